package silkwatch.enrich.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import silkwatch.contract.Article;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.language.LanguageDetector;
import silkwatch.enrich.taxonomy.Taxonomy;

/** Headlines and short texts on and off the beat that we ship, through the language detector as in production. */
class TopicCasesTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load(null);
    private static final TaxonomyTagger TAGGER = new TaxonomyTagger(TAXONOMY);
    private static final BeatJudge JUDGE = new BeatJudge(TAXONOMY);
    private static final LanguageDetector LANGUAGES = new LanguageDetector();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "topic.csv", delimiter = '|', quoteCharacter = '\0', maxCharsPerColumn = 2000)
    void onTopicOrNot(String language, boolean expected, String title, String text) {
        Article article = TrapRun.article(title, text.replace(" ¶ ", "\n\n"));
        String detected = LANGUAGES.detect(title, article.body(), null);
        Verdict verdict = JUDGE.judge(article, detected, TAGGER.tag(article, detected), Beat.japanCentralAsia());
        assertEquals(expected, verdict.onTopic(), verdict.reason());
    }
}
