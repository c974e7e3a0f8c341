package silkwatch.ingest.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Json;

/** A saved page in; a line of JSON that says what the reader makes of it out, its days on the page's own clock. */
public final class PageLine {
    private final PageReader reader;

    public PageLine(PageReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a page; never throws for what is in it.
     *
     * @param file the name that the line gives it
     * @param contentType the HTTP header; null when unknown
     */
    public String of(String file, byte[] document, @Nullable String contentType, URI url) {
        PageReader.Reading reading = reader.reading(document, contentType, url);
        Page page = reading.page();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("url", page.url());
        line.put("canonicalUrl", page.canonicalUrl());
        line.put("title", page.title());
        line.put("body", page.body());
        line.put("authors", page.authors());
        line.put("publishedAt", text(reading.dates().published()));
        line.put("modifiedAt", text(reading.dates().modified()));
        line.put("language", page.language());
        line.put("siteName", page.siteName());
        line.put("error", page.error());
        return Json.line(line);
    }

    private static @Nullable String text(@Nullable Moment moment) {
        return moment == null ? null : moment.at().toString();
    }
}
