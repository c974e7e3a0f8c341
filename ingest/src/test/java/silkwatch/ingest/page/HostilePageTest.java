package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page, however large, deep or broken, throws, hangs or takes long: two seconds of processor time here, where the code may not be
 * compiled yet; a third of a second at most in a process that is warm.
 */
class HostilePageTest {
    private static final URI URL = URI.create("https://steppe-courier.example/2027/03/12/trial-train");
    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final int LARGE = 5_000_000;

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<span>",
                "<p>x<b>",
                "<a href=x>",
                "<table><tr><td>",
                "<ul><li>",
                "<font>",
                "<a><div>",
                "<time>",
                "<article>",
                "<h1>",
                "<form><div>",
                "<template>",
                "<svg>",
                "<object>",
                "<select>"
            })
    void noNestingIsTooDeep(String open) {
        read(open.repeat(100_000) + "text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Some text, with a sentence in it. And more.</p>",
                "<p><b>",
                "<b><i><u>",
                "word ",
                "x<br>",
                "<li><a href='/x'>Link</a></li>",
                "<",
                "&",
                "<!--",
                "<script>",
                "<h2>Title of a thing</h2>",
                "<h1>12 March 2027</h1>",
                "<meta name=date content='nothing of a day'>",
                "<time datetime='2020-01-01'>x</time>",
                "<div class=author>By A and B and C</div>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>",
                "<p class='related share comment ad'>12.03.2027 18:40</p>",
                "may 1 may 2 ",
                "漢字",
                "1",
                "\0"
            })
    void noPageIsTooLarge(String piece) {
        read(piece.repeat(LARGE / piece.getBytes(StandardCharsets.UTF_8).length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=description content='%s'><p>Some text, of it.</p>",
                "<title>%s</title><h1>x</h1>",
                "<div class='%s'>x</div>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script><p>Some text, of it.</p>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"%s\"}</script>",
                "<script type='application/ld+json'>[%s]</script>",
                "<time datetime='%s'>"
            })
    void noPartOfAPageIsTooLong(String page) {
        read(page.replace("%s", "ab-cd | ef, ".repeat(LARGE / 12))
                + "<p>Some text, with a sentence.</p>".repeat(10_000));
    }

    @Test
    void noPageIsTooBroken() {
        Random random = new Random(7);
        byte[] good =
                ("<!doctype html><html lang=en><title>Trial train | Courier</title><h1>Trial train</h1><time>12 March 2027</time>"
                                + "<p>A trial train left the main station on Friday, bound for the port, officials said.</p>")
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.clone();
            for (int j = random.nextInt(40); j >= 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertNotNull(reader.read(bytes, null, URL));
        }
    }

    @Test
    void noBytesAreTooRandom() {
        byte[] bytes = new byte[LARGE];
        new Random(7).nextBytes(bytes);
        read(bytes);
    }

    private void read(String html) {
        read(html.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] bytes) {
        Duration spent = assertTimeoutPreemptively(HANGS, () -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertNotNull(reader.read(bytes, null, URL));
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        });
        assertTrue(spent.compareTo(MOST) < 0, () -> "took " + spent);
    }
}
