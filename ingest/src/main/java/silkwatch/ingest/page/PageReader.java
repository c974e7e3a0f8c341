package silkwatch.ingest.page;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Bytes of an article's page in; a {@link Page} out, whatever the bytes are. */
public final class PageReader {
    /** A page that shows less than this may hide its text until a script has run. */
    private static final int LITTLE = 250;

    /** Each block is looked up in the text that JSON-LD declares. */
    private static final int LONGEST_DECLARED = 60_000;

    private final Wording wording = Wording.bundled();
    private final Phrases phrases = Phrases.bundled();
    private final BlockModel model;
    private final DateWords dateWords = DateWords.bundled();
    private final Bylines bylines = Bylines.bundled();
    private final Imprint imprint = new Imprint(dateWords, bylines);

    public PageReader() {
        this(BlockModel.bundled());
    }

    PageReader(BlockModel model) {
        this.model = model;
    }

    /**
     * Reads a page; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     */
    public Page read(byte[] document, @Nullable String contentType, URI url) {
        return reading(document, contentType, url).page();
    }

    /** A page, with its days as it prints them. */
    record Reading(Page page, PageDates dates) {}

    /** A page as far as its headline, and its main text. */
    private record Text(Surroundings page, Titles titles, List<Block> main) {
        int weight() {
            return main.stream().mapToInt(Block::weight).sum();
        }

        String body() {
            return main.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        }
    }

    Reading reading(byte[] document, @Nullable String contentType, URI url) {
        Document html = parse(document, contentType, url);
        Outline outline = OutlineWalk.of(html, new Markup(wording, true));
        StructuredData data = StructuredData.of(outline.head().jsonLd());
        Site site = site(outline.head(), data, url);
        Text text = text(outline, data, site);
        if (text.weight() < LITTLE) {
            Text hidden = text(OutlineWalk.of(html, new Markup(wording, false)), data, site);
            text = hidden.weight() > 3 * text.weight() + LITTLE ? hidden : text;
        }
        return reading(html, data, site, text, url);
    }

    private static Document parse(byte[] document, @Nullable String contentType, URI url) {
        String text = new String(document, PageCharset.of(document, contentType));
        return Jsoup.parse(Lean.of(text), url.toString());
    }

    private Reading reading(Document html, StructuredData data, Site site, Text text, URI url) {
        Outline outline = text.page().outline;
        Block title = text.titles().block();
        String language = Declared.language(html, outline.head(), data);
        boolean monthFirst = language != null && language.startsWith("en");
        Place place = new Place(outline, title, text.main());
        PageDates dates = PageDates.of(
                        DeclaredDates.of(outline, data, dateWords),
                        MarkedDate.of(place, dateWords, monthFirst),
                        PrintedDate.of(place, dateWords, monthFirst),
                        url)
                .onClock(dateWords.home(site.host(), language));
        String declared = declared(text, data);
        Page page = new Page(
                url.toString(),
                Declared.address(outline.head(), url),
                text.titles().title(),
                declared == null ? text.body() : declared,
                bylines.of(outline, data, title, site),
                dates.published() == null ? null : dates.published().instant(),
                dates.modified() == null ? null : dates.modified().instant(),
                language,
                site.name(),
                declared == null ? Wall.before(text.page(), text.main(), data) : null);
        return new Reading(page, dates);
    }

    /** The text that JSON-LD declares, when the page itself shows next to none of it and it is free to read; else null. */
    private static @Nullable String declared(Text text, StructuredData data) {
        String body = data.articleText("articleBody");
        boolean shown = text.weight() >= LITTLE || body == null || body.length() < 3 * text.weight() + LITTLE;
        return shown || data.locked() ? null : body.strip().replaceAll("\\s*\\R\\s*", "\n\n");
    }

    private static Site site(Head head, StructuredData data, URI url) {
        String name = head.meta(List.of("og:site_name", "application-name"));
        return new Site(name == null ? data.siteName() : name, url.getHost() == null ? "" : url.getHost());
    }

    private Text text(Outline outline, StructuredData data, Site site) {
        Titles titles = Titles.of(outline, data, site);
        Surroundings page = new Surroundings(
                outline,
                phrases,
                titles.block(),
                key(data.articleText("articleBody"), 300),
                key(outline.head().meta(List.of("og:description", "description")), 1));
        return new Text(page, titles, MainText.of(page, model, imprint));
    }

    private static String key(@Nullable String text, int least) {
        return text == null || text.length() < least
                ? ""
                : TitleKey.of(text.substring(0, Math.min(text.length(), LONGEST_DECLARED)));
    }

    /** What the model sees of a page. */
    Surroundings surroundings(byte[] document, @Nullable String contentType, URI url) {
        Document html = parse(document, contentType, url);
        Outline outline = OutlineWalk.of(html, new Markup(wording, true));
        StructuredData data = StructuredData.of(outline.head().jsonLd());
        return text(outline, data, site(outline.head(), data, url)).page();
    }
}
