package silkwatch.bench;

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
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Json;
import silkwatch.contract.Tags;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.ArticleDescriber;
import silkwatch.enrich.Describer;
import silkwatch.enrich.language.LanguageDetector;
import silkwatch.enrich.reading.ArticleReader;
import silkwatch.enrich.tag.TaxonomyTagger;

/** What one record of 4 KB costs, step by step, over a mix of languages. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class DescribeBenchmark {
    private static final int MIX = 400;

    private final ArticleReader reader = new ArticleReader();
    private final Describer describer = ArticleDescriber.of(Beat.japanCentralAsia(), null);
    private final TaxonomyTagger tagger = TaxonomyTagger.load(null);
    private final LanguageDetector languages = new LanguageDetector();
    private final Article[] articles = new Article[MIX];
    private final byte[][] values = new byte[MIX][];
    private final EnrichedArticle[] enriched = new EnrichedArticle[MIX];
    private int next;

    public DescribeBenchmark() {
        for (int i = 0; i < MIX; i++) {
            articles[i] = Articles.article(i);
            values[i] = Json.serde(Article.class).serializer().serialize("", articles[i]);
            enriched[i] = describer.describe(articles[i]).article();
        }
    }

    @Benchmark
    public Object read() {
        int i = next();
        return reader.read(articles[i].id(), values[i]);
    }

    /** Whether it may concern the beat at all. */
    @Benchmark
    public boolean gate() {
        return describer.mayConcern(articles[next()]);
    }

    @Benchmark
    public String language() {
        Article article = articles[next()];
        return languages.detect(article.title(), article.body(), article.language());
    }

    @Benchmark
    public Tags tag() {
        Article article = articles[next()];
        return tagger.tag(article, article.language());
    }

    @Benchmark
    public Object describe() {
        return describer.describe(articles[next()]);
    }

    @Benchmark
    public byte[] write() {
        return Json.serde(EnrichedArticle.class).serializer().serialize("", enriched[next()]);
    }

    private int next() {
        next = next + 1 == MIX ? 0 : next + 1;
        return next;
    }
}
