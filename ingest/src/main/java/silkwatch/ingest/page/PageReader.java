package silkwatch.ingest.page;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Bytes of an article's page in; a {@link Page} out, whatever the bytes are. */
public final class PageReader {
    private final Wording wording = Wording.bundled();
    private final Phrases phrases = Phrases.bundled();
    private final BlockModel model = BlockModel.bundled();
    private final DateWords dateWords = DateWords.bundled();

    /**
     * Reads a page; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     */
    public Page read(byte[] document, @Nullable String contentType, URI url) {
        Document html = Jsoup.parse(new String(document, PageCharset.of(document, contentType)), url.toString());
        Outline outline = OutlineWalk.of(html, new Markup(wording, true));
        StructuredData data = StructuredData.of(outline.head().jsonLd());
        String siteName = outline.head().meta(List.of("og:site_name", "application-name"));
        siteName = siteName == null ? data.siteName() : siteName;
        String host = url.getHost() == null ? "" : url.getHost();
        Titles titles = Titles.of(outline, data, siteName, host);
        Surroundings surroundings = surroundings(outline, data, titles);
        List<Block> main = MainText.of(surroundings, model);
        String language = language(html, outline, data);
        PageDates dates = PageDates.of(
                outline, data, titles.block(), main, url, dateWords, language != null && language.startsWith("en"));
        return new Page(
                url.toString(),
                canonical(outline, url),
                titles.title(),
                main.stream().map(Block::text).collect(Collectors.joining("\n\n")),
                data.authors(),
                dates.published() == null ? null : dates.published().instant(),
                dates.modified() == null ? null : dates.modified().instant(),
                language,
                siteName,
                main.isEmpty() ? "no text" : null);
    }

    private static @Nullable String language(Document html, Outline outline, StructuredData data) {
        Element root = html.selectFirst("html");
        String said = root == null ? "" : root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        if (said.isBlank()) {
            said = data.text("inLanguage");
        }
        if (said == null || said.isBlank()) {
            said = outline.head().meta(List.of("og:locale", "content-language", "language", "dc.language"));
        }
        if (said == null || said.isBlank()) {
            return null;
        }
        String tag = Locale.forLanguageTag(said.strip().replace('_', '-').split("[,;\\s]")[0])
                .toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static String canonical(Outline outline, URI url) {
        for (Element link : outline.head().links()) {
            if (link.attr("rel").equalsIgnoreCase("canonical")
                    && link.absUrl("href").startsWith("http")) {
                return link.absUrl("href");
            }
        }
        return url.toString();
    }

    Surroundings surroundings(byte[] document, @Nullable String contentType, URI url) {
        Document html = Jsoup.parse(new String(document, PageCharset.of(document, contentType)), url.toString());
        Outline outline = OutlineWalk.of(html, new Markup(wording, true));
        StructuredData data = StructuredData.of(outline.head().jsonLd());
        String siteName = outline.head().meta(List.of("og:site_name", "application-name"));
        return surroundings(
                outline, data, Titles.of(outline, data, siteName, url.getHost() == null ? "" : url.getHost()));
    }

    private Surroundings surroundings(Outline outline, StructuredData data, Titles titles) {
        String declared = data.articleText("articleBody");
        String description = outline.head().meta(List.of("og:description", "description"));
        return new Surroundings(
                outline,
                phrases,
                titles.block(),
                declared == null || declared.length() < 300 ? "" : Titles.key(declared),
                description == null ? "" : Titles.key(description));
    }
}
