package silkwatch.enrich.language;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import silkwatch.enrich.taxonomy.Yaml;

/** What one language is known by. */
record Profile(String language, String script, String letters, Set<String> words, Set<String> endings) {
    private static final double WORD = 3;
    private static final double LETTER = 1;
    private static final double ENDING = 0.5;
    private static final int LONGEST_ENDING = 5;

    static Profile of(String language, Yaml yaml) {
        Yaml letters = yaml.get("letters");
        return new Profile(
                language,
                yaml.required("script"),
                letters instanceof Yaml.Text text ? text.value() : "",
                set(yaml, "words"),
                set(yaml, "endings"));
    }

    private static Set<String> set(Yaml yaml, String field) {
        Yaml list = yaml.get(field);
        if (list == null) {
            throw yaml.place().error("the field '" + field + "' is missing");
        }
        return list.items().stream()
                .map(Yaml::text)
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '‘').replace('\'', '‘'))
                .collect(Collectors.toSet());
    }

    boolean writes(String wanted) {
        return script.equals(wanted) || script.equals("both");
    }

    /** How much this word, in lower case, speaks for the language. */
    double score(String word) {
        double score = words.contains(word) ? WORD : 0;
        for (int i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) >= 0) {
                score += LETTER;
            }
        }
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 1; length--) {
            if (endings.contains(word.substring(word.length() - length))) {
                return score + ENDING * Math.min(length, 3);
            }
        }
        return score;
    }
}
