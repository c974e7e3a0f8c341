package silkwatch.ingest.feed;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses as a feed writes them in; absolute ones out, by xml:base and the address of the document. */
final class Addresses {
    /** How deep an element may stand for its xml:base to count: real feeds need six. */
    private static final int DEEPEST = 64;

    private static final int LONGEST = 8_192;
    private static final Pattern BLANKS = Pattern.compile("[\\t\\r\\n]+");
    private static final Pattern MANY_SLASHES = Pattern.compile("(?i)^(https?:)/{3,}");
    private static final Pattern LINKING = Pattern.compile(
            "(?i)(\\s(?:href|src|cite|action|background|longdesc|data|poster|classid|codebase|profile|usemap)\\s*=\\s*)"
                    + "(\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+)");

    private Addresses() {}

    /** The address that relative ones inside the element start from. */
    static String base(Element element) {
        var base = element.baseUri();
        var chain = new ArrayDeque<String>();
        var depth = 0;
        for (var at = element; at != null && depth++ < DEEPEST; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                chain.push(at.attr("xml:base"));
            }
        }
        while (!chain.isEmpty()) {
            var next = resolve(base, chain.pop());
            base = next == null ? base : next;
        }
        return base;
    }

    /** The web address that {@code written} means; null when it means none, as {@code javascript:} does. */
    static @Nullable String resolve(String base, @Nullable String written) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return null;
        }
        var clean = MANY_SLASHES
                .matcher(BLANKS.matcher(written.strip()).replaceAll(""))
                .replaceFirst("$1//");
        var link = new Element("a").attr("href", clean);
        link.setBaseUri(base);
        var absolute = link.absUrl("href").strip();
        var lower = absolute.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? absolute : null;
    }

    static boolean isAbsolute(@Nullable String written) {
        return written != null && resolve("", written) != null;
    }

    /** HTML with its relative links made absolute; all else as it was. */
    static String resolveIn(String html, String base) {
        if (html.indexOf('<') < 0 || html.indexOf('=') < 0) {
            return html;
        }
        return LINKING.matcher(html).replaceAll(link -> {
            var quoted = link.group(2);
            var quote = quoted.charAt(0) == '"' || quoted.charAt(0) == '\'' ? quoted.substring(0, 1) : "";
            var written = quoted.substring(quote.length(), quoted.length() - quote.length());
            if (written.isEmpty() || written.startsWith("#") || written.indexOf(':') >= 0) {
                return Matcher.quoteReplacement(link.group());
            }
            var absolute = resolve(base, written);
            return Matcher.quoteReplacement(absolute == null ? link.group() : link.group(1) + quote + absolute + quote);
        });
    }
}
