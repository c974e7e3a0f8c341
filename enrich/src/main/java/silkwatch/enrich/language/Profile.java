package silkwatch.enrich.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import silkwatch.enrich.taxonomy.Yaml;

/**
 * What one language is known by; all in lower case.
 *
 * @param strange letters that speak against it
 */
record Profile(
        String language,
        String script,
        String letters,
        String strange,
        Set<String> words,
        Set<String> endings,
        List<String> pairs) {
    private static final double WORD = 3;
    private static final double LETTER = 1;
    private static final double STRANGE = 2;
    private static final double PAIR = 0.5;
    private static final double ENDING_LETTER = 0.5;
    private static final int LONGEST_ENDING = 5;

    static Profile of(String language, Yaml yaml) {
        return new Profile(
                language,
                yaml.required("script"),
                letters(yaml, "letters"),
                letters(yaml, "never"),
                new HashSet<>(list(yaml, "words")),
                new HashSet<>(list(yaml, "endings")),
                list(yaml, "pairs"));
    }

    private static String letters(Yaml yaml, String field) {
        return yaml.get(field) instanceof Yaml.Text text ? text.value() : "";
    }

    private static List<String> list(Yaml yaml, String field) {
        Yaml list = yaml.get(field);
        if (list == null) {
            throw yaml.place().error("the field '" + field + "' is missing");
        }
        return list.items().stream().map(Yaml::text).map(Words::normal).toList();
    }

    boolean writes(String wanted) {
        return script.equals(wanted) || script.equals("both");
    }

    /** The same profile, with the letters of its neighbours that it does not have counted as strange. */
    Profile among(List<Profile> all) {
        StringBuilder others = new StringBuilder(strange);
        for (Profile other : all) {
            for (char letter : other.letters.toCharArray()) {
                // Mongolian typed with a Latin v must not make the v of Uzbek a stranger.
                boolean plain = letter <= 'z' && writes("latin");
                if (!plain && letters.indexOf(letter) < 0 && (other.writes(script) || writes(other.script))) {
                    others.append(letter);
                }
            }
        }
        return new Profile(language, script, letters, others.toString(), words, endings, pairs);
    }

    /** How much this word, in lower case, speaks for the language. */
    double score(String word) {
        double score = words.contains(word) ? WORD : 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (letters.indexOf(c) >= 0) {
                score += LETTER;
            } else if (strange.indexOf(c) >= 0) {
                score -= STRANGE;
            }
        }
        for (String pair : pairs) {
            if (word.contains(pair)) {
                score += PAIR;
            }
        }
        return score + ending(word);
    }

    private double ending(String word) {
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 1; length--) {
            if (endings.contains(word.substring(word.length() - length))) {
                return ENDING_LETTER * Math.min(length, 3);
            }
        }
        return 0;
    }
}
