package silkwatch.enrich.tag;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which letters may follow a stem, by language. */
final class Endings {
    static final int LONGEST = 24;
    private final Map<String, Set<String>> endings = new HashMap<>();

    Endings(Map<String, List<String>> written) {
        written.forEach((language, list) -> endings.put(language, folded(list)));
    }

    /** Whether {@code from} to {@code to} of the text is an ending of this language, or a chain of endings where it has chains. */
    boolean fit(FoldedText text, int from, int to, String language) {
        if (from == to) {
            return true;
        }
        Set<String> known = endings.get(language);
        if (known == null || to - from > LONGEST) {
            return false;
        }
        boolean chains = !language.equals("ru") && !language.equals("en");
        boolean[] reached = new boolean[to - from + 1];
        reached[0] = true;
        for (int i = 0; i < to - from; i++) {
            for (int j = i + 1; reached[i] && j <= to - from; j++) {
                if ((chains || (i == 0 && j == to - from)) && known.contains(slice(text, from + i, from + j))) {
                    reached[j] = true;
                }
            }
        }
        return reached[to - from];
    }

    private static String slice(FoldedText text, int from, int to) {
        char[] chars = new char[to - from];
        for (int i = from; i < to; i++) {
            chars[i - from] = text.at(i);
        }
        return new String(chars);
    }

    private static Set<String> folded(Collection<String> list) {
        Set<String> folded = new HashSet<>();
        list.forEach(ending -> folded.add(FoldedText.of(ending).toString()));
        return folded;
    }
}
