package silkwatch.enrich.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyFinderTest {
    private static final String ENGLISH = """
            ORDA, March 2 (Steppe Wire) - Ministers of six lake states agreed on Monday to build a common grid for solar \
            power, a plan that has been on paper since the drought of 2019.

            The grid will join eleven plants on both shores and is to carry its first current in the autumn of 2028, the \
            energy minister of the host country, Aidana Serikova, told reporters after the meeting.

            "We have counted the cables twice and the money three times," she said. "Now we shall count the days."

            Each state will pay for the lines on its own soil, while the crossing under the lake, some 140 kilometers \
            long, will be paid by a fund into which Japan and two development banks put 90 million dollars.

            Fishermen in the southern ports have protested against the cable, fearing for the spawning grounds of the \
            sturgeon. A study published last year found no lasting harm, but asked for a pause in May and June.

            The six states have met every year since 2012. Their next meeting will be held in the port of Balyk.""";

    private static final String RUSSIAN = """
            ОРДА, 2 марта. /Степной телеграф/. Министры шести приозёрных государств договорились в понедельник построить \
            общую сеть солнечных электростанций. Об этом сообщила журналистам министр энергетики Айдана Серикова.

            Сеть объединит одиннадцать станций на обоих берегах и даст первый ток осенью 2028 года, отметила она. Каждая \
            страна оплатит линии на своей земле, а переход под озером длиной около 140 километров построят за счёт фонда.

            Рыбаки южных портов выступили против кабеля: они опасаются за нерестилища осетра. Исследование, опубликованное \
            в прошлом году, не выявило длительного вреда, но рекомендовало остановить работы в мае и июне.""";

    private static final String JAPANESE = """
            【オルダ草原通信】湖を囲む６カ国の閣僚は２日、太陽光発電の共通送電網を建設することで合意した。計画は２０１９年の干ばつ以来、\
            紙の上にとどまっていた。送電網は両岸の１１の発電所を結び、２０２８年秋に最初の電力を送る予定だ。

            各国は自国内の送電線の費用を負担し、全長およそ１４０キロの湖底ケーブルは日本と二つの開発銀行が拠出する基金で賄う。

            南部の港の漁業者は、チョウザメの産卵場への影響を懸念して反対している。昨年公表された調査は長期的な被害はないとしつつ、\
            ５月と６月の工事の中断を求めた。""";

    private final List<Text> texts = new ArrayList<>(List.of(text("none", "none", "")));
    private final CopyFinder finder = new CopyFinder(texts::get);

    @Test
    void exactText() {
        remember("a", "wire", ENGLISH);
        assertEquals(Optional.of("a"), find("b", "daily", ENGLISH));
    }

    @Test
    void otherCreditAndWidthAndCaseAndQuotes() {
        remember("a", "wire", ENGLISH);
        String copy = ENGLISH.replace("ORDA, March 2 (Steppe Wire) - ", "")
                        .replace('"', '“')
                        .replace("Japan", "JAPAN") + "\n\nBy staff writers, with Steppe Wire";
        assertEquals(Optional.of("a"), find("b", "daily", copy));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "0, 3", "1, 3", "3, 4", "3, 5", "4, 6"})
    void abridged(int from, int to) {
        remember("a", "wire", ENGLISH);
        String copy = String.join("\n\n", List.of(ENGLISH.split("\n\n")).subList(from, to));
        assertEquals(Optional.of("a"), find("b", "daily", copy));
    }

    @Test
    void abridgedTextThatCameFirstKeepsItsPlace() {
        remember(
                "short",
                "daily",
                String.join("\n\n", List.of(ENGLISH.split("\n\n")).subList(0, 2)));
        assertEquals(Optional.of("short"), find("long", "wire", ENGLISH));
    }

    @Test
    void lightlyRewritten() {
        remember("a", "wire", RUSSIAN);
        String copy = RUSSIAN.replace("Об этом сообщила журналистам", "Об этом рассказала")
                .replace("отметила она", "передает «Балык-инфо»")
                .replace("выступили против кабеля", "недовольны кабелем")
                .replace("ё", "е");
        assertEquals(Optional.of("a"), find("b", "daily", copy));
    }

    @Test
    void japaneseCutToTwoParagraphs() {
        remember("a", "wire", JAPANESE);
        String copy = JAPANESE.substring(JAPANESE.indexOf('湖'), JAPANESE.lastIndexOf("\n\n"))
                        .replace("合意した", "一致した")
                + "（草原通信）";
        assertEquals(Optional.of("a"), find("b", "daily", copy));
    }

    @Test
    void copyOfACopyNamesTheFirst() {
        remember("a", "wire", ENGLISH);
        texts.add(new Text("b", "a", "daily", "", 0, Sketch.of(ENGLISH)));
        finder.remember(2, texts.get(2));
        assertEquals(Optional.of("a"), find("c", "weekly", ENGLISH));
    }

    @Test
    void ownTextIsNoCopy() {
        remember("a", "wire", ENGLISH);
        assertEquals(Optional.empty(), find("a", "wire", ENGLISH + " Corrected."));
    }

    @Test
    void sameStoryInOtherWordsIsNoCopy() {
        remember("a", "wire", ENGLISH);
        String other = """
                Six countries around the lake have settled on a shared solar network after seven years of delay. Aidana \
                Serikova, who runs the energy ministry in Orda, put the start of deliveries in autumn 2028. The line \
                beneath the water takes up 140 kilometers; Japan is among those who pay for it, with 90 million dollars \
                from a fund. "We have counted the cables twice and the money three times," Serikova said. Anglers and \
                crews of the south are unhappy and talk of going to court over the sturgeon.""";
        assertEquals(Optional.empty(), find("b", "daily", other));
    }

    @Test
    void formFilledInAnewIsNoCopy() {
        String form = "Today, %s, the sky over %s is clear. In the morning the air in %s warms to %s degrees, with wind"
                + " from the west at %s meters a second. By noon it is %s degrees and humidity falls to %s percent. The"
                + " evening stays dry and the night brings %s degrees. Have a good day, dear readers of our page!";
        remember("a", "weather", form.formatted("2 March", "Orda", "Orda", "11", "4", "17", "45", "6"));
        assertEquals(
                Optional.empty(),
                find("b", "weather", form.formatted("2 March", "Balyk", "Balyk", "13", "7", "19", "61", "8")));
        assertEquals(
                Optional.empty(),
                find("c", "meteo", form.formatted("3 March", "Orda", "Orda", "12", "5", "18", "52", "7")));
    }

    @Test
    void digestThatHoldsAShortTextIsNoCopyOfIt() {
        String brief = String.join("\n\n", List.of(ENGLISH.split("\n\n")).subList(4, 5));
        remember("brief", "daily", brief);
        assertEquals(Optional.empty(), find("digest", "weekly", brief + "\n\n" + RUSSIAN + "\n\n" + words(1, 300)));
    }

    @Test
    void nextReportOfTheSameOutletMayRepeatItsBackground() {
        remember("a", "wire", ENGLISH);
        List<String> paragraphs = List.of(ENGLISH.split("\n\n"));
        String next = words(3, 60) + "\n\n" + String.join("\n\n", paragraphs.subList(3, 6));
        assertEquals(Optional.empty(), find("b", "wire", next));
    }

    @ParameterizedTest
    @CsvSource({
        "Vote in our photo contest on coffee until 22 November, Vote in our photo contest on sport until 22 November",
        "See all pictures of this article (18), See all pictures of this article (9)",
        "Energy minister resigns, Energy minister resigns"
    })
    void fewWordsTellNothingUnlessAllAreEqual(String first, String second) {
        remember("a", "wire", first);
        assertEquals(Optional.empty(), find("b", "daily", second));
    }

    @Test
    void shortTextThatIsEqualIsACopy() {
        String flash = "Energy ministers of six lake states agree on a common solar grid, host says";
        remember("a", "wire", flash);
        assertEquals(Optional.of("a"), find("b", "daily", flash.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void emptyTextMatchesNothing() {
        remember("a", "wire", "");
        assertEquals(Optional.empty(), find("b", "daily", ""));
    }

    @Test
    void forgottenTextIsNotFound() {
        remember("a", "wire", ENGLISH);
        finder.forget(1, texts.get(1));
        assertEquals(Optional.empty(), find("b", "daily", ENGLISH));
    }

    @Test
    void similarityIsTheSharedPartOfTheShorterText() {
        remember("a", "wire", ENGLISH);
        double similarity = finder.find(text("b", "daily", ENGLISH.substring(0, 500) + " " + words(5, 20)))
                .orElseThrow()
                .similarity();
        assertTrue(similarity > 0.7 && similarity < 0.9, "similarity " + similarity);
    }

    private void remember(String id, String outlet, String body) {
        texts.add(text(id, outlet, body));
        finder.remember(texts.size() - 1, texts.get(texts.size() - 1));
    }

    private Optional<String> find(String id, String outlet, String body) {
        return finder.find(text(id, outlet, body)).map(CopyFinder.Match::first);
    }

    private static Text text(String id, String outlet, String body) {
        return new Text(id, id, outlet, "", 0, Sketch.of(body));
    }

    private static String words(int seed, int count) {
        StringBuilder words = new StringBuilder();
        new java.util.Random(seed)
                .ints(count, 0, 9000)
                .forEach(word -> words.append(" word").append(word));
        return words.toString();
    }
}
