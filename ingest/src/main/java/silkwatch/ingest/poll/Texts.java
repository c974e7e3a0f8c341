package silkwatch.ingest.poll;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.page.PlainText;

/** Texts as feeds and pages have them in; texts fit to be stored out. */
final class Texts {
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SUMMARY = 5_000;
    private static final int LONGEST_BODY = 200_000;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern CUT_SHORT = Pattern.compile("(?:\\.{3}|…|\\[…]|\\[\\.{3}])\\s*$");

    /** In one line, without control characters, not absurdly long. */
    static String title(@Nullable String title) {
        return title == null ? "" : cut(SPACE.matcher(title).replaceAll(" ").strip(), LONGEST_TITLE);
    }

    static @Nullable String summary(@Nullable String html) {
        String text = html == null ? "" : cut(PlainText.of(html).replace("\n\n", " "), LONGEST_SUMMARY);
        return text.isEmpty() ? null : text;
    }

    static String body(@Nullable String html) {
        return html == null || html.isBlank() ? "" : cutBody(PlainText.of(html));
    }

    /** Cut at the end of a paragraph where it is too long. */
    static String cutBody(String text) {
        if (text.length() <= LONGEST_BODY) {
            return text;
        }
        int end = text.lastIndexOf("\n\n", LONGEST_BODY);
        return end > 0 ? text.substring(0, end) : cut(text, LONGEST_BODY);
    }

    /** Without a first paragraph that only says the title again: a quote from it would be one from the headline. */
    static String withoutTitle(String body, String title) {
        int end = body.indexOf("\n\n");
        boolean repeats = end > 0 && title(body.substring(0, end)).equalsIgnoreCase(title);
        return repeats ? body.substring(end + 2) : body;
    }

    static boolean isCutShort(String title) {
        return CUT_SHORT.matcher(title).find();
    }

    static String withoutEllipsis(String title) {
        return CUT_SHORT.matcher(title).replaceAll("").strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }

    private Texts() {}
}
