package silkwatch.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that a page declares for machines: JSON-LD, meta elements, microdata. */
record DeclaredDates(@Nullable Moment published, @Nullable Moment modified) {

    static DeclaredDates of(Outline outline, StructuredData data, DateWords words) {
        Moment published = first(words, data.articleText("datePublished"), data.articleText("dateCreated"));
        Moment modified = first(words, data.articleText("dateModified"));
        published = published == null ? meta(outline.head(), words.metas("published-metas"), words) : published;
        modified = modified == null ? meta(outline.head(), words.metas("modified-metas"), words) : modified;
        published = published == null ? microdata(outline, "datepublished", words) : published;
        modified = modified == null ? microdata(outline, "datemodified", words) : modified;
        published = published == null ? first(words, data.text("datePublished")) : published;
        modified = modified == null ? first(words, data.text("dateModified")) : modified;
        return new DeclaredDates(published, modified);
    }

    private static @Nullable Moment first(DateWords words, @Nullable String... said) {
        for (String text : said) {
            Moment read = text == null ? null : DateText.first(text, words, true);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static @Nullable Moment meta(Head head, List<String> names, DateWords words) {
        for (String name : names) {
            for (String content : head.metas(name)) {
                Moment read = DateText.first(content, words, true);
                if (read != null) {
                    return read;
                }
            }
        }
        return null;
    }

    private static @Nullable Moment microdata(Outline outline, String property, DateWords words) {
        for (Mark mark : outline.marks()) {
            if (mark.element().attr("itemprop").equalsIgnoreCase(property)
                    && !mark.is(Trait.RELATED)
                    && !mark.is(Trait.COMMENT)) {
                Moment read = first(
                        words, mark.element().attr("datetime"), mark.element().attr("content"), mark.text());
                if (read != null) {
                    return read;
                }
            }
        }
        return null;
    }
}
