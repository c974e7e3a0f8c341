package silkwatch.ingest.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Text or HTML in; one line of plain text of bounded length out. */
final class Plain {
    /** No headline is longer; what is longer is an attack or a body in the wrong place. */
    static final int LONGEST_TITLE = 1_000;

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&#?\\w+;");
    /** What is looked at of a text of which a title's length will be kept. */
    private static final int LOOKED_AT = 100_000;

    private Plain() {}

    static @Nullable String ofHtml(@Nullable String html) {
        if (html == null) {
            return null;
        }
        var looked = html.length() > LOOKED_AT ? html.substring(0, LOOKED_AT) : html;
        return ofText(MARKUP.matcher(looked).find() ? Jsoup.parse(looked).text() : looked);
    }

    static @Nullable String ofText(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var line = cut(text, LONGEST_TITLE);
        return line.isEmpty() ? null : line;
    }

    /** The text on one line, at most {@code length} characters of it, never half of a pair. */
    static String cut(String text, int length) {
        var line = new StringBuilder(Math.min(text.length(), length + 1));
        for (int i = 0; i < text.length() && line.length() <= length; i++) {
            var c = text.charAt(i);
            if (isBroken(text, i)) {
                continue;
            }
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (line.length() > length) {
            line.setLength(Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length);
        }
        return line.toString().strip();
    }

    /** Without control characters and halves of pairs, which references can smuggle in and no JSON can carry on. */
    static String legal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                var legal = new StringBuilder(text.length()).append(text, 0, i);
                for (int j = i; j < text.length(); j++) {
                    if (!isBroken(text, j)) {
                        legal.append(text.charAt(j));
                    }
                }
                return legal.toString();
            }
        }
        return text;
    }

    private static boolean isBroken(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return XmlText.isForbidden(c);
    }
}
