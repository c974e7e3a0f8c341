package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import silkwatch.contract.Corpus;

/**
 * The extraction corpus in; {@code block-model.txt} out, and what a model of one half of the pages makes of the other.
 *
 * <p>Not a test that every build runs: {@code mvn -pl ingest -am test -Dtest=BlockModelFit -Dsilkwatch.fit=true
 * -Dsurefire.failIfNoSpecifiedTests=false} fits again, in about three minutes, and prints the cross-fit figures. It needs the corpus only ({@link Corpus}), and draws nothing by
 * lot: which half a page is in is told by the hash of its name. The same corpus and the same features give the same file.
 */
class BlockModelFit {
    private static final Path MODEL = Path.of("src/main/resources/silkwatch/ingest/page/block-model.txt");

    /** A page with a whole text counts as much, however many blocks it has. */
    private static final double PAGE = 100;

    /** Blocks known by segments only. */
    private static final double BLOCK = 3;

    private static final double MOST = 600;

    /** Labelled blocks. */
    private static final class Rows {
        final List<float[]> rows = new ArrayList<>();
        final List<Integer> labels = new ArrayList<>();
        final List<Double> weights = new ArrayList<>();

        void add(Surroundings page, Truth truth) {
            List<Block> blocks = page.outline.blocks();
            int[] labels = BlockLabels.of(blocks, truth);
            double sum = 0;
            for (Block block : blocks) {
                sum += labels[block.order()] < 0 ? 0 : weight(block);
            }
            double all = truth.body().isEmpty()
                    ? BLOCK * Arrays.stream(labels).filter(label -> label >= 0).count()
                    : PAGE;
            for (Block block : blocks) {
                if (labels[block.order()] >= 0) {
                    rows.add(Feature.row(block, page));
                    this.labels.add(labels[block.order()]);
                    weights.add(weight(block) / sum * all);
                }
            }
        }

        private static double weight(Block block) {
            return 1 + Math.sqrt(Math.min(block.weight() + 1, MOST));
        }

        List<String> fit() {
            return TreeFit.lines(
                    rows,
                    labels.stream().mapToInt(Integer::intValue).toArray(),
                    weights.stream().mapToDouble(Double::doubleValue).toArray(),
                    Arrays.stream(Feature.values()).map(Feature::name).toList());
        }
    }

    @Test
    @EnabledIfSystemProperty(
            named = "silkwatch.fit",
            matches = "true",
            disabledReason = "it overwrites the model: -Dsilkwatch.fit=true")
    void fitsTheBlockModel() throws IOException {
        Path corpus = Corpus.path("extraction");
        Map<String, Truth> truths = Truth.read(corpus);
        List<PageRun.Saved> pages = PageRun.pages(corpus);
        PageReader reader = new PageReader();
        Rows all = new Rows();
        List<Rows> halves = List.of(new Rows(), new Rows());
        for (PageRun.Saved page : pages) {
            Surroundings surroundings = reader.surroundings(page.bytes(), null, page.url());
            all.add(surroundings, truths.get(page.id()));
            halves.get(half(page.id())).add(surroundings, truths.get(page.id()));
        }
        PageReader even = new PageReader(new BlockModel(halves.get(0).fit()));
        PageReader odd = new PageReader(new BlockModel(halves.get(1).fit()));
        Map<String, Score> scores = new TreeMap<>();
        for (PageRun.Saved page : pages) {
            Truth truth = truths.get(page.id());
            PageReader stranger = half(page.id()) == 0 ? odd : even;
            scores.computeIfAbsent(truth.set(), set -> new Score())
                    .add(truth, stranger.reading(page.bytes(), null, page.url()));
        }
        scores.forEach((set, score) -> System.out.println("cross-fit, " + set + ": " + score));
        Files.write(MODEL, all.fit());
        assertTrue(Files.size(MODEL) > 0);
    }

    /** 0 or 1, by the hash of a page's name. */
    private static int half(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(id.getBytes(StandardCharsets.UTF_8));
            return hash[hash.length - 1] & 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
