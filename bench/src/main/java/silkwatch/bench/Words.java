package silkwatch.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sentences that look like a language: real function words, made-up others in the script's syllables. */
final class Words {
    private static final Map<String, List<String>> COMMON = Map.of(
            "en", list("the of to and in a that for on with is was said by from at as its will more after which year"),
            "ru", list("в и на с по не что для от из как это за к о до был также его при будет году сообщил все"),
            "kk", list("және мен бұл үшін деп бойынша болып туралы жылы ел қала еді осы бар жаңа оның екі арқылы"),
            "ky",
                    list(
                            "жана менен бул үчүн деп боюнча болуп жөнүндө жылы өлкө шаар эле ушул бар жаңы анын эки аркылуу"),
            "uz",
                    list(
                            "va bilan bu uchun deb bo‘yicha haqida yili mamlakat shahar edi shu bor yangi uning ikki orqali"),
            "tg", list("ва бо ин барои ки дар аз то соли кишвар шаҳр буд ҳамин ҳаст нав он ду тавассути мебошад"),
            "tk", list("we bilen bu üçin diýip boýunça hakda ýyly ýurt şäher boldy şol bar täze onuň iki arkaly"),
            "tr", list("ve ile bu için diye göre olarak hakkında yılı ülke şehir oldu şu var yeni onun iki üzerinden"),
            "ja", list("は が を に で と の から まで した する ことを 年 月 日 政府は 会議で として について"),
            "zh", list("的 在 和 是 了 将 与 为 对 年 月 日 政府 会议 表示 根据 关于 以及 通过"));
    private static final Map<String, String> SYLLABLES = Map.of(
            "latin", "ba ke lo mi nu ra se to vi da fe go ha ji pa re si tu wo na le mo ri sa ta ve do",
            "cyrillic", "ба ке ло ми ну ра се то ви да фе го ха жи па ре си ту во на ле мо ри са та ве до",
            "han", "水 山 林 電 車 道 港 船 米 茶 絵 花 春 秋 冬 声 手 足 石 糸 音 色 雨 雲 空 店 町 村 橋 湖",
            "kana", "カ サ タ ナ ハ マ ラ ワ キ シ チ ニ ヒ ミ リ");

    static final List<String> LANGUAGES = List.of("en", "ru", "ja", "zh", "kk", "ky", "uz", "tg", "tk", "tr");

    private final Random random;
    private final String language;
    private final boolean spaced;
    private final List<String> syllables;

    Words(String language, Random random) {
        this.random = random;
        this.language = language;
        spaced = !language.equals("ja") && !language.equals("zh");
        syllables = list(SYLLABLES.get(
                switch (language) {
                    case "ja", "zh" -> "han";
                    case "ru", "kk", "ky", "tg" -> "cyrillic";
                    default -> "latin";
                }));
    }

    /** Paragraphs of about so many UTF-8 bytes together; those in {@code said} stand among the sentences. */
    String text(int bytes, List<String> said) {
        StringBuilder text = new StringBuilder();
        int characters = spaced && syllables.get(0).charAt(0) < 128 ? bytes : spaced ? bytes * 5 / 9 : bytes / 3;
        for (int sentence = 0; text.length() < characters; sentence++) {
            text.append(sentence < said.size() ? said.get(sentence) : sentence());
            text.append(sentence % 4 == 3 ? "\n\n" : spaced ? " " : "");
        }
        return text.toString().strip();
    }

    String sentence() {
        StringBuilder sentence = new StringBuilder();
        int words = 8 + random.nextInt(14);
        for (int i = 0; i < words; i++) {
            String word = random.nextInt(5) < 2 ? pick(COMMON.get(language)) : made();
            sentence.append(i == 0 && spaced ? capital(word) : word);
            sentence.append(i < words - 1 && spaced ? " " : "");
        }
        return sentence.append(spaced ? "." : "。").toString();
    }

    private String made() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(pick(syllables));
        }
        return random.nextInt(12) == 0 ? capital(word.toString()) : word.toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static List<String> list(String words) {
        return List.of(words.split(" "));
    }
}
