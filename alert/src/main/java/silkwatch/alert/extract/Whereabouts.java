package silkwatch.alert.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;
import silkwatch.contract.Tag;

/** A claim in; the place that its sentence gives for it out, and where the words for it stand. */
final class Whereabouts {
    private static final int HOST_REACH = 36;
    private static final int BESIDE = 4;
    /** Room for the ending of the adjective that a city's name has become. */
    private static final int ADJECTIVE = 6;

    /** A place found. */
    record Found(Slots.Place place, int start, int end) {}

    static @Nullable Found of(Claim claim) {
        Passage passage = claim.passage();
        Phrases.Hit<Slots.Place> moved = Relocation.destination(passage, claim.actStart(), claim.actEnd());
        if (moved != null) {
            return new Found(moved.meaning(), moved.start(), moved.end());
        }
        Found best = null;
        int least = Integer.MAX_VALUE;
        for (Phrases.Hit<Slots.Place> city : passage.places()) {
            if (inCity(passage, city)) {
                int distance = distance(claim, city.start(), city.end());
                if (distance < least) {
                    best = new Found(city.meaning(), city.start(), city.end());
                    least = distance;
                }
            }
        }
        if (best == null) {
            best = host(claim);
        }
        if (best != null) {
            return best;
        }
        for (Passage.Named name : passage.names()) {
            if (name.facet() == Passage.Facet.NATION
                    && name.basis() == Tag.Basis.EXPLICIT
                    && !money(passage, name)
                    && locative(passage, name.start(), name.end())) {
                int distance = distance(claim, name.start(), name.end());
                if (distance < least) {
                    best = new Found(new Slots.Place(name.id(), null), name.start(), name.end());
                    least = distance;
                }
            }
        }
        return best;
    }

    /** The city that takes in a gathering, "Almaty will host the summit": nearest before that verb, and not denied. */
    private static @Nullable Found host(Claim claim) {
        Passage passage = claim.passage();
        Found best = null;
        for (Phrases.Hit<Slots.Place> city : passage.places()) {
            int reach = Math.min(passage.end(), city.end() + HOST_REACH);
            if (Kinds.CONFERENCES.contains(claim.type())
                    && passage.mark("host", city.end(), reach)
                    && !passage.mark("negation", Math.max(passage.start(), city.start() - BESIDE), city.start())) {
                best = new Found(city.meaning(), city.start(), city.end());
            }
        }
        return best;
    }

    /** Yen tell of Japan, but not of what happens there. */
    private static boolean money(Passage passage, Passage.Named name) {
        return passage.amounts().stream()
                .anyMatch(amount -> amount.start() < name.end() && name.start() < amount.end());
    }

    /** Whether the sentence names a nation only to say where: "signed in Tashkent, Uzbekistan". */
    static boolean only(Passage passage, String nation) {
        return passage.names().stream()
                .filter(name ->
                        name.facet() == Passage.Facet.NATION && name.id().equals(nation))
                .allMatch(name -> locative(passage, name.start(), name.end())
                        || passage.places().stream()
                                .anyMatch(city -> city.start() <= name.end() + BESIDE
                                        && name.start() <= city.end() + BESIDE
                                        && inCity(passage, city)));
    }

    /** Whether a name is that of the city by which a text is called: "the Bishkek Declaration". */
    static boolean titles(Claim claim, Passage.Named name) {
        Passage passage = claim.passage();
        for (Phrases.Hit<Slots.Place> city : passage.places()) {
            boolean before = city.end() <= claim.thingStart() && claim.thingStart() - city.end() <= ADJECTIVE;
            boolean within = city.start() >= claim.thingStart() && city.end() <= claim.thingEnd();
            if (city.start() < name.end() && name.start() < city.end() && (before || within)) {
                return true;
            }
        }
        return false;
    }

    private static int distance(Claim claim, int start, int end) {
        int gap = end <= claim.start() ? claim.start() - end : Math.max(0, start - claim.end());
        return gap;
    }

    private static boolean inCity(Passage passage, Phrases.Hit<Slots.Place> city) {
        return locative(passage, city.start(), city.end())
                || startsWithAny(
                        passage.folded(),
                        city.end(),
                        passage.end(),
                        passage.lexicon().locative().city());
    }

    private static boolean locative(Passage passage, int start, int end) {
        Lexicon.Locative locative = passage.lexicon().locative();
        return endsWithAny(passage.folded(), passage.start(), start, locative.before())
                || startsWithAny(passage.folded(), end, passage.end(), locative.after())
                || suffixed(passage.folded(), start, end, passage.end(), locative.suffix());
    }

    private static boolean endsWithAny(String text, int from, int to, List<String> words) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (String word : words) {
            int start = end - word.length();
            if (start >= from
                    && text.startsWith(word, start)
                    && (start == 0
                            || !Phrases.writesWordsApart(text.charAt(start - 1))
                            || !Phrases.writesWordsApart(word.charAt(0)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, int from, int to, List<String> words) {
        for (String word : words) {
            if (from + word.length() <= to && text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that begins with this name ends in one of these. */
    private static boolean suffixed(String text, int start, int end, int limit, List<String> suffixes) {
        int wordEnd = end;
        while (wordEnd < limit && (Phrases.writesWordsApart(text.charAt(wordEnd)) || text.charAt(wordEnd) == '\'')) {
            wordEnd++;
        }
        String word = text.substring(start, wordEnd);
        return suffixes.stream().anyMatch(suffix -> word.length() > suffix.length() + 2 && word.endsWith(suffix));
    }

    private Whereabouts() {}
}
