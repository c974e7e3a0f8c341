package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;

/**
 * The bars over 890 real pages: text, titles and days of publication.
 *
 * <p>The model was fitted on the same pages; what it makes of pages that it has not seen is what {@link BlockModelFit} prints. What
 * is left of wrong titles is mostly truth of another mind: the readability set keeps the site's name, which we cut, and the WCXB set
 * has the title for search engines on some pages, the printed one on others, and straightens some apostrophes.
 */
class ExtractionCorpusTest {
    private static final String ALL = "all";

    @Test
    void readsRealPages() throws IOException {
        Path corpus = Corpus.path("extraction");
        Map<String, Truth> truths = Truth.read(corpus);
        Map<String, Score> scores = new HashMap<>();
        PageReader reader = new PageReader();
        int count = 0;
        for (PageRun.Saved page : PageRun.pages(corpus)) {
            Truth truth = truths.get(page.id());
            PageReader.Reading reading = reader.reading(page.bytes(), null, page.url());
            scores.computeIfAbsent(truth.set(), set -> new Score()).add(truth, reading);
            scores.computeIfAbsent(ALL, set -> new Score()).add(truth, reading);
            scores.computeIfAbsent("half " + count++ % 2, half -> new Score()).add(truth, reading);
        }
        Score all = scores.get(ALL);
        assertAll(
                () -> atLeast(0.95, scores.get("readability").shingles(), "readability set, shingle F1"),
                () -> atLeast(0.95, scores.get("wcxb").words(), "WCXB set, word F1"),
                () -> atLeast(0.93, scores.get("trafilatura").segments(), "trafilatura set, segment F1"),
                () -> atLeast(0.85, all.titles(), "titles"),
                () -> atLeast(0.85, all.rightDays(), "days right"),
                () -> atLeast(0.96, 1 - scores.get("half 0").wrongDays(), "days not wrong, in one half"),
                () -> atLeast(0.96, 1 - scores.get("half 1").wrongDays(), "days not wrong, in the other"));
    }

    private static void atLeast(double bar, double reached, String what) {
        assertTrue(reached >= bar, () -> what + ": " + reached + ", less than " + bar);
    }
}
