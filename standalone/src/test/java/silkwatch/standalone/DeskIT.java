package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import silkwatch.operations.Settings;
import silkwatch.standalone.newsroom.Newsroom;

/** The demo's newsroom and services, and a browser: an alert arrives on an open page, and its development shows the words. */
class DeskIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    @Test
    void anAlertArrivesAndLeadsToItsQuote() throws Exception {
        Optional<File> chromium = onPath("chromium");
        Optional<File> driver = onPath("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "no chromium and chromedriver on PATH");
        try (Newsroom newsroom = new Newsroom("localhost", 0, "localhost", InstantSource.system());
                AllInOne all = AllInOne.start(folder, settings(newsroom, freePort()))) {
            WebDriver browser = open(chromium.get(), driver.get());
            try {
                browser.get("http://localhost:" + all.installation().alert().deskPort() + "/");
                // Only the script marks a card as fresh: one that was there when the page was made is not.
                WebElement card = browser.findElement(By.cssSelector(".card.fresh"));
                String quote = card.findElement(By.tagName("blockquote")).getText();
                String headline = card.findElement(By.tagName("h2")).getText();
                assertFalse(quote.isBlank());
                assertFalse(headline.isBlank());
                card.findElement(By.cssSelector("h2 a")).click();
                WebElement move = browser.findElement(By.cssSelector(".moves .move"));
                assertTrue(browser.getCurrentUrl().contains("/developments/"), browser.getCurrentUrl());
                assertTrue(
                        browser.findElements(By.tagName("blockquote")).stream()
                                .anyMatch(other -> other.getText().equals(quote)),
                        () -> quote + " is not on the page of " + headline);
                assertTrue(
                        move.findElement(By.cssSelector("figcaption a"))
                                .getDomAttribute("href")
                                .startsWith("http://localhost:"),
                        "the source is linked");
                assertEquals(
                        "Coming",
                        follow(browser, "Coming").findElement(By.tagName("h1")).getText());
            } finally {
                browser.quit();
            }
        }
    }

    private static WebDriver follow(WebDriver browser, String link) {
        browser.findElement(By.linkText(link)).click();
        return browser;
    }

    private static WebDriver open(File chromium, File driver) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=420,900");
        WebDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
        browser.manage().timeouts().implicitlyWait(PATIENCE);
        return browser;
    }

    private Settings settings(Newsroom newsroom, int deskPort) throws Exception {
        Path sources = Files.writeString(folder.resolve("sources.yaml"), newsroom.sourcesYaml());
        return new Settings(Map.of(
                "SILKWATCH_INGEST_SOURCES", sources.toString(),
                "SILKWATCH_INGEST_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128",
                "SILKWATCH_INGEST_PAUSE", "PT0.05S",
                "SILKWATCH_ALERT_SETTLE", "PT1S",
                "SILKWATCH_INGEST_PORT", "0",
                "SILKWATCH_ENRICH_PORT", "0",
                "SILKWATCH_ALERT_PORT", "0",
                "SILKWATCH_DESK_PORT", String.valueOf(deskPort)));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Optional<File> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst();
    }
}
