package silkwatch.ingest.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Source;
import silkwatch.contract.Trust;

class SourcesFileTest {

    @Test
    void readsEveryField() {
        List<Source> sources = SourcesFile.parse("s.yaml", """
                sources:
                  - id: steppe-courier
                    name: The Steppe Courier
                    kind: page
                    url: https://courier.example/news/
                    language: en
                    trust: official
                    fullText: feed
                    interval: PT10M
                    select: "main a.title"
                """);
        assertEquals(
                List.of(new Source(
                        "steppe-courier",
                        "The Steppe Courier",
                        Source.Kind.PAGE,
                        URI.create("https://courier.example/news/"),
                        "en",
                        Trust.OFFICIAL,
                        Source.FullText.FEED,
                        Duration.ofMinutes(10),
                        "main a.title")),
                sources);
    }

    @Test
    void leavesOutWhatHasDefaults() {
        Source source = SourcesFile.parse("s.yaml", "sources:\n  - {id: a, kind: feed, url: https://a.example/rss}\n")
                .get(0);
        assertEquals("a", source.name());
        assertEquals(Trust.PRESS, source.trust());
        assertEquals(Source.FullText.PAGE, source.fullText());
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        String text = """
                sources:
                  - id: Steppe Courier
                    kind: rss
                    url: courier.example/rss
                    fulltext: page
                  - id: b
                    kind: feed
                    url: https://b.example/rss
                    trust: high
                    interval: 10m
                    language: english language
                    select: a
                  - id: b
                    name: [x]
                    kind: feed
                  - just text
                """;
        var invalid = assertThrows(InvalidSourcesException.class, () -> SourcesFile.parse("s.yaml", text));
        assertEquals("""
                s.yaml:2: id: 'Steppe Courier' must be lower-case letters, digits and single dashes
                s.yaml:3: kind: 'rss' must be one of feed, page, sitemap
                s.yaml:4: url: 'courier.example/rss' is not an http(s) address
                s.yaml:5: fulltext: unknown field; did you mean fullText?
                s.yaml:9: trust: 'high' must be one of official, agency, press, low
                s.yaml:10: interval: '10m' is not a duration such as PT10M
                s.yaml:11: language: 'english language' is not a language tag such as en or zh-Hant
                s.yaml:12: select: only for kind: page
                s.yaml:13: url: missing
                s.yaml:13: id: 'b' is already on line 6
                s.yaml:14: name: must be a plain value
                s.yaml:16: sources: each entry must have fields such as id and url""", invalid.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        empty file       | ''                                          | s.yaml:1: sources: the file must be a list named sources
        a list alone     | '- id: a'                                   | s.yaml:1: sources: the file must be a list named sources
        other field      | 'feeds: []'                                 | s.yaml:1: sources: missing
        not a list       | 'sources: a'                                | s.yaml:1: sources: must be a list
        not YAML         | 'sources: [a'                               | s.yaml:1: sources: not YAML
        password         | 'sources: [{id: a, kind: feed, url: "http://u:p@a.example/"}]' | s.yaml:1: url: must not hold a user name or password
        too often        | 'sources: [{id: a, kind: feed, url: "http://a.example/", interval: PT0.1S}]' | s.yaml:1: interval: 'PT0.1S' must be from PT1S to P7D
        """)
    void namesLineFieldAndReason(String name, String text, String expected) {
        var invalid = assertThrows(InvalidSourcesException.class, () -> SourcesFile.parse("s.yaml", text));
        assertTrue(invalid.getMessage().contains(expected), invalid::getMessage);
    }

    @Test
    void namesAMissingFile() {
        var missing = assertThrows(
                IllegalArgumentException.class, () -> SourcesFile.read(Path.of("no-such", "sources.yaml")));
        assertTrue(missing.getMessage().contains("sources.yaml"), missing::getMessage);
    }

    @Test
    void shipsSixtySourcesOrMore() {
        List<Source> sources = SourcesFile.shipped();
        assertTrue(sources.size() >= 60, () -> "only " + sources.size());
    }
}
