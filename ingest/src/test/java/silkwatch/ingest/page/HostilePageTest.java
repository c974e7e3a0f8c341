package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No page, however large, deep or broken, throws, hangs or takes long: a second at most. It is a second of processor time of the
 * reading thread, since the wall clock tells more of what else the machine does; in a process that is warm it is a quarter of one.
 */
class HostilePageTest {
    private static final URI URL = URI.create("https://steppe-courier.example/2027/03/12/trial-train");
    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final int LARGE = 5_000_000;

    private final PageReader reader = new PageReader();
    private final ListPageReader lists = new ListPageReader();

    /** What is measured is reading, not the loading and compiling of the reader. */
    @BeforeAll
    static void warm() {
        PageReader reader = new PageReader();
        for (int i = 0; i < 20; i++) {
            String page = "<h1>Trial train</h1><p>12 March 2027</p>"
                    + "<div><p>Some <b>text</b>, with a sentence in it.</p>".repeat(1000);
            reader.read(page.getBytes(StandardCharsets.UTF_8), null, URL);
            String list = "<li><h2><a href=/2027/03/trial-train>Trial train leaves the port</a></h2>".repeat(1000);
            new ListPageReader().read(list.getBytes(StandardCharsets.UTF_8), null, URL, null);
        }
    }

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
                "<select>",
                "<dl><dt>x<dd>",
                "<span class=date>12 March 2027 ",
                "<b><i><a><u></b></a>"
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
                "\u0130",
                "\u0130<script>x",
                "<s<style",
                "<table><b>x",
                "</h1>",
                "<hr>",
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
                "<time datetime='%s'>",
                "<p %s>x",
                "<x-%s>x",
                "<x-y class='%s'>x",
                "%s"
            })
    void noPartOfAPageIsTooLong(String page) {
        String rest = "<p>Some text, with a sentence.</p>".repeat(10_000);
        read(page.replace("%s", "ab-cd | ef, ".repeat(LARGE / 12)) + rest);
        read(page.replace("%s", "x".repeat(1_000_000)) + rest);
        read(page.replace("%s", "a\u0130".repeat(400_000)) + rest);
        read(page.replace("%s", "a漢Σ".repeat(200_000)) + rest);
    }

    /** A page of articles is read otherwise than the page of one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<ul><li>",
                "<li><a href=/2027/03/%d>Some article of many</a>",
                "<div><a href=/2027/03/%d>Some article of many</a>",
                "<div><h2><a href=/%d>Some article of many</a></h2>12 March 2027",
                "<p>12 March 2027</p><a href=/%d>Some article of many</a>",
                "<dl><dt>12.03.2027<dd><a href=/%d>Some article of many</a>",
                "<a href=x>",
                "<time>"
            })
    void noListIsTooLong(String item) {
        StringBuilder list = new StringBuilder("<html lang=en><body>");
        for (int i = 0; i < 50_000; i++) {
            list.append(String.format(Locale.ROOT, item, i));
        }
        byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
        quickly(() -> assertNotNull(lists.read(bytes, null, URL, null)));
    }

    @Test
    void noHeadingsAreTooManyForTheTitles() {
        String title = "Trial train leaves the old station for the far port and comes back again. ".repeat(6);
        String titles = "<title>%s</title><meta property=og:title content='a %s'><meta name=dc.title content='b %s'>"
                .replace("%s", title);
        read(titles + ("<h2>" + title.substring(20, 380) + "</h2>").repeat(LARGE / 400));
    }

    @Test
    void noElementHasTooManyAttributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        read("<div" + attributes + ">x</div>");
        read("<html" + attributes + ">x<html" + attributes + " b>");
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
        quickly(() -> assertNotNull(reader.read(bytes, null, URL)));
    }

    private static void quickly(Runnable reading) {
        Duration spent = assertTimeoutPreemptively(HANGS, () -> {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            reading.run();
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        });
        assertTrue(spent.compareTo(MOST) < 0, () -> "took " + spent);
    }
}
