package silkwatch.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import silkwatch.contract.Article;
import silkwatch.contract.Ids;
import silkwatch.contract.Trust;

/** A number in; an article of about 4 KB out, one in twenty of them on topic; the same number, the same article. */
public final class Articles {
    private static final int BYTES = 4_000;
    private static final int ON_TOPIC_EACH = 20;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final Map<String, String> ON_TOPIC = Map.of(
            "en", "Japan and Kazakhstan signed an agreement on gallium supplies in Tokyo, the foreign ministry said.",
            "ru", "Япония и Казахстан подписали в Токио соглашение о поставках галлия, сообщили в министерстве.",
            "ja", "日本とカザフスタンは東京でガリウムの供給に関する協定に署名した。",
            "zh", "日本与哈萨克斯坦在东京签署了镓供应协议。",
            "kk", "Жапония мен Қазақстан Токиода галлий жеткізу туралы келісімге қол қойды.",
            "ky", "Япония менен Казакстан Токиодо галлий жеткирүү боюнча келишимге кол койду.",
            "uz", "Yaponiya va Qozog‘iston Tokioda galliy yetkazib berish to‘g‘risida bitim imzoladi.",
            "tg", "Ҷопон ва Қазоқистон дар Токио оид ба таҳвили галлий созишнома имзо карданд.",
            "tk", "Ýaponiýa we Gazagystan Tokioda galliý üpjünçiligi baradaky ylalaşyga gol çekdiler.",
            "tr", "Japonya ve Kazakistan Tokyo'da galyum tedarikine ilişkin anlaşma imzaladı.");
    private static final Map<String, String> OFF_TOPIC = Map.of(
            "en", "Officials in Germany met traders from Brazil to talk about copper and coffee.",
            "ru", "Чиновники Германии встретились с торговцами из Бразилии, чтобы обсудить медь и кофе.",
            "ja", "ドイツの当局者はブラジルの業者と銅とコーヒーについて話した。",
            "zh", "德国官员与巴西商人讨论了铜和咖啡。");

    public static Article article(int number) {
        Random random = new Random(number);
        String language = Words.LANGUAGES.get(number % Words.LANGUAGES.size());
        Words words = new Words(language, random);
        boolean onTopic = number % ON_TOPIC_EACH == number / ON_TOPIC_EACH % ON_TOPIC_EACH;
        List<String> said = onTopic
                ? List.of(ON_TOPIC.get(language))
                : OFF_TOPIC.containsKey(language) && random.nextInt(3) == 0
                        ? List.of(OFF_TOPIC.get(language))
                        : List.of();
        return article(number, words.sentence(), words.text(BYTES, said), language);
    }

    /** The same address and outlet with hardly any text. */
    static Article brief(int number) {
        return article(number, "Title " + number, "", "en");
    }

    /** The article with the body of another. */
    static Article withBodyOf(int number, int other) {
        Article article = article(number);
        return article(number, article.title(), article(other).body(), article.language());
    }

    private static Article article(int number, String title, String body, String language) {
        String url = "https://outlet" + number % 300 + ".example/news/" + number;
        Instant published = START.plus(Duration.ofSeconds(5L * number));
        return new Article(
                Ids.article(url),
                url,
                url,
                "outlet" + number % 300,
                "Outlet " + number % 300,
                Trust.PRESS,
                title,
                null,
                body,
                language,
                List.of(),
                published,
                published.plusSeconds(300),
                published.plusSeconds(300),
                1,
                null,
                false);
    }

    private Articles() {}
}
