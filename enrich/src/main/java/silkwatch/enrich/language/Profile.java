package silkwatch.enrich.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import silkwatch.enrich.taxonomy.Yaml;

/**
 * What one language is known by; all in lower case.
 *
 * @param strange letters that speak against it
 * @param weights what each letter says, of both kinds
 */
record Profile(
        String language,
        String script,
        String letters,
        String strange,
        LetterWeights weights,
        Set<String> words,
        Set<String> endings,
        List<String> pairs) {
    private static final float LETTER = 1;
    private static final float STRANGE = 2;

    static Profile of(String language, Yaml yaml) {
        String letters = letters(yaml, "letters");
        String strange = letters(yaml, "never");
        return new Profile(
                language,
                yaml.required("script"),
                letters,
                strange,
                weights(letters, strange),
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
    Profile among(List<Profile> neighbours) {
        StringBuilder others = new StringBuilder(strange);
        for (Profile other : neighbours) {
            for (char letter : other.letters.toCharArray()) {
                // Mongolian typed with a Latin v must not make the v of Uzbek a stranger.
                boolean plain = letter <= 'z' && writes("latin");
                if (!plain && letters.indexOf(letter) < 0 && (other.writes(script) || writes(other.script))) {
                    others.append(letter);
                }
            }
        }
        String all = others.toString();
        return new Profile(language, script, letters, all, weights(letters, all), words, endings, pairs);
    }

    private static LetterWeights weights(String letters, String strange) {
        return new LetterWeights(letters, LETTER, strange, -STRANGE);
    }
}
