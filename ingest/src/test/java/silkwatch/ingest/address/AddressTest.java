package silkwatch.ingest.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Corpus;

class AddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        as it is               | https://paper.example/a/b?id=1             | https://paper.example/a/b?id=1
        capitals               | HTTPS://Paper.EXAMPLE/A                    | https://paper.example/A
        space and quote        | https://paper.example/a b"c                | https://paper.example/a%20b%22c
        Japanese path          | https://paper.example/ニュース             | https://paper.example/%E3%83%8B%E3%83%A5%E3%83%BC%E3%82%B9
        Russian host           | https://газета.example/1                   | https://xn--80aahjj1e.example/1
        lone percent           | https://paper.example/100%/x               | https://paper.example/100%25/x
        escape kept            | https://paper.example/%e3%81%82            | https://paper.example/%e3%81%82
        broken in two lines    | '  https://paper.example/a  '              | https://paper.example/a
        backslashes            | https://paper.example/a\\b                  | https://paper.example/a/b
        pipe in host           | 'https://paper|example/'                   | -
        no scheme              | paper.example/a                            | -
        mail                   | mailto:desk@paper.example                  | -
        script                 | javascript:alert(1)                        | -
        file                   | file:///etc/passwd                         | -
        underscore host        | https://a_b.example/                       | -
        no host                | https:///a                                 | -
        IPv6                   | http://[2001:DB8::1]:8080/                 | http://[2001:db8::1]:8080/
        """)
    void readsWhatFeedsHoldAsAddresses(String name, String text, String expected) {
        assertEquals(expected, Addresses.parse(text).map(URI::toString).orElse("-"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        campaign              | https://paper.example/a?utm_source=rss&id=7    | https://paper.example/a?id=7
        capitals              | https://paper.example/a?UTM_Source=rss         | https://paper.example/a
        fragment              | https://paper.example/a#comments               | https://paper.example/a
        default port          | https://paper.example:443/a                    | https://paper.example/a
        other port            | http://paper.example:8099/a                    | http://paper.example:8099/a
        no path               | https://paper.example                          | https://paper.example/
        dots                  | https://paper.example/x/../a/./b               | https://paper.example/a/b
        above the root        | https://paper.example/../a                     | https://paper.example/a
        needless escape       | https://paper.example/%7Ea%2d                  | https://paper.example/~a-
        escape in capitals    | https://paper.example/%e3%81%82                | https://paper.example/%E3%81%82
        space in query        | https://paper.example/a?q=b%20c                | https://paper.example/a?q=b+c
        slash stays           | https://paper.example/a/                       | https://paper.example/a/
        order stays           | https://paper.example/a?b=1&a=2                | https://paper.example/a?b=1&a=2
        path case stays       | https://paper.example/Story                    | https://paper.example/Story
        own referrer          | https://paper.example/a?ref=paper.example      | https://paper.example/a
        feed as referrer      | https://paper.example/a?ref=feed.example       | https://paper.example/a
        referrer with meaning | https://paper.example/a?ref=kz-2026            | https://paper.example/a?ref=kz-2026
        id that looks alike   | https://paper.example/a?utmost=1               | https://paper.example/a?utmost=1
        name without value    | https://paper.example/a?fbclid                 | https://paper.example/a
        """)
    void oneArticleHasOneAddress(String name, String text, String expected) {
        assertEquals(expected, CanonicalAddress.of(URI.create(text), URI.create("https://feed.example/rss")));
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://paper.example/b",
        "b, https://paper.example/x/b",
        "../b, https://paper.example/b",
        "/b#top, https://paper.example/b",
        "?page=2, https://paper.example/x/a?page=2",
        "//other.example/b, https://other.example/b",
        "https://other.example/b, https://other.example/b",
        "/a b, https://paper.example/a%20b",
        "mailto:desk@paper.example, -"
    })
    void resolvesWhatPagesAndRedirectsName(String link, String expected) {
        URI base = URI.create("https://paper.example/x/a?id=1");
        assertEquals(expected, Addresses.resolve(base, link).map(URI::toString).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.paper.example/a, paper.example",
        "https://www.kz.emb-japan.go.jp/, emb-japan.go.jp",
        "https://en.paper.co.uk/, paper.co.uk",
        "http://127.0.1.7:8099/feed.xml, 127.0.1.7",
        "http://[2001:db8::1]/, [2001:db8::1]",
        "http://localhost:8080/, localhost",
        "https://PAPER.example./x, paper.example"
    })
    void politenessIsByRegistrableDomain(URI address, String domain) {
        assertEquals(domain, Domain.of(address));
    }

    @Test
    void cleansAsTheSharedCasesSay() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(Corpus.path("urls/clean-cases.jsonl"))) {
            JsonNode each = new ObjectMapper().readTree(line);
            // Not http: not ours to clean.
            if (each.get("input").asText().startsWith("mailto:")) {
                continue;
            }
            cases++;
            URI[] sites = Optional.ofNullable(each.get("feedURL")).map(JsonNode::asText).stream()
                    .map(URI::create)
                    .toArray(URI[]::new);
            String cleaned = Addresses.parse(each.get("input").asText())
                    .map(address -> CanonicalAddress.clean(address, sites).toString())
                    .orElse("");
            if (!cleaned.equals(each.get("expected").asText())) {
                wrong.add(each.get("name").asText() + ": " + cleaned);
            }
        }
        assertEquals(List.of(), wrong, "of " + cases);
    }
}
