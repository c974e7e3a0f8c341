package silkwatch.ingest.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page says of its own days, machine-readable first and print last. */
record PageDates(@Nullable Moment published, @Nullable Moment modified) {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "article:published",
            "og:article:published_time",
            "published_time",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "cxenseparse:recs:publishtime",
            "date.created",
            "datecreated",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "dcterms.available",
            "article.published",
            "article_date_original",
            "citation_publication_date",
            "citation_date",
            "displaydate",
            "created",
            "pub_date",
            "release_date",
            "og:pubdate",
            "article:post_date",
            "date");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "og:modified_time",
            "dc.date.modified",
            "dcterms.modified",
            "last-modified",
            "lastmod",
            "article:updated_time",
            "article.updated",
            "modified",
            "updated",
            "revision_date");

    static PageDates of(
            Outline outline,
            StructuredData data,
            @Nullable Block title,
            List<Block> main,
            URI url,
            DateWords words,
            boolean monthFirst) {
        Moment published = null;
        for (String said : new String[] {data.articleText("datePublished"), data.articleText("dateCreated")}) {
            published = or(published, said, words);
        }
        for (String name : PUBLISHED) {
            for (String said : outline.head().metas(name)) {
                published = or(published, said, words);
            }
        }
        Moment modified = or(null, data.articleText("dateModified"), words);
        for (String name : MODIFIED) {
            for (String said : outline.head().metas(name)) {
                modified = or(modified, said, words);
            }
        }
        if (published == null) {
            published = new PrintedDate(outline, title, main, url, words, monthFirst).find();
        }
        published = or(published, data.text("datePublished"), words);
        return new PageDates(published, modified);
    }

    private static @Nullable Moment or(@Nullable Moment known, @Nullable String said, DateWords words) {
        if (known != null || said == null) {
            return known;
        }
        Optional<Moment> read = DateText.first(said, words, true);
        return read.orElse(null);
    }
}
