package silkwatch.bench;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import silkwatch.ingest.page.PageReader;

/** Pages a second on one core, from bytes to article, over the pages in the folder {@code silkwatch.pages}; with two peers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(1)
public class PageBenchmark {
    private static final URI URL = URI.create("https://page.example/");

    private final PageReader reader = new PageReader();
    private final List<byte[]> pages = new ArrayList<>();
    private int next;

    public PageBenchmark() {
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("silkwatch.pages")))) {
            for (Path file : files) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("no pages: " + e.getMessage(), e);
        }
    }

    @Benchmark
    public Object silkwatch() {
        return reader.read(next(), null, URL);
    }

    @Benchmark
    public Object readability4j() {
        try {
            return new Readability4J(URL.toString(), new String(next(), StandardCharsets.UTF_8)).parse();
        } catch (RuntimeException e) {
            // It gives up on some pages, after most of the work.
            return e;
        }
    }

    @Benchmark
    public Object boilerpipe() throws Exception {
        return ArticleExtractor.INSTANCE.getText(new StringReader(new String(next(), StandardCharsets.UTF_8)));
    }

    private byte[] next() {
        next = next + 1 == pages.size() ? 0 : next + 1;
        return pages.get(next);
    }
}
