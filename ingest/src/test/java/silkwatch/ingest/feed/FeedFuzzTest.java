package silkwatch.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwatch.contract.Json;

/** No document, however cut or mutated, throws or takes a second; {@code -Dsilkwatch.fuzz=100000} asks 100,000 times. */
class FeedFuzzTest {
    private static final int ROUNDS = Integer.getInteger("silkwatch.fuzz", 3_000);
    /** A million characters when asked for the full count, fewer in the default build. */
    private static final int LENGTH = ROUNDS >= 100_000 ? 1_000_000 : 30_000;

    private static final long SEED = 20_261_125;
    private static final long SECOND = 1_000_000_000L;

    @Test
    void noMutationThrowsOrHangs() {
        var random = new Random(SEED);
        var mutation = new Mutation(random, documents());
        var slowest = 0L;
        for (int round = 0; round < ROUNDS; round++) {
            var mutant = mutation.next();
            var start = cpu();
            var read = Fixtures.read(mutant, null);
            slowest = Math.max(slowest, cpu() - start);
            var json = Json.line(read);
            assertFalse(json.contains(FeedReader.UNREADABLE), () -> json + "\n" + new String(mutant, UTF_8));
        }
        System.out.printf("%,d mutations, the slowest read in %,d ms%n", ROUNDS, slowest / 1_000_000);
        assertTrue(slowest < SECOND, "slowest: " + slowest + " ns");
    }

    private static List<byte[]> documents() {
        var documents = new ArrayList<byte[]>();
        for (var name : Fixtures.ALL) {
            var bytes = Fixtures.bytes(name);
            documents.add(bytes);
            for (var charset : List.of("Shift_JIS", "windows-1251", "UTF-16", "ISO-2022-JP", "GB18030")) {
                documents.add(new String(bytes, UTF_8).getBytes(Charset.forName(charset)));
            }
        }
        return documents;
    }

    /** Documents made to be slow: one thing over and over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "<a>",
                "<item>",
                "</item>",
                "<item><title>",
                "&",
                "&#",
                "&lt;",
                "<",
                "<a b='",
                "<a b='c' ",
                "<![CDATA[",
                "]]>",
                "<!--",
                "<!DOCTYPE ",
                "<!ENTITY a 'b'>",
                "<?a",
                "<entry xml:base='a/'>",
                "<a:b xmlns:a='c'>",
                "<title>&lt;b&gt;",
                "<link>http://a/</link>",
                "<description>&lt;a href=b ",
                "日本",
                "\u0000",
                "[",
                "{\"a\":",
                "<author>a@b ",
                "<pubDate>1 ",
                "<category>a,"
            })
    void noRepetitionHangs(String piece) {
        var many = piece.repeat(LENGTH / piece.length());
        for (var document : List.of(
                many,
                Fixtures.rss(many),
                Fixtures.rss("<item>" + many + "</item>"),
                Fixtures.rss("<item><title>" + many + "</title><description>" + many + "</description></item>"),
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='html'>" + many
                        + "</title></entry></feed>",
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[" + many + "]}")) {
            var start = cpu();
            Fixtures.read(document);
            var took = cpu() - start;
            assertTrue(
                    took < SECOND,
                    () -> document.substring(0, Math.min(150, document.length())) + ": " + took / 1_000_000 + " ms");
        }
    }

    @Test
    void everyCutKeepsTheWholeItems() {
        for (var name : Fixtures.ALL) {
            var whole = Fixtures.read(Fixtures.bytes(name), null);
            var bytes = Fixtures.bytes(name);
            var checks = new ArrayList<Executable>();
            for (int length = 0; length < bytes.length - 20; length += 41) {
                var cut = Arrays.copyOf(bytes, length);
                checks.add(() -> {
                    var read = Fixtures.read(cut, null);
                    assertTrue(read.error() != null, () -> name + " cut at " + cut.length + " says nothing");
                    assertTrue(
                            whole.items().subList(0, read.items().size()).equals(read.items()),
                            () -> name + " cut at " + cut.length + " reads " + read.items());
                });
            }
            assertAll(checks);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
