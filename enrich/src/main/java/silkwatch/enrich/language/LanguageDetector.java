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
    private final List<Profile> profiles = new ArrayList<>();

    public LanguageDetector() {
        Yaml.resource(LanguageDetector.class, "profiles.yaml")
                .mapping()
                .fields()
                .forEach((language, yaml) -> profiles.add(Profile.of(language, yaml)));
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
            case CYRILLIC -> best(text, "cyrillic", primary);
            case LATIN -> best(text, "latin", primary);
            case NONE -> primary.isEmpty() ? UNKNOWN : primary;
        };
    }

    private String best(String text, String script, String hint) {
        List<String> words = Words.of(text, script);
        String best = UNKNOWN;
        double most = 0;
        for (Profile profile : profiles) {
            if (!profile.writes(script)) {
                continue;
            }
            double score = profile.language().equals(hint) ? HINT : 0;
            for (String word : words) {
                score += profile.score(word);
            }
            if (score > most) {
                most = score;
                best = profile.language();
            }
        }
        return best;
    }
}
