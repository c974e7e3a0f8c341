package silkwatch.enrich.duplicate;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import silkwatch.bench.Articles;

/** What the signature of one text of 4 KB costs, over a mix of languages. In this package, because nobody else needs it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SignatureBenchmark {
    private static final int MIX = 400;

    private final String[] texts = new String[MIX];
    private int next;

    public SignatureBenchmark() {
        for (int i = 0; i < MIX; i++) {
            texts[i] = Articles.article(i).body();
        }
    }

    @Benchmark
    public Object signature() {
        next = next + 1 == MIX ? 0 : next + 1;
        return Sketch.of(texts[next]);
    }
}
