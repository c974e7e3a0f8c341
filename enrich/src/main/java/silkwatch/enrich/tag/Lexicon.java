package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Name;
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

    private final List<Surface> surfaces = new ArrayList<>();
    private final Endings endings;
    private final Trie trie;

    Lexicon(Taxonomy taxonomy) {
        endings = new Endings(taxonomy.endings());
        for (WordList cue : taxonomy.cues()) {
            cue.names().forEach(name -> add(name, null, Surface.Kind.CUE, cue.id()));
        }
        taxonomy.masks().names().forEach(name -> add(name, null, Surface.Kind.MASK, ""));
        taxonomy.furniture().names().forEach(name -> add(name, null, Surface.Kind.FURNITURE, ""));
        for (Entry entry : taxonomy.entries()) {
            entry.names().forEach(name -> add(name, entry, Surface.Kind.TAG, ""));
        }
        trie = new Trie(surfaces.stream().map(Surface::pattern).toList());
    }

    private void add(Name name, @Nullable Entry entry, Surface.Kind kind, String cue) {
        surfaces.add(Surface.of(name, entry, kind, cue));
    }

    /** All names in a text of this language, in order of their start; rules are not looked at. */
    List<Hit> find(FoldedText text, String language) {
        List<Hit> hits = new ArrayList<>();
        Set<String> borrowed = BORROWS.getOrDefault(language, Set.of());
        trie.matchAll(text, (start, end, index) -> {
            Surface surface = surfaces.get(index);
            if (speaks(language, borrowed, surface)
                    && isWhole(text, start, end, surface)
                    && surface.fits(text, start, end)) {
                hits.add(new Hit(start, end, surface));
            }
        });
        return hits;
    }

    private static boolean speaks(String language, Set<String> borrowed, Surface surface) {
        String written = surface.name().language();
        if (written.equals("any") || written.equals(language)) {
            return true;
        }
        boolean safe = (surface.kind() == Surface.Kind.TAG && !surface.isWeak()) || surface.kind() == Surface.Kind.MASK;
        return safe && borrowed.contains(written);
    }

    private boolean isWhole(FoldedText text, int start, int end, Surface surface) {
        char firstChar = text.at(start);
        char last = text.at(end - 1);
        boolean cutsKatakana = (Scripts.isKatakana(firstChar) && Scripts.isKatakana(text.at(start - 1)))
                || (!surface.open() && Scripts.isKatakana(last) && Scripts.isKatakana(text.at(end)));
        boolean cutsWord = Scripts.isSpaced(last) && Scripts.isSpaced(text.at(end));
        return !cutsKatakana
                && !cutsWord
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
}
