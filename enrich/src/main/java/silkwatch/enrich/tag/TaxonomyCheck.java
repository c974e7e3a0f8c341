package silkwatch.enrich.tag;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Name;
import silkwatch.enrich.taxonomy.Place;
import silkwatch.enrich.taxonomy.Taxonomy;
import silkwatch.enrich.taxonomy.WordList;

/** The editors' taxonomy in; what is doubtful about it out, in order of file and line. */
public final class TaxonomyCheck {
    private static final int SHORT = 2;
    private final Taxonomy taxonomy;
    private final List<Finding> findings = new ArrayList<>();

    private TaxonomyCheck(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** One doubt: where, of which kind, and what. */
    public record Finding(Place place, Kind kind, String message) {
        public enum Kind {
            /** A name that two entries of a facet claim. */
            CLASH,
            /** A name too short or too common to stand without a rule. */
            AMBIGUOUS,
            /** A rule that no case has seen hold, or none fail. */
            UNTESTED,
            /** A case that does not come out as it says. */
            FAILED
        }

        @Override
        public String toString() {
            return place + ": " + kind.name().toLowerCase(Locale.ROOT) + ": " + message;
        }
    }

    /**
     * Checks the taxonomy of {@code folder}, or the one that we ship.
     *
     * @throws silkwatch.enrich.taxonomy.TaxonomyException when it cannot even be read
     */
    public static List<Finding> check(@Nullable Path folder) {
        return check(Taxonomy.load(folder));
    }

    static List<Finding> check(Taxonomy taxonomy) {
        TaxonomyCheck check = new TaxonomyCheck(taxonomy);
        check.clashes();
        check.ambiguous();
        check.findings.addAll(new TrapRun(taxonomy).findings());
        check.findings.sort(Comparator.<Finding, String>comparing(f -> f.place().file())
                .thenComparingInt(f -> f.place().line()));
        return List.copyOf(check.findings);
    }

    private void clashes() {
        Map<String, Entry> owners = new HashMap<>();
        for (Entry entry : taxonomy.entries()) {
            for (Name name : entry.names()) {
                Surface surface = Surface.of(name, entry, Surface.Kind.TAG, "");
                String key = entry.facet() + " " + name.language() + " " + surface.pattern() + " " + surface.exact();
                Entry owner = owners.putIfAbsent(key, entry);
                if (owner != null && !owner.id().equals(entry.id()) && !surface.shared() && !surface.isWeak()) {
                    add(
                            name.place(),
                            Finding.Kind.CLASH,
                            "'" + name.written() + "' names " + owner.id() + " and " + entry.id()
                                    + "; mark it & if it is meant to");
                }
            }
        }
    }

    private void ambiguous() {
        Set<String> masks = new HashSet<>();
        taxonomy.masks().names().forEach(name -> masks.add(name.language() + " " + pattern(name)));
        Set<String> cues = new HashSet<>();
        for (WordList genre : taxonomy.genres()) {
            boolean ours = Subject.OURS.contains(genre.id());
            List<Name> names = ours ? List.<Name>of() : genre.names();
            names.forEach(name -> cues.add(name.language() + " " + pattern(name)));
        }
        for (Entry entry : taxonomy.entries()) {
            for (Name name : entry.names()) {
                Surface surface = Surface.of(name, entry, Surface.Kind.TAG, "");
                String key = name.language() + " " + surface.pattern();
                if (masks.contains(key)) {
                    add(name.place(), Finding.Kind.AMBIGUOUS, "'" + name.written() + "' is hidden by a mask");
                }
                if (!surface.isWeak() && cues.contains(key)) {
                    add(name.place(), Finding.Kind.AMBIGUOUS, "'" + name.written() + "' is also a common word");
                }
                if (!surface.isWeak() && isShort(surface)) {
                    add(name.place(), Finding.Kind.AMBIGUOUS, "'" + name.written() + "' is short and has no rule");
                }
            }
        }
    }

    private static boolean isShort(Surface surface) {
        String bare = surface.pattern().replace("" + Surface.ENDING, "");
        boolean guarded = surface.exact() != null || surface.capital() || surface.noKanjiBefore();
        // A Chinese sign of an element names nothing else; a Japanese one stands in a hundred words.
        boolean sign = surface.name().language().equals("zh");
        int least = Scripts.isSpaced(bare.charAt(0)) ? SHORT + 1 : sign ? 1 : SHORT;
        return bare.length() < least && !guarded;
    }

    private static String pattern(Name name) {
        return Surface.of(name, null, Surface.Kind.CUE, "").pattern();
    }

    private void add(Place place, Finding.Kind kind, String message) {
        findings.add(new Finding(place, kind, message));
    }
}
