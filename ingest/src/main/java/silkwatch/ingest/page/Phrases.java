package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Text in; a bit for each kind of furniture phrase in it out, in the order of {@code phrases.yaml}. */
final class Phrases {
    private record Phrase(String text, int bit) {}

    private final List<String> kinds = new ArrayList<>();
    private final Map<Integer, List<Phrase>> byStart = new HashMap<>();

    static Phrases bundled() {
        return new Phrases(DataFile.read("phrases.yaml"));
    }

    private Phrases(Map<String, List<String>> lists) {
        lists.forEach((kind, phrases) -> {
            int bit = 1 << kinds.size();
            kinds.add(kind);
            for (String phrase : phrases) {
                String text = phrase.toLowerCase(Locale.ROOT);
                byStart.computeIfAbsent(start(text, 0), k -> new ArrayList<>()).add(new Phrase(text, bit));
            }
        });
    }

    List<String> kinds() {
        return kinds;
    }

    int bit(String kind) {
        return 1 << kinds.indexOf(kind);
    }

    int in(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("i\u0307", "i"); // Turkish capitals with a dot
        int found = 0;
        for (int i = 0; i < lower.length(); i++) {
            List<Phrase> phrases = byStart.get(start(lower, i));
            if (phrases != null) {
                for (Phrase phrase : phrases) {
                    if ((found & phrase.bit()) == 0 && lower.startsWith(phrase.text(), i) && whole(lower, i, phrase)) {
                        found |= phrase.bit();
                    }
                }
            }
        }
        return found;
    }

    /** A word of an alphabet starts where no letter stands before it. */
    private static boolean whole(String text, int at, Phrase phrase) {
        if (!alphabetic(phrase.text().charAt(0))) {
            return true;
        }
        int end = at + phrase.text().length();
        return (at == 0 || !alphabetic(text.charAt(at - 1)))
                && (phrase.text().length() > 4 || end >= text.length() || !alphabetic(text.charAt(end)));
    }

    private static boolean alphabetic(char c) {
        return Character.isAlphabetic(c) && c < 0x2e80;
    }

    private static int start(String text, int at) {
        return text.charAt(at) << 16 | (at + 1 < text.length() ? text.charAt(at + 1) : 0);
    }
}
