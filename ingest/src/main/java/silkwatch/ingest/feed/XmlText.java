package silkwatch.ingest.feed;

/**
 * Text that means to be XML in; the same out without the characters that XML forbids, and with the ampersands escaped
 * that begin no reference by XML's rules (HTML's would read a sign into {@code ?a=1&copy=2}).
 */
final class XmlText {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final int LONGEST_REFERENCE = 32;

    private XmlText() {}

    static String mended(String text) {
        var mended = new StringBuilder(text.length() + 64);
        var inData = false;
        var copied = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '<' && !inData && text.startsWith(CDATA, i)) {
                inData = true;
            } else if (c == '>' && inData && i >= 2 && text.startsWith(CDATA_END, i - 2)) {
                inData = false;
            } else if (c == '&' && !inData && !isReference(text, i)) {
                mended.append(text, copied, i).append("&amp;");
                copied = i + 1;
            } else if (isForbidden(c)) {
                mended.append(text, copied, i);
                copied = i + 1;
            }
        }
        return copied == 0 ? text : mended.append(text, copied, text.length()).toString();
    }

    static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
    }

    private static boolean isReference(String text, int ampersand) {
        var i = ampersand + 1;
        if (i < text.length() && text.charAt(i) == '#') {
            i++;
        }
        var start = i;
        while (i < text.length() && i - start < LONGEST_REFERENCE && isNameCharacter(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ';';
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '_'
                || c == '-';
    }
}
