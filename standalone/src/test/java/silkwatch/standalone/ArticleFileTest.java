package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.Trust;

class ArticleFileTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    private List<Article> read(String... lines) throws Exception {
        Path file = Files.writeString(folder.resolve("a.jsonl"), String.join("\n", lines));
        ArticleFile input = new ArticleFile(InstantSource.fixed(NOW), problems::add);
        input.add(file);
        return input.articles();
    }

    @Test
    void fourFieldsAreEnough() throws Exception {
        Article article = read("{\"url\":\"https://a.example/1\",\"title\":\"T\",\"body\":\"B\","
                        + "\"publishedAt\":\"2026-03-01T21:00:00+09:00\"}")
                .get(0);
        assertEquals(Instant.parse("2026-03-01T12:00:00Z"), article.publishedAt());
        assertEquals("a.example", article.outlet());
        assertEquals(1, article.revision());
    }

    @Test
    void anOutletIsTrustedByItsAddress() throws Exception {
        String line =
                "{\"url\":\"https://%s/1\",\"title\":\"T\",\"body\":\"B\",\"publishedAt\":\"2026-03-01T12:00:00Z\"%s}";
        List<Trust> trusts = read(
                        line.formatted("www.mofa.go.jp", ""),
                        line.formatted("www.akorda.kz", ""),
                        line.formatted("customs.gov.kz", ""),
                        line.formatted("tass.ru", ""),
                        line.formatted("courier.example", ""),
                        line.formatted("courier.example/low", ",\"trust\":\"low\""))
                .stream()
                .map(Article::trust)
                .toList();
        assertEquals(
                List.of(Trust.OFFICIAL, Trust.OFFICIAL, Trust.OFFICIAL, Trust.AGENCY, Trust.PRESS, Trust.LOW), trusts);
    }

    @Test
    void comeInTheOrderOfContentTime() throws Exception {
        List<Article> articles = read(
                line("https://a.example/late", "x", "\"2026-03-01T12:00:00Z\"", "\"2026-03-01T12:00:00Z\""),
                line("https://a.example/undated", "x", "null", "\"2026-02-01T00:00:00Z\""),
                line("https://a.example/early", "x", "\"2026-01-01T12:00:00Z\"", "\"2026-03-01T12:00:00Z\""));
        assertEquals(
                List.of("https://a.example/early", "https://a.example/undated", "https://a.example/late"),
                articles.stream().map(Article::url).toList());
        assertNull(articles.get(1).publishedAt());
    }

    @Test
    void aLaterTextOfAnAddressIsItsRevision() throws Exception {
        List<Article> articles = read(
                line("https://a.example/1", "one", "\"2026-03-01T12:00:00Z\"", "null"),
                line("https://a.example/1", "one", "\"2026-03-01T13:00:00Z\"", "null"),
                line("https://a.example/1", "two", "\"2026-03-01T14:00:00Z\"", "null"));
        assertEquals(List.of(1, 1, 2), articles.stream().map(Article::revision).toList());
    }

    @Test
    void badLinesAreNamedAndSetAside() throws Exception {
        List<Article> articles = read(
                "{\"url\":",
                "{\"url\":\"nowhere\",\"title\":\"T\",\"body\":\"B\"}",
                "{\"url\":\"https://a.example/1\",\"body\":\"B\"}",
                "{\"url\":\"https://a.example/1\",\"title\":\"T\",\"body\":\"B\",\"publishedAt\":\"yesterday\"}",
                line("https://a.example/good", "x", "null", "null"));
        assertEquals(1, articles.size());
        assertEquals(NOW, articles.get(0).fetchedAt());
        assertEquals(4, problems.size());
        assertTrue(problems.get(0).contains("a.jsonl:1: no JSON"), problems.get(0));
        assertTrue(problems.get(1).endsWith("a.jsonl:2: url: must be an absolute address, is nowhere"));
        assertTrue(problems.get(2).endsWith("a.jsonl:3: title: missing"));
        assertTrue(problems.get(3).contains("a.jsonl:4: Text 'yesterday'"), problems.get(3));
    }

    @Test
    void aMissingFileIsNamed() {
        ArticleFile input = new ArticleFile(InstantSource.fixed(NOW), problems::add);
        var e = assertThrows(IllegalArgumentException.class, () -> input.add(folder.resolve("none.jsonl")));
        assertTrue(e.getMessage().endsWith("none.jsonl"));
    }

    private static String line(String url, String body, String publishedAt, String fetchedAt) {
        return "{\"url\":\"" + url + "\",\"title\":\"T\",\"body\":\"" + body + "\",\"publishedAt\":" + publishedAt
                + ",\"fetchedAt\":" + fetchedAt + "}";
    }
}
