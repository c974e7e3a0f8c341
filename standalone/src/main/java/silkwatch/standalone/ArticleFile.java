package silkwatch.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Ids;
import silkwatch.contract.Json;

/**
 * JSON Lines of articles in; Articles in the order of their content time out, as if each had been ingested then. Only
 * {@code url}, {@code title}, {@code body} and {@code publishedAt} are needed; how far an outlet is trusted is told by its
 * address ({@link Outlets}) where the line does not say.
 */
final class ArticleFile {
    private final Outlets outlets = Outlets.shipped();
    private final InstantSource clock;
    private final Consumer<String> problems;
    private final List<Article> articles = new ArrayList<>();
    private int problemCount;

    /** @param problems takes a line for each that cannot be read: file, line and reason */
    ArticleFile(InstantSource clock, Consumer<String> problems) {
        this.clock = clock;
        this.problems = problems;
    }

    /** Reads one file more; throws IllegalArgumentException when there is no such file. */
    void add(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("cannot read " + file);
        }
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(file + ":" + number, line);
                }
            }
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(file + ": not UTF-8 after line " + number, e);
        }
    }

    /** All that was read, oldest first; later texts of one address are its revisions. */
    List<Article> articles() {
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Article::orderingTime));
        Map<String, Article> newest = new HashMap<>();
        List<Article> revised = new ArrayList<>();
        for (Article article : ordered) {
            Article before = newest.get(article.id());
            Article placed = before == null ? article : after(before, article);
            newest.put(article.id(), placed);
            revised.add(placed);
        }
        return revised;
    }

    /** How many lines could not be read. */
    int problems() {
        return problemCount;
    }

    private void setAside(String where, String reason) {
        problemCount++;
        problems.accept(where + ": " + reason);
    }

    private static Article after(Article before, Article next) {
        boolean changed = !before.contentHash().equals(next.contentHash());
        return copy(next, changed ? before.revision() + 1 : before.revision(), before.firstSeenAt(), next.backfill());
    }

    private void add(String where, String line) {
        try {
            JsonNode json = Json.MAPPER.readTree(line);
            articles.add(article(json));
        } catch (JsonProcessingException e) {
            setAside(where, "no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            setAside(where, String.valueOf(e.getMessage()));
        }
    }

    private Article article(JsonNode json) throws JsonProcessingException {
        if (!(json instanceof ObjectNode object)) {
            throw new IllegalArgumentException("no JSON object");
        }
        String url = text(object, "url");
        if (url == null || URI.create(url).getHost() == null) {
            throw new IllegalArgumentException("url: must be an absolute address, is " + url);
        }
        for (String needed : List.of("title", "body")) {
            if (!object.path(needed).isTextual()) {
                throw new IllegalArgumentException(needed + ": missing");
            }
        }
        String host = URI.create(url).getHost();
        String canonicalUrl = orElse(text(object, "canonicalUrl"), url);
        Instant published = instant(object, "publishedAt");
        Instant fetched = instant(object, "fetchedAt");
        Instant at = fetched != null ? fetched : published != null ? published : clock.instant();
        object.put("canonicalUrl", canonicalUrl);
        object.put("id", Ids.article(canonicalUrl));
        object.put("sourceId", orElse(text(object, "sourceId"), host));
        object.put("outlet", orElse(text(object, "outlet"), host));
        if (!object.hasNonNull("trust")) {
            object.set("trust", Json.MAPPER.valueToTree(outlets.trust(URI.create(url))));
        }
        object.put("publishedAt", published == null ? null : published.toString());
        object.put("fetchedAt", at.toString());
        object.put("firstSeenAt", at.toString());
        object.putNull("contentHash");
        return Json.MAPPER.treeToValue(object, Article.class);
    }

    private static @Nullable Instant instant(ObjectNode json, String field) {
        String text = text(json, field);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    private static @Nullable String text(ObjectNode json, String field) {
        return json.path(field).isTextual() ? json.get(field).asText() : null;
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /** The same article, marked so that it raises nothing. */
    static Article asBackfill(Article article) {
        return copy(article, article.revision(), article.firstSeenAt(), true);
    }

    private static Article copy(Article a, int revision, Instant firstSeenAt, boolean backfill) {
        return new Article(
                a.id(),
                a.url(),
                a.canonicalUrl(),
                a.sourceId(),
                a.outlet(),
                a.trust(),
                a.title(),
                a.summary(),
                a.body(),
                a.language(),
                a.authors(),
                a.publishedAt(),
                firstSeenAt,
                a.fetchedAt(),
                revision,
                a.contentHash(),
                backfill);
    }
}
