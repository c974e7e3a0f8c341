package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Class and id words in; traits out, as {@code markup.yaml} has them. */
final class Wording {
    private static final int LONGEST = 400;

    private final Set<String> builders = new HashSet<>();
    private final Map<String, Integer> traits = new HashMap<>();

    static Wording bundled() {
        return new Wording(DataFile.read("markup.yaml"));
    }

    private Wording(Map<String, List<String>> words) {
        words.forEach((trait, list) -> {
            if (trait.equals("builder")) {
                builders.addAll(list);
                return;
            }
            int bit = Trait.named(trait).bit;
            list.forEach(word -> traits.merge(word.replace("-", ""), bit, (a, b) -> a | b));
        });
    }

    /** The traits of all words in an attribute; a word is a name, one of its parts, or two or three parts in a row. */
    int traits(String attribute) {
        int found = 0;
        List<String> parts = new ArrayList<>();
        String value = attribute.length() > LONGEST ? attribute.substring(0, LONGEST) : attribute;
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ' ';
            boolean word = Character.isLetterOrDigit(c);
            boolean hump = word && i > start && Character.isUpperCase(c) && Character.isLowerCase(value.charAt(i - 1));
            if ((!word || hump) && i > start) {
                parts.add(value.substring(start, i).toLowerCase(Locale.ROOT));
            }
            if (!word) {
                start = i + 1;
            } else if (hump) {
                start = i;
            }
            if (c <= ' ') {
                found |= named(parts);
                parts.clear();
            }
        }
        return found;
    }

    private int named(List<String> parts) {
        int found = 0;
        int believed = parts.size() > 1 && builders.contains(parts.get(0)) ? Trait.CLOCK.bit : -1;
        for (int i = 0; i < parts.size(); i++) {
            String word = "";
            for (int j = i; j < Math.min(parts.size(), i + 3); j++) {
                word = word.isEmpty() ? parts.get(j) : word.concat(parts.get(j));
                found |= traits.getOrDefault(word, 0) & believed;
            }
        }
        return found;
    }
}
