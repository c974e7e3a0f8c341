package silkwatch.ingest.page;

/** The HTML of a page in; no more of it than is worth parsing out: a very long page without its scripts and styles, then cut. */
final class Lean {
    /** In characters, and in marks that open a tag. The longest pages of the corpus have half of either. */
    static final int LONGEST = 1_000_000;

    static final int MOST_TAGS = 40_000;

    private static final int LONGEST_NAME = 10_000;

    /** The one letter whose lower case is longer than itself: the JDK copies the whole string once more for each. */
    private static final char DOTTED_I = '\u0130';

    private static final int MANY = 1000;

    static String of(String html) {
        String lean = html.length() <= LONGEST ? html : withoutCode(html);
        int end = end(lean);
        lean = end < lean.length() ? lean.substring(0, end) : lean;
        return count(lean, DOTTED_I, MANY) < MANY ? lean : lean.replace("\u0130", "I\u0307");
    }

    private static String withoutCode(String html) {
        StringBuilder kept = new StringBuilder(LONGEST);
        int at = 0;
        while (at < html.length() && kept.length() < LONGEST) {
            int script = next(html, at);
            int end = script < 0 ? -1 : endOfCode(html, script);
            int until = end < 0 ? html.length() : script;
            kept.append(html, at, Math.min(until, at + LONGEST));
            at = end < 0 ? html.length() : end;
        }
        return kept.toString();
    }

    /** Where a page has had its share of characters and of tags, or has a tag that is none. */
    private static int end(String html) {
        int tags = 0;
        int at = html.indexOf('<');
        while (at >= 0 && at < LONGEST && tags++ < MOST_TAGS && isNamed(html, at)) {
            at = html.indexOf('<', at + 1);
        }
        return Math.min(LONGEST, at < 0 ? html.length() : at);
    }

    /** Whether the name of a tag ends: the parser copies it for each piece that it reads of it. */
    private static boolean isNamed(String html, int tag) {
        int most = Math.min(html.length(), tag + LONGEST_NAME);
        for (int at = tag + 1; at < most; at++) {
            char c = html.charAt(at);
            if (c <= ' ' || c == '>' || c == '/') {
                return true;
            }
        }
        return most < tag + LONGEST_NAME || html.charAt(tag + 1) >= 0x80 || !Character.isLetter(html.charAt(tag + 1));
    }

    private static int count(String html, char letter, int most) {
        int count = 0;
        for (int at = html.indexOf(letter); at >= 0 && count < most; at = html.indexOf(letter, at + 1)) {
            count++;
        }
        return count;
    }

    /** Where the next script or style begins that holds no data about the page; -1 when none does. */
    private static int next(String html, int from) {
        for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
            if (has(html, at, "<style")
                    || (has(html, at, "<script")
                            && !html.substring(at, Math.min(html.length(), at + 100))
                                    .contains("ld+json"))) {
                return at;
            }
        }
        return -1;
    }

    private static int endOfCode(String html, int start) {
        String close = has(html, start, "<style") ? "</style>" : "</script>";
        for (int at = html.indexOf('<', start + 1); at >= 0; at = html.indexOf('<', at + 1)) {
            if (has(html, at, close)) {
                return at + close.length();
            }
        }
        return -1;
    }

    private static boolean has(String html, int at, String tag) {
        return html.regionMatches(true, at, tag, 0, tag.length());
    }

    private Lean() {}
}
