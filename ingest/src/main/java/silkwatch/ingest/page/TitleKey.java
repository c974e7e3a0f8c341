package silkwatch.ingest.page;

import java.util.HashMap;
import java.util.Map;

/** Texts in; how alike they are out, whatever their quotes, dashes, spaces and case. */
final class TitleKey {

    /** The letters and digits of a text, in lower case. */
    static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    /** 1 for equal keys; for others the share of pairs of letters that both have, at least 0.8 when one holds the other. */
    static double likeness(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() < 4 || b.length() < 4) {
            return 0;
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 1; i < a.length(); i++) {
            pairs.merge(a.charAt(i - 1) << 16 | a.charAt(i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < b.length(); i++) {
            int pair = b.charAt(i - 1) << 16 | b.charAt(i);
            int left = pairs.getOrDefault(pair, 0);
            if (left > 0) {
                common++;
                pairs.put(pair, left - 1);
            }
        }
        double dice = 2.0 * common / (a.length() + b.length() - 2);
        boolean held = a.length() >= 8 && (b.contains(a) || (b.length() >= 8 && a.contains(b)));
        return held ? Math.max(0.8, dice) : dice;
    }

    private TitleKey() {}
}
