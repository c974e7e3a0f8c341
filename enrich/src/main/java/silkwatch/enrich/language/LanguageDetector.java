package silkwatch.enrich.language;

import org.jspecify.annotations.Nullable;

/** Text in; its language out, as BCP 47: en, ja, ru, zh, kk, uz, ky, tg, tk, tr, mn or {@code und}. */
public final class LanguageDetector {

    /**
     * The language that most of the text is in.
     *
     * @param hint what the source says; used where the text leaves room for it; null when it says nothing
     */
    public String detect(String title, String body, @Nullable String hint) {
        throw new UnsupportedOperationException();
    }
}
