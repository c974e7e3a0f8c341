package silkwatch.enrich.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import silkwatch.contract.Article;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;

class TaxonomyTaggerTest {
    private static final TaxonomyTagger TAGGER = TaxonomyTagger.load(null);

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tokyo and Ashgabat sign | tm inferred, jp inferred",
                "en | Japan invites Central Asia and Kazakhstan | jp explicit, kg group, kz explicit, tj group, tm group, uz group",
                "en | Mirziyoyev meets Kishida | jp inferred, uz inferred",
                "ja | 中央アジア５カ国と日本 | jp explicit, kg group, kz group, tj group, tm group, uz group",
            })
    void saysHowANationIsKnown(String language, String title, String expected) {
        String known = TAGGER.tag(article(title, ""), language).nations().stream()
                .map(tag -> tag.id() + " " + tag.basis().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        assertEquals(Stream.of(expected.split(", ")).sorted().collect(Collectors.joining(", ")), known);
    }

    @Test
    void whatTheHeadlineNamesIsMainAndWhatIsSaidOnceBelowIsNot() {
        Article article = article(
                "Japan and Uzbekistan sign a loan",
                "Japan lends Uzbekistan money.\n\nUzbekistan builds a plant. Italy built the last one.");
        assertEquals(List.of("jp", "uz"), mains(TAGGER.tag(article, "en").nations()));
    }

    static Stream<Article> oddTexts() {
        return Stream.of(
                article("日カザフ、ｶｻﾞﾌｽﾀﾝ\u3000で", "髙市首相は　カザフスタン 　と ５ヶ国。\n\nＣＡ＋ＪＡＤ\n\n末尾は日本"),
                article("Qozog‘iston – Yaponiya", "O\u02bbzbekiston, Qirg`iziston ;\u00a0Yaponiya"),
                article("\ud800Japan\udc00 \ud83d\ude00 Kazakhstan", "Japan\ud800"),
                article("Ја\u0301по́ния", "Япо\u0301ния и Узбеки\u0301стан"),
                article("", "Japan"),
                article("Japan", ""));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void everyMentionIsWhatStandsAtItsOffsets(Article article) {
        Tags tags = TAGGER.tag(article, "und");
        List<Tag> all = Stream.of(tags.nations(), tags.initiatives(), tags.people(), tags.regions())
                .flatMap(List::stream)
                .toList();
        assertTrue(!all.isEmpty());
        for (Tag tag : all) {
            for (Tag.Mention mention : tag.mentions()) {
                assertEquals(mention.text(), article.text(mention.field()).substring(mention.start(), mention.end()));
            }
        }
    }

    @ParameterizedTest(name = "{0} times {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "20000 | Japan lead zinc summit Georgia C5+1 РК ",
                "300000 | aaa",
                "30000 | 日中央アジア金銅鉛首脳会合",
                "60000 | Қазақстандағыларының ",
            })
    void aMonstrousTextIsReadWithinSeconds(int times, String piece) {
        Article article = article("Japan", piece.repeat(times));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TAGGER.tag(article, "ja"));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TAGGER.tag(article, "en"));
    }

    private static List<String> mains(List<Tag> tags) {
        return tags.stream().filter(Tag::main).map(Tag::id).sorted().toList();
    }

    private static Article article(String title, String body) {
        return TrapRun.article(title, body);
    }
}
