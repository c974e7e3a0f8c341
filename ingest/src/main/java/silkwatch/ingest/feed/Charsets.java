package silkwatch.ingest.feed;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A charset's label in; the charset, and text read in what the label means in practice, out. */
final class Charsets {
    /** The label's charset is what is reported, its superset is what is read: writers fill in the gaps with it. */
    private static final Map<String, String> SUPERSETS = Map.of(
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "ISO-8859-11", "x-windows-874",
            "Shift_JIS", "windows-31j",
            "EUC-JP", "x-eucJP-Open",
            "ISO-2022-JP", "x-windows-iso2022jp",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "EUC-KR", "x-windows-949");

    /** At most one character in this many may be unreadable, or the label is a lie. */
    private static final int TOLERANCE = 25;

    private Charsets() {}

    static @Nullable Charset named(String label) {
        var name = label.strip().toLowerCase(Locale.ROOT);
        name = switch (name) {
            case "utf8", "utf-8", "unicode-1-1-utf-8" -> "UTF-8";
            case "x-sjis", "sjis", "shift-jis", "ms932", "cp932", "windows-31j" -> "Shift_JIS";
            case "x-gbk", "gb_2312-80", "gb2312-80", "x-euc-cn" -> "GBK";
            case "cp-1251", "win-1251", "windows1251", "win1251" -> "windows-1251";
            case "koi8r", "koi8" -> "KOI8-R";
            default -> name;
        };
        try {
            var charset = Charset.forName(name);
            // The document was read this far byte by byte, so a claim of wide characters is false.
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The text, or null when too much of it cannot be in this charset. */
    static @Nullable String decode(byte[] bytes, Charset charset) {
        var superset = SUPERSETS.get(charset.name());
        var text = new String(
                bytes, superset != null && Charset.isSupported(superset) ? Charset.forName(superset) : charset);
        var beyond = 0;
        var bad = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            beyond += c >= 0x80 ? 1 : 0;
            bad += c == '\uFFFD' ? 1 : 0;
        }
        // A document may be cut in the middle of its last character.
        return bad == 0 || bad * TOLERANCE <= beyond || (bad == 1 && text.endsWith("\uFFFD")) ? text : null;
    }

    static Charset fallback() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }
}
