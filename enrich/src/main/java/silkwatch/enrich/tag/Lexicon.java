package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Taxonomy;
import silkwatch.enrich.taxonomy.WordList;

/** A taxonomy in; a finder of its names in texts out. */
final class Lexicon {
    /** Whose names, beside its own, a text may hold: the languages that a country's papers mix. */
    private static final Map<String, Set<String>> BORROWS = Map.of(
            "kk", Set.of("ru"),
            "ky", Set.of("ru"),
            "tg", Set.of("ru"),
            "uz", Set.of("ru"),
            "mn", Set.of("ru"),
            "und", Taxonomy.LANGUAGES);

    private static final String ANY = "any";

    private final List<Surface> surfaces;
    private final Endings endings;
    /** Made when the first text of a language comes. */
    private final Map<String, Names> byLanguage = new ConcurrentHashMap<>();

    Lexicon(Taxonomy taxonomy) {
        surfaces = surfaces(taxonomy);
        endings = new Endings(taxonomy.endings());
    }

    private static List<Surface> surfaces(Taxonomy taxonomy) {
        List<Surface> surfaces = new ArrayList<>();
        for (WordList cue : taxonomy.cues()) {
            cue.names().forEach(name -> surfaces.add(Surface.of(name, null, Surface.Kind.CUE, cue.id())));
        }
        taxonomy.masks().names().forEach(name -> surfaces.add(Surface.of(name, null, Surface.Kind.MASK, "")));
        taxonomy.furniture().names().forEach(name -> surfaces.add(Surface.of(name, null, Surface.Kind.FURNITURE, "")));
        for (Entry entry : taxonomy.entries()) {
            entry.names().forEach(name -> surfaces.add(Surface.of(name, entry, Surface.Kind.TAG, "")));
        }
        return surfaces;
    }

    private Names names(String language) {
        List<Surface> spoken =
                surfaces.stream().filter(surface -> speaks(language, surface)).toList();
        return new Names(spoken, new Trie(spoken.stream().map(Surface::pattern).toList()));
    }

    private static boolean speaks(String language, Surface surface) {
        String written = surface.name().language();
        if (written.equals(ANY) || written.equals(language)) {
            return true;
        }
        boolean safe = (surface.kind() == Surface.Kind.TAG && !surface.isWeak()) || surface.kind() == Surface.Kind.MASK;
        return safe && BORROWS.getOrDefault(language, Set.of()).contains(written);
    }

    /** All names in a text of this language, in order of their start; rules are not looked at. */
    List<Hit> find(FoldedText text, String language) {
        boolean known = Taxonomy.LANGUAGES.contains(language) || BORROWS.containsKey(language);
        Names names = byLanguage.computeIfAbsent(known ? language : ANY, this::names);
        List<Hit> hits = new ArrayList<>();
        names.trie.matchAll(text, (start, end, index) -> {
            Surface surface = names.surfaces.get(index);
            if (isWhole(text, start, end, surface) && surface.fits(text, start, end)) {
                hits.add(new Hit(start, end, surface));
            }
        });
        return hits;
    }

    private boolean isWhole(FoldedText text, int start, int end, Surface surface) {
        char firstChar = text.at(start);
        char last = text.at(end - 1);
        boolean cutsKatakana = (Scripts.isKatakana(firstChar) && Scripts.isKatakana(text.at(start - 1)))
                || (!surface.open() && Scripts.isKatakana(last) && Scripts.isKatakana(text.at(end)));
        return !cutsKatakana
                && !text.cutsWord(end)
                && !isAddress(text, start, end)
                && (!hasEnding(surface) || endingsFit(text, start, end, surface));
    }

    private static boolean hasEnding(Surface surface) {
        return surface.pattern().indexOf(Surface.ENDING) >= 0;
    }

    private boolean endingsFit(FoldedText text, int start, int end, Surface surface) {
        String pattern = surface.pattern();
        int i = start;
        for (int k = 0; k < pattern.length(); k++) {
            if (pattern.charAt(k) != Surface.ENDING) {
                i++;
                continue;
            }
            int stop = i;
            while (stop < end && Scripts.isSpaced(text.at(stop))) {
                stop++;
            }
            if (!endings.fit(text, i, stop, surface.name().language())) {
                return false;
            }
            i = stop;
        }
        return true;
    }

    /** Whether the name is a piece of a web address: the kz of tengrinews.kz. */
    private static boolean isAddress(FoldedText text, int start, int end) {
        if (text.at(start - 1) == '@' || (text.at(start - 1) == '.' && Scripts.isSpaced(text.at(start - 2)))) {
            return true;
        }
        return text.at(end) == '.'
                && end + 1 < text.length()
                && Scripts.isSpaced(text.at(end + 1))
                && Character.isLowerCase(text.original().charAt(text.start(end + 1)));
    }

    /** The names that a text of one language may hold. */
    private record Names(List<Surface> surfaces, Trie trie) {}
}
