package silkwatch.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import silkwatch.enrich.taxonomy.Yaml;

/** Text in; its language out, as BCP 47: en, ja, ru, zh, kk, uz, ky, tg, tk, tr, mn or {@code und}. */
public final class LanguageDetector {
    private static final String UNKNOWN = "und";
    private static final int ENOUGH = 4000;
    private static final double HINT = 2.5;
    private final List<Profile> profiles;

    public LanguageDetector() {
        List<Profile> read = new ArrayList<>();
        Yaml.resource(LanguageDetector.class, "profiles.yaml")
                .mapping()
                .fields()
                .forEach((language, yaml) -> read.add(Profile.of(language, yaml)));
        profiles = read.stream().map(profile -> profile.among(read)).toList();
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
            case CYRILLIC -> best(text, "cyrillic", primary, "ru");
            case LATIN -> best(text, "latin", primary, "en");
            case NONE -> primary.isEmpty() ? UNKNOWN : primary;
        };
    }

    /** The best profile; of names and numbers alone nothing is known, and the script's widest language is taken. */
    private String best(String text, String script, String hint, String widest) {
        List<String> words = Words.of(text, script);
        String best = widest;
        double most = Double.NEGATIVE_INFINITY;
        for (Profile profile : profiles) {
            if (!profile.writes(script)) {
                continue;
            }
            double score = profile.language().equals(hint) ? HINT : 0;
            for (String word : words) {
                score += profile.score(word);
            }
            if (score > most || (score == most && profile.language().equals(widest))) {
                most = score;
                best = profile.language();
            }
        }
        return best;
    }
}
