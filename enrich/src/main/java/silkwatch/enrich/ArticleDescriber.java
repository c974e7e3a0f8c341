package silkwatch.enrich;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Tags;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.language.LanguageDetector;
import silkwatch.enrich.origin.Origins;
import silkwatch.enrich.tag.BeatGate;
import silkwatch.enrich.tag.BeatJudge;
import silkwatch.enrich.tag.Tagger;
import silkwatch.enrich.tag.TaxonomyTagger;
import silkwatch.enrich.tag.Verdict;
import silkwatch.enrich.taxonomy.Taxonomy;

/** An article in; what it says by language, taxonomy, beat and credit line out. */
public final class ArticleDescriber implements Describer {
    private final LanguageDetector languages = new LanguageDetector();
    private final Origins origins = Origins.shipped();
    private final Tagger tagger;
    private final BeatJudge judge;
    private final BeatGate gate;
    private final Beat beat;

    private ArticleDescriber(Taxonomy taxonomy, Beat beat) {
        gate = new BeatGate(taxonomy, beat);
        tagger = new TaxonomyTagger(taxonomy);
        judge = new BeatJudge(taxonomy);
        this.beat = beat;
    }

    /**
     * Describes for this beat.
     *
     * @param taxonomyDir the editors' taxonomy; null for the one that we ship
     */
    public static ArticleDescriber of(Beat beat, @Nullable Path taxonomyDir) {
        return new ArticleDescriber(Taxonomy.load(taxonomyDir), beat);
    }

    @Override
    public boolean mayConcern(Article article) {
        return gate.open(article);
    }

    @Override
    public Description describe(Article raw) {
        String language = languages.detect(raw.title(), raw.body(), raw.language());
        Article article = raw.withLanguage(language);
        Tags tags = tagger.tag(article, language);
        Verdict verdict = judge.judge(article, language, tags, beat);
        List<String> beats = verdict.onTopic() ? List.of(beat.id()) : List.of();
        String origin = verdict.onTopic() ? origins.credited(article) : null;
        return new Description(
                new EnrichedArticle(article, beats, origin, null, 0, verdict.onTopic(), verdict.relevance(), tags),
                verdict.reason());
    }

    @Override
    public @Nullable String originOf(String outlet) {
        return origins.ofOutlet(outlet);
    }
}
