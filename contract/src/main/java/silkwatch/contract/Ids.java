package silkwatch.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Deterministic ids: the same content has the same id on every machine, at every time. */
public final class Ids {
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The id of the article at this canonical address: 20 hex digits of its SHA-256. */
    public static String article(String canonicalUrl) {
        return sha256(canonicalUrl, 20);
    }

    /** Hash of title and body after NFKC, case folding and without punctuation and white space: 32 hex digits. */
    public static String content(String title, String body) {
        return sha256(normalise(title) + "\n" + normalise(body), 32);
    }

    /** The first {@code digits} hex digits of the SHA-256 of the UTF-8 form of {@code text}. */
    public static String sha256(String text, int digits) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String normalise(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_LETTER_OR_DIGIT.matcher(folded).replaceAll(" ").strip();
    }

    private Ids() {}
}
