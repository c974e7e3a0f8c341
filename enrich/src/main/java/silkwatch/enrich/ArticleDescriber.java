package silkwatch.enrich;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Tags;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.language.LanguageDetector;
import silkwatch.enrich.origin.Origins;
import silkwatch.enrich.tag.Tagger;

/** An article in; what it says by language, taxonomy, credit line and beat out. */
public final class ArticleDescriber implements Describer {
    private final LanguageDetector languages;
    private final Tagger tagger;
    private final Origins origins;
    private final Beat beat;

    public ArticleDescriber(LanguageDetector languages, Tagger tagger, Origins origins, Beat beat) {
        this.languages = languages;
        this.tagger = tagger;
        this.origins = origins;
        this.beat = beat;
    }

    @Override
    public EnrichedArticle describe(Article article) {
        String language = languages.detect(article.title(), article.body(), article.language());
        Article read = article.withLanguage(language);
        Tags tags = tagger.tag(read, language);
        boolean onTopic = beat.matches(tags);
        return new EnrichedArticle(
                read,
                onTopic ? List.of(beat.id()) : List.of(),
                onTopic ? origins.credited(read) : null,
                null,
                0,
                onTopic,
                onTopic ? 1 : 0,
                tags);
    }

    @Override
    public @Nullable String originOf(String outlet) {
        return origins.ofOutlet(outlet);
    }
}
