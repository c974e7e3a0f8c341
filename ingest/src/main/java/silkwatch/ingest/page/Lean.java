package silkwatch.ingest.page;

import java.util.Locale;

/** The HTML of a page in; no more of it than is worth parsing out: a very long page without its scripts and styles, then cut. */
final class Lean {
    /** The longest page of the corpus has half of that. */
    static final int LONGEST = 1_000_000;

    static String of(String html) {
        if (html.length() <= LONGEST) {
            return html;
        }
        StringBuilder kept = new StringBuilder(LONGEST);
        String lower = html.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < html.length() && kept.length() < LONGEST && lower.length() == html.length()) {
            int script = next(lower, at);
            int end = script < 0 ? -1 : end(lower, script);
            int until = end < 0 ? html.length() : script;
            kept.append(html, at, Math.min(until, at + LONGEST));
            at = end < 0 ? html.length() : end;
        }
        String lean = kept.isEmpty() ? html : kept.toString();
        return lean.substring(0, Math.min(lean.length(), LONGEST));
    }

    /** Where the next script or style begins that holds no data about the page; -1 when none does. */
    private static int next(String lower, int from) {
        int at = from;
        while (true) {
            int script = lower.indexOf("<s", at);
            if (script < 0) {
                return -1;
            }
            boolean code = lower.startsWith("<style", script)
                    || (lower.startsWith("<script", script)
                            && !lower.substring(script, Math.min(lower.length(), script + 100))
                                    .contains("ld+json"));
            if (code) {
                return script;
            }
            at = script + 2;
        }
    }

    private static int end(String lower, int start) {
        String close = lower.startsWith("<style", start) ? "</style>" : "</script>";
        int end = lower.indexOf(close, start);
        return end < 0 ? -1 : end + close.length();
    }

    private Lean() {}
}
