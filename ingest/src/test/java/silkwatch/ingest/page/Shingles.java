package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in; its words, han and kana one by one, and how often each run of them comes, out. */
final class Shingles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern CHARACTERS = Pattern.compile("[\\u3040-\\u30ff\\u3400-\\u9fff]");

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (CHARACTERS.matcher(word).find()) {
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Runs of this many words; a shorter text is one run. */
    static Map<String, Integer> counts(List<String> words, int length) {
        Map<String, Integer> counts = new HashMap<>();
        if (!words.isEmpty() && words.size() < length) {
            counts.put(String.join(" ", words), 1);
        }
        for (int i = 0; i + length <= words.size(); i++) {
            counts.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
        }
        return counts;
    }

    static int size(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static int common(Map<String, Integer> a, Map<String, Integer> b) {
        int common = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            common += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
        }
        return common;
    }

    private Shingles() {}
}
