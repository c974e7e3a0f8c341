package silkwatch.enrich.tag;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Ids;
import silkwatch.contract.Json;
import silkwatch.contract.Tags;
import silkwatch.contract.Trust;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.language.LanguageDetector;
import silkwatch.enrich.taxonomy.Taxonomy;

/** Labelled articles in; what the tagger and the judge make of them out, without Kafka. */
final class LabelledRun {
    private final Taxonomy taxonomy = Taxonomy.load(null);
    private final Tagger tagger = new TaxonomyTagger(taxonomy);
    private final LanguageDetector detector = new LanguageDetector();
    private final Beat beat = Beat.japanCentralAsia();
    private final BeatJudge judge = new BeatJudge(taxonomy);

    record Result(JsonNode labelled, EnrichedArticle enriched, String reason) {}

    /** Writes what is on topic of a labelled set to {@code enriched.jsonl} in a folder: the arguments. */
    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Result result : new LabelledRun().run(Path.of(args[0]))) {
            if (result.enriched().onTopic()) {
                lines.add(Json.line(result.enriched()));
            }
        }
        Files.write(Path.of(args[1]), lines);
    }

    List<Result> run(Path labels) throws IOException {
        List<Result> results = new ArrayList<>();
        for (String line : Files.readAllLines(labels)) {
            JsonNode row = Json.MAPPER.readTree(line);
            Article article = article(row);
            String language = detector.detect(article.title(), article.body(), null);
            Tags tags = tagger.tag(article, language);
            Verdict verdict = judge.judge(article, language, tags, beat);
            results.add(new Result(
                    row,
                    new EnrichedArticle(
                            article.withLanguage(language),
                            verdict.onTopic() ? List.of(beat.id()) : List.of(),
                            null,
                            null,
                            0,
                            verdict.onTopic(),
                            verdict.relevance(),
                            tags),
                    verdict.reason()));
        }
        return results;
    }

    private static Article article(JsonNode row) {
        String url = row.has("url") ? row.get("url").asText() : "https://" + text(row, "host") + text(row, "path");
        JsonNode body = row.get("body");
        List<String> paragraphs = new ArrayList<>();
        if (body != null && body.isArray()) {
            body.forEach(paragraph -> paragraphs.add(paragraph.asText()));
        }
        String at = text(row, "publishedAt");
        boolean iso = at != null && at.matches("\\d{4}-.*");
        Instant published = iso ? OffsetDateTime.parse(at).toInstant() : null;
        return new Article(
                Ids.article(url),
                url,
                url,
                "labelled",
                text(row, "outlet"),
                Trust.PRESS,
                text(row, "title"),
                text(row, "summary"),
                body != null && body.isArray() ? String.join("\n\n", paragraphs) : text(row, "body"),
                null,
                List.of(),
                published,
                null,
                published == null ? Instant.EPOCH : published,
                1,
                null,
                false);
    }

    private static @Nullable String text(JsonNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
