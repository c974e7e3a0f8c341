package silkwatch.enrich.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwatch.enrich.taxonomy.Yaml;

/** Text in; its language out, as BCP 47: en, ja, ru, zh, kk, uz, ky, tg, tk, tr, mn or {@code und}. */
public final class LanguageDetector {
    private static final String UNKNOWN = "und";
    private static final String CYRILLIC = "cyrillic";
    private static final String LATIN = "latin";
    private static final int ENOUGH = 1500;
    private static final double HINT = 2.5;
    private static final double WIDEST = 0.01;
    /** Words are weighed in portions until one language is so far ahead that the rest would not change it. */
    private static final int STEP = 30;

    private static final double CLEAR = 40;
    private final Map<String, WordScores> byScript = new HashMap<>();

    public LanguageDetector() {
        List<Profile> read = new ArrayList<>();
        Yaml.resource(LanguageDetector.class, "profiles.yaml")
                .mapping()
                .fields()
                .forEach((language, yaml) -> read.add(Profile.of(language, yaml)));
        List<Profile> profiles =
                read.stream().map(profile -> profile.among(read)).toList();
        for (String script : List.of(CYRILLIC, LATIN)) {
            byScript.put(
                    script,
                    new WordScores(profiles.stream()
                            .filter(profile -> profile.writes(script))
                            .toList()));
        }
    }

    /**
     * The language that most of the text is in.
     *
     * @param hint what the source says; used where the text leaves room for it; null when it says nothing
     */
    public String detect(String title, String body, @Nullable String hint) {
        String text = title + "\n" + body.substring(0, Math.min(body.length(), ENOUGH));
        String primary = hint == null ? "" : hint.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        ScriptCount scripts = ScriptCount.of(text);
        return switch (scripts.most()) {
            case KANA -> "ja";
            case HAN -> primary.equals("ja") ? "ja" : "zh";
            case CYRILLIC -> best(text, CYRILLIC, primary, "ru");
            case LATIN -> best(text, LATIN, primary, "en");
            case NONE -> primary.isEmpty() ? UNKNOWN : primary;
        };
    }

    /** The best profile; of names and numbers alone nothing is known, and the script's widest language is taken. */
    private String best(String text, String script, String hint, String widest) {
        WordScores profiles = byScript.get(script);
        List<Profile> candidates = profiles.profiles();
        double[] scores = new double[candidates.size()];
        for (int k = 0; k < scores.length; k++) {
            String language = candidates.get(k).language();
            scores[k] = (language.equals(hint) ? HINT : 0) + (language.equals(widest) ? WIDEST : 0);
        }
        Words words = new Words(text, script);
        int weighed = 0;
        for (String word = words.next(); word != null; word = words.next()) {
            if (weighed++ % STEP == 0 && lead(scores) >= CLEAR) {
                break;
            }
            profiles.add(word, scores);
        }
        return candidates.get(first(scores)).language();
    }

    private static int first(double[] scores) {
        int first = 0;
        for (int k = 1; k < scores.length; k++) {
            first = scores[k] > scores[first] ? k : first;
        }
        return first;
    }

    /** By how much the first is ahead of the second. */
    private static double lead(double[] scores) {
        int first = first(scores);
        double second = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < scores.length; k++) {
            second = k == first ? second : Math.max(second, scores[k]);
        }
        return scores[first] - second;
    }
}
