package silkwatch.alert.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Tag;

/** A sentence in; the format of which it speaks out, and whether it speaks of the partners as one. */
final class Convening {
    /** A sentence that names this many partners, or their region, speaks of them as one. */
    static final int ALL = 3;
    /** An outside nation this near before a summit is the one that holds it. */
    private static final int BEFORE = 45;

    private static final int AFTER = 30;
    private static final int COUPLED = 5;

    private final Formats formats;

    Convening(Formats formats) {
        this.formats = formats;
    }

    /** The format that the article as a whole is about: the first that a sentence names. */
    @Nullable
    String usual(List<Passage> passages) {
        for (Passage passage : passages) {
            String format = of(passage, null);
            if (format != null) {
                return format;
            }
        }
        return null;
    }

    /** The format that a sentence speaks of: by its name, or by the outside nation named with the partners as one. */
    @Nullable
    String of(Passage passage, @Nullable Claim claim) {
        Map<String, Integer> outside = new HashMap<>();
        String byName = null;
        int nearest = Integer.MAX_VALUE;
        for (Passage.Named name : passage.names()) {
            int distance = claim == null ? name.start() : Math.abs(name.start() - claim.thingStart());
            if (name.facet() == Passage.Facet.INITIATIVE && !withinThing(passage, claim, name)) {
                String format = formats.named().get(name.id());
                if (format != null && distance < nearest) {
                    byName = format;
                    nearest = distance;
                }
            } else if (name.facet() == Passage.Facet.NATION && formats.outside().containsKey(name.id())) {
                outside.merge(name.id(), distance, Math::min);
            }
        }
        if (byName != null) {
            return byName;
        }
        if (claim != null && Bystander.is(formats.home(), claim)) {
            outside.remove(formats.home());
        }
        boolean home =
                outside.containsKey(formats.home()) || passage.lexicon().home().equals(formats.home());
        String host = claim == null ? null : host(passage, claim, home);
        if (host != null) {
            return formats.outside().get(host);
        }
        if (!together(passage) || (outside.isEmpty() && !home)) {
            return null;
        }
        return home
                ? formats.outside().get(formats.home())
                : outside.entrySet().stream()
                        .min(Map.Entry.comparingByValue())
                        .map(entry -> formats.outside().get(entry.getKey()))
                        .orElse(null);
    }

    /** The bare word "summit" is tagged by what the article is about; it does not name the format of this one. */
    private static boolean withinThing(Passage passage, @Nullable Claim claim, Passage.Named name) {
        return claim != null
                && passage.cues().stream()
                        .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.THING
                                && name.start() >= hit.start()
                                && name.end() <= hit.end());
    }

    /**
     * The outside nation that stands right before a meeting, or right after it; where the sentence names the home nation
     * too, only one that is coupled with the region, as in "the China - Central Asia summit".
     */
    private @Nullable String host(Passage passage, Claim claim, boolean home) {
        boolean homeBefore = passage.lexicon().home().equals(formats.home())
                || passage.names().stream()
                        .anyMatch(name -> name.id().equals(formats.home()) && name.end() <= claim.thingStart());
        for (Passage.Named name : passage.names()) {
            boolean before = name.end() <= claim.thingStart();
            boolean near =
                    before ? claim.thingStart() - name.end() <= BEFORE : name.start() - claim.thingEnd() <= AFTER;
            if (near
                    && name.facet() == Passage.Facet.NATION
                    && !name.id().equals(formats.home())
                    && formats.outside().containsKey(name.id())
                    && (!(before ? homeBefore : home) || subject(passage, name) || coupled(passage, name))) {
                return name.id();
            }
        }
        return null;
    }

    /** Whether the sentence begins with this nation: then it is the one that acts. */
    private static boolean subject(Passage passage, Passage.Named nation) {
        return nation.start() - passage.start() < 2;
    }

    private static boolean coupled(Passage passage, Passage.Named nation) {
        return passage.names().stream()
                .anyMatch(name -> name.facet() == Passage.Facet.REGION
                        && (gap(nation, name) <= COUPLED || gap(name, nation) <= COUPLED));
    }

    private static int gap(Passage.Named first, Passage.Named second) {
        return second.start() >= first.end() ? second.start() - first.end() : Integer.MAX_VALUE;
    }

    boolean together(Passage passage) {
        Set<String> partners = new TreeSet<>();
        for (Passage.Named name : passage.names()) {
            if (name.facet() == Passage.Facet.REGION && name.id().equals(formats.region())) {
                return true;
            }
            if (name.facet() == Passage.Facet.NATION && formats.partners().contains(name.id())) {
                partners.add(name.id());
                if (name.basis() == Tag.Basis.GROUP) {
                    return true;
                }
            }
        }
        return partners.size() >= ALL;
    }
}
