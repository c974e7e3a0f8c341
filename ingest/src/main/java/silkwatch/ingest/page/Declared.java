package silkwatch.ingest.page;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares of itself besides its article: its address and its language. */
final class Declared {

    /** The address that the page names as its own; the one it was read from when it names none, or only its site's. */
    static String address(Head head, URI url) {
        for (Element link : head.links()) {
            if (link.attr("rel").equalsIgnoreCase("canonical") && tells(link.absUrl("href"), url)) {
                return link.absUrl("href");
            }
        }
        String said = head.meta(List.of("og:url"));
        return said != null && tells(said, url) ? said : url.toString();
    }

    /** Sites that name their front page as the canonical address of every article do not know what it means. */
    private static boolean tells(String address, URI url) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return false;
        }
        int path = address.indexOf('/', "https://".length());
        boolean front = path < 0 || path == address.length() - 1;
        return !front || url.getPath() == null || url.getPath().length() <= 1;
    }

    /** BCP 47; null when the page does not say, or says what is no language. */
    static @Nullable String language(Document page, Head head, StructuredData data) {
        Element root = page.selectFirst("html");
        String[] said = {
            root == null ? "" : root.attr("lang"),
            root == null ? "" : root.attr("xml:lang"),
            data.text("inLanguage"),
            head.meta(List.of("og:locale", "content-language", "language", "dc.language"))
        };
        for (String one : said) {
            String tag = one == null ? "" : tag(one);
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        return null;
    }

    private static String tag(String said) {
        String first = said.strip().replace('_', '-').split("[,;\\s]", 2)[0];
        try {
            Locale locale = new Locale.Builder().setLanguageTag(first).build();
            return locale.getLanguage().isEmpty() || locale.getLanguage().length() > 3 ? "" : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    private Declared() {}
}
