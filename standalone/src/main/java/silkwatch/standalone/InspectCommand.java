package silkwatch.standalone;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwatch.alert.extract.Inspection;
import silkwatch.alert.extract.RuleMentionReader;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Ids;
import silkwatch.contract.Json;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;
import silkwatch.ingest.feed.FeedDocument;
import silkwatch.ingest.feed.FeedReader;
import silkwatch.ingest.page.Page;
import silkwatch.ingest.page.PageLine;
import silkwatch.ingest.page.PageReader;
import silkwatch.operations.Settings;

/** What the readers make of a page, a feed or a text. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Shows what the readers make of pages, feeds and texts.",
        subcommands = {
            InspectCommand.PageCommand.class,
            InspectCommand.FeedCommand.class,
            InspectCommand.TextCommand.class
        })
final class InspectCommand {

    /** Pages: HTML in, article out. */
    @Command(
            name = "page",
            mixinStandardHelpOptions = true,
            description = "Reads HTML pages: title, main text, authors, dates, language, address.")
    static final class PageCommand extends DocumentCommand {
        private final PageReader reader = new PageReader();

        @Override
        Object read(Documents.Document document) {
            if (json) {
                return new PageLine(reader)
                        .of(document.name(), document.bytes(), document.contentType(), document.url());
            }
            return text(document, reader.read(document.bytes(), document.contentType(), document.url()));
        }

        private static String text(Documents.Document document, Page page) {
            return document.name() + "\n  title      " + page.title() + "\n  published  " + page.publishedAt()
                    + "\n  authors    " + String.join(", ", page.authors()) + "\n  language   " + page.language()
                    + "\n  error      " + page.error() + "\n\n" + page.body() + "\n";
        }
    }

    /** Feeds: XML or JSON in, items out. */
    @Command(
            name = "feed",
            mixinStandardHelpOptions = true,
            description = "Reads feeds and sitemaps: format, encoding, title, items.")
    static final class FeedCommand extends DocumentCommand {
        private final FeedReader reader = new FeedReader();

        @Override
        Object read(Documents.Document document) {
            FeedDocument feed = reader.read(document.bytes(), document.contentType(), document.url());
            return json ? prefixed("file", document.name(), feed) : text(document, feed);
        }

        private static String text(Documents.Document document, FeedDocument feed) {
            StringBuilder text = new StringBuilder(document.name() + "\n  " + feed.format() + ", " + feed.encoding()
                    + ", " + feed.items().size() + " items: " + feed.title() + "\n");
            if (feed.error() != null) {
                text.append("  error: ").append(feed.error()).append('\n');
            }
            feed.items()
                    .forEach(item -> text.append("  - ")
                            .append(item.publishedAt())
                            .append("  ")
                            .append(item.title())
                            .append("\n    ")
                            .append(item.url())
                            .append('\n'));
            return text.toString();
        }
    }

    /** Files, folders or addresses, one answer a document. */
    abstract static class DocumentCommand implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "FILE|DIR|URL", description = "Plain or .gz; a DIR is read whole.")
        private List<String> names;

        @Option(names = "--json", description = "One JSON object a line.")
        boolean json;

        abstract Object read(Documents.Document document);

        @Override
        public Integer call() throws Exception {
            for (String name : names) {
                Documents.each(name, Settings.ofEnvironment(), document -> print(read(document)));
            }
            return 0;
        }

        private void print(Object answer) {
            System.out.println(json ? Json.line(answer) : answer);
        }

        static Map<String, Object> prefixed(String key, String value, Object bean) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(key, value);
            fields.putAll(Json.MAPPER.convertValue(bean, new TypeReference<Map<String, Object>>() {}));
            return fields;
        }
    }

    /** A text: tags and mentions, with their spans. */
    @Command(
            name = "text",
            mixinStandardHelpOptions = true,
            description = {
                "Reads a text on standard input, the title on its first line: its tags, and the developments that it",
                "speaks of, with the words that say so and why each is news or background."
            })
    static final class TextCommand implements Callable<Integer> {
        @Option(names = "--published", paramLabel = "T", description = "When it was published (now), ISO-8601.")
        private @Nullable String published;

        @Option(names = "--json", description = "One JSON object.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            Installation installation = Installation.from(Settings.ofEnvironment());
            EnrichedArticle article =
                    installation.describer().describe(article()).article();
            if (json) {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("language", article.article().language());
                answer.put("onTopic", article.onTopic());
                answer.put("tags", article.tags());
                answer.put("mentions", new RuleMentionReader().read(article));
                System.out.println(Json.line(answer));
            } else {
                print(article);
            }
            return 0;
        }

        private Article article() throws IOException {
            String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
            int firstLine = text.indexOf('\n');
            String title = firstLine < 0 ? text : text.substring(0, firstLine).strip();
            String body = firstLine < 0 ? "" : text.substring(firstLine).strip();
            Instant at = publishedAt();
            String url = "https://standard-input.example/" + Ids.sha256(text, 12);
            return new Article(
                    Ids.article(url),
                    url,
                    url,
                    "standard-input",
                    "standard input",
                    null,
                    title,
                    null,
                    body,
                    null,
                    List.of(),
                    at,
                    at,
                    at,
                    1,
                    null,
                    false);
        }

        private Instant publishedAt() {
            try {
                return published == null
                        ? Instant.now()
                        : OffsetDateTime.parse(published).toInstant();
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "--published " + published + ": must be like 2026-03-02T09:00:00+09:00", e);
            }
        }

        private static void print(EnrichedArticle article) {
            System.out.println(
                    "language " + article.article().language() + (article.onTopic() ? ", on topic" : ", off topic"));
            Tags tags = article.tags();
            print("nations", tags.nations());
            print("regions", tags.regions());
            print("minerals", tags.minerals());
            print("initiatives", tags.initiatives());
            print("people", tags.people());
            print("organisations", tags.organisations());
            new Inspection(new RuleMentionReader()).lines(article).forEach(System.out::println);
        }

        private static void print(String facet, List<Tag> tags) {
            for (Tag tag : tags) {
                System.out.println(
                        "  " + facet + "  " + tag.id() + " (" + tag.basis() + (tag.main() ? ", main" : "") + ")  "
                                + tag.mentions().stream()
                                        .limit(6)
                                        .map(m -> m.field() + " " + m.start() + "-" + m.end() + " " + m.text())
                                        .toList());
            }
        }
    }

    private InspectCommand() {}
}
