package silkwatch.enrich.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.enrich.origin.Name.Credit;

/** An article in; the agency, paper or office that its text comes from out, under one name in all languages. */
public final class Origins {
    private static final int HEAD = 700;
    private static final int TAIL = 300;
    private static final int BRACKETS = 7;
    private static final int HEADLINE = 5;
    private static final int VETO_WITHIN = 20;
    private static final int SLOTS = 4096;
    private static final String DASHES = "-–—";

    private final List<Name> names = new ArrayList<>();
    /** The names by their first two letters, so that a text is walked once for all. */
    private final List<List<Name>> byBeginning;

    private final List<Cue> cues;
    private final List<String> vetoes;
    private final Brackets brackets;

    Origins(OriginsFile file) {
        file.origins().forEach(entry -> add(entry, file));
        byBeginning = Stream.generate(() -> (List<Name>) new ArrayList<Name>())
                .limit(SLOTS)
                .toList();
        names.forEach(name -> byBeginning.get(slot(name.text(), 0)).add(name));
        vetoes = file.vetoes().stream().map(Folded::of).toList();
        brackets = new Brackets(vetoes);
        cues = file.cues().stream()
                .map(cue -> new Cue(
                        cue.rank(),
                        cue.zone(),
                        cue.offices(),
                        cue.before().stream().map(Folded::of).toList(),
                        cue.after().stream().map(Folded::of).toList(),
                        cue.gap()))
                .toList();
    }

    /** The origins and credit lines that we ship. */
    public static Origins shipped() {
        return new Origins(OriginsFile.shipped());
    }

    /** Who is credited by the article's text; null when nobody is, or its own outlet. */
    public @Nullable String credited(Article article) {
        String own = ofOutlet(article.outlet());
        String body = article.body();
        String head =
                Folded.of(body.substring(0, Math.min(HEAD, body.length()))).strip();
        String tail = Folded.of(body.substring(Math.max(0, body.length() - TAIL)));
        Credit best = headline(Folded.of(article.title()).strip());
        best = Credit.better(best, credit(head, OriginsFile.Zone.HEAD, own));
        best = Credit.better(best, credit(tail, OriginsFile.Zone.TAIL, own));
        return best == null ? null : best.origin();
    }

    /** The origin that an outlet's name holds; null when it is none that we know. */
    public @Nullable String ofOutlet(String name) {
        String outlet = Folded.of(name);
        Credit best = null;
        for (int at = 0; at + 1 < outlet.length(); at++) {
            for (Name known : byBeginning.get(slot(outlet, at))) {
                if (known.in(outlet) == at
                        && (!known.mark() || brackets.hold(outlet, known, at, known.end(outlet, at)))) {
                    best = Credit.better(best, new Credit(known.origin(), 0, at));
                }
            }
        }
        return best == null ? null : best.origin();
    }

    private @Nullable Credit credit(String text, OriginsFile.Zone zone, @Nullable String own) {
        Credit best = null;
        for (int at = 0; at + 1 < text.length(); at++) {
            List<Name> candidates = byBeginning.get(slot(text, at));
            if (candidates.isEmpty() || Folded.insideWord(text, at)) {
                continue;
            }
            for (Name name : candidates) {
                int end = name.end(text, at);
                int rank = end < 0 ? 0 : rank(name, text, at, end, zone);
                if (rank > 0 && !name.origin().equals(own) && !vetoed(text, at)) {
                    best = Credit.better(best, new Credit(name.origin(), rank, at));
                }
            }
        }
        return best;
    }

    private int rank(Name name, String text, int at, int end, OriginsFile.Zone zone) {
        boolean set = brackets.hold(text, name, at, end)
                || (zone == OriginsFile.Zone.HEAD && brackets.dateline(text, at, end));
        if (set && !name.office()) {
            return BRACKETS;
        }
        if (name.mark()) {
            return 0;
        }
        return cues.stream()
                .filter(cue -> cue.zone() == zone && (cue.offices() || cue.rank() > HEADLINE || !name.office()))
                .filter(cue -> cue.meets(text, at, end))
                .mapToInt(Cue::rank)
                .max()
                .orElse(0);
    }

    /** A headline that ends in {@code - Kyodo}. */
    private @Nullable Credit headline(String title) {
        if (DASHES.chars().allMatch(dash -> title.indexOf(dash) < 0)) {
            return null;
        }
        for (Name name : names) {
            int at = title.length() - name.text().length();
            if (!name.mark() && at > 3 && title.endsWith(name.text()) && DASHES.indexOf(title.charAt(at - 2)) >= 0) {
                return new Credit(name.origin(), HEADLINE, 0);
            }
        }
        return null;
    }

    private boolean vetoed(String text, int at) {
        String before = text.substring(Math.max(0, at - VETO_WITHIN), at);
        return vetoes.stream().anyMatch(before::contains);
    }

    private void add(OriginsFile.Entry entry, OriginsFile file) {
        for (String name : entry.names()) {
            for (String country : file.countries().getOrDefault(String.valueOf(entry.country()), List.of(""))) {
                String full = Folded.of(name.replace("{c}", country));
                names.add(new Name(full, entry.name(), entry.office(), false));
            }
        }
        entry.marks().forEach(mark -> names.add(new Name(Folded.of(mark), entry.name(), entry.office(), true)));
    }

    private static int slot(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (SLOTS - 1);
    }
}
