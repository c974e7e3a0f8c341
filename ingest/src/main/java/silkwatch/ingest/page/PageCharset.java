package silkwatch.ingest.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bytes and the header of a page in; the charset to read it in out: BOM, valid UTF-8, header, meta, detection. */
final class PageCharset {
    private static final int META_WITHIN = 4096;
    private static final int DETECT_WITHIN = 60_000;

    /** What browsers read instead of what pages say (WHATWG Encoding Standard). */
    private static final Map<String, String> READ_AS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("cp1251", "windows-1251"),
            Map.entry("win-1251", "windows-1251"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf-16", "UTF-8"),
            Map.entry("unicode", "UTF-8"));

    static Charset of(byte[] page, @Nullable String contentType) {
        Charset marked = byteOrderMark(page);
        if (marked != null) {
            return marked;
        }
        Charset said = named(afterCharset(contentType == null ? "" : contentType));
        if (said == null) {
            said = named(inMeta(page));
        }
        boolean saysUtf8 = StandardCharsets.UTF_8.equals(said);
        Utf8 utf8 = Utf8.check(page);
        if (utf8 == Utf8.VALID || (saysUtf8 && utf8 == Utf8.NEARLY)) {
            return StandardCharsets.UTF_8;
        }
        if (utf8 == Utf8.ASCII) {
            return said == null ? StandardCharsets.UTF_8 : said;
        }
        return said == null || saysUtf8 ? detected(page) : said;
    }

    private static @Nullable Charset byteOrderMark(byte[] page) {
        if (page.length >= 3 && page[0] == (byte) 0xef && page[1] == (byte) 0xbb && page[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (page.length >= 2 && page[0] == (byte) 0xfe && page[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return page.length >= 2 && page[0] == (byte) 0xff && page[1] == (byte) 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    private static String inMeta(byte[] page) {
        return afterCharset(new String(page, 0, Math.min(page.length, META_WITHIN), StandardCharsets.ISO_8859_1));
    }

    private static String afterCharset(String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return "";
        }
        int start = at + "charset=".length();
        while (start < text.length() && " \"'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_.:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(start, end);
    }

    private static @Nullable Charset named(String name) {
        if (name.isEmpty()) {
            return null;
        }
        try {
            return Charset.forName(READ_AS.getOrDefault(name.toLowerCase(Locale.ROOT), name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset detected(byte[] page) {
        byte[] sample = page.length > DETECT_WITHIN ? Arrays.copyOf(page, DETECT_WITHIN) : page;
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(sample).detect();
        Charset found = match == null ? null : named(match.getName());
        return found == null ? Charset.forName("windows-1252") : found;
    }

    private PageCharset() {}
}
