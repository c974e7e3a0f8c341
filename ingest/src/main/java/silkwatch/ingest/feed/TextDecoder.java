package silkwatch.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes in; their text out, in the first charset that is both claimed and possible. */
final class TextDecoder {
    private static final Pattern HTTP_CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s\"';,]+)");
    private static final Pattern XML_ENCODING =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([^\"'>]{1,40}?)\\s*[\"']");
    /** A claim is believed at once when the text makes this much sense of it. */
    private static final double SURE = 0.4;
    /** A claim is given up for a guess that makes this much more sense. */
    private static final double DOUBT = 0.3;

    private static final int DECLARATION_WITHIN = 2_048;

    private TextDecoder() {}

    /**
     * A text and what it was read in.
     *
     * @param encoding the charset's name
     */
    record Decoded(String text, String encoding) {}

    static Decoded decode(byte[] bytes, @Nullable String contentType) {
        var mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return new Decoded(
                    new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset()),
                    mark.charset().name());
        }
        var wide = ByteOrderMark.guess(bytes);
        if (wide != null) {
            return new Decoded(new String(bytes, wide), wide.name());
        }
        var escapes = CharsetGuess.hasJapaneseEscapes(bytes);
        var claims = escapes ? List.of("ISO-2022-JP") : claims(bytes, contentType);
        var truth = CharsetGuess.utf8(bytes);
        // Text in another charset is never UTF-8 by chance, once it has a few characters beyond ASCII.
        if (!escapes && truth.certain()) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
        }
        Decoded claimed = null;
        var sense = -1.0;
        for (var claim : claims) {
            var charset = Charsets.named(claim);
            var text = charset == null || (charset.equals(StandardCharsets.UTF_8) && !truth.plausible())
                    ? null
                    : Charsets.decode(bytes, charset);
            if (text != null && claimed == null) {
                claimed = new Decoded(text, charset.name());
                sense = Plausibility.ofClaimed(text, charset);
            }
            if (text != null && Plausibility.ofClaimed(text, charset) >= SURE) {
                return new Decoded(text, charset.name());
            }
        }
        if (truth.plausible()) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8");
        }
        var guess = CharsetGuess.guess(bytes);
        return claimed != null && guess.sense() < sense + DOUBT ? claimed : guess.decoded();
    }

    private static List<String> claims(byte[] bytes, @Nullable String contentType) {
        var claims = new ArrayList<String>();
        var http = HTTP_CHARSET.matcher(contentType == null ? "" : contentType);
        if (http.find()) {
            claims.add(http.group(1));
        }
        var start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        var declared = XML_ENCODING.matcher(start);
        if (declared.find()) {
            claims.add(declared.group(1));
        }
        return claims;
    }
}
