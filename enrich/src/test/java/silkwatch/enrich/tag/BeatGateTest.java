package silkwatch.enrich.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Corpus;
import silkwatch.contract.Json;
import silkwatch.contract.Samples;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.taxonomy.Taxonomy;

class BeatGateTest {
    private static final Taxonomy TAXONOMY = Taxonomy.load(null);
    private static final BeatGate GATE = new BeatGate(TAXONOMY, Beat.japanCentralAsia());
    private static final TaxonomyTagger TAGGER = new TaxonomyTagger(TAXONOMY);

    @ParameterizedTest
    @CsvSource({
        "Japan and Kazakhstan sign an accord, true",
        "ＪＡＰＡＮ meets KAZAKHSTAN, true",
        "Япония и Узбекистан подписали соглашение, true",
        "Японии помогают из Ташкента, true",
        "日本とカザフスタンが協定に署名, true",
        "日本与乌兹别克斯坦签署协议, true",
        "Japan and Brazil sign an accord, false",
        "Kazakhstan and Brazil sign an accord, false",
        "Nahanni and Kazakhstan sign an accord, false",
        "The home side won the match, false"
    })
    void opensWhenBothSidesAreNamed(String title, boolean open) {
        assertEquals(open, GATE.open(Samples.article("/a", title, "")));
    }

    @Test
    void isOpenForEverything() {
        assertTrue(new BeatGate(TAXONOMY, Beat.EVERYTHING).open(Samples.article("/a", "Any", "text")));
    }

    @Test
    void everyNameThatMeetsASideOpensIt() {
        Beat beat = Beat.japanCentralAsia();
        List<String> closed = new ArrayList<>();
        for (var entry : TAXONOMY.entries()) {
            for (var name : entry.names()) {
                for (String other : List.of("Japan", "Kazakhstan")) {
                    String text = other + ", " + name.written().replaceAll("[*^=_&!~]", "") + ".";
                    var article = Samples.article("/a", text, "");
                    String language = name.language().equals("any") ? "en" : name.language();
                    if (beat.matches(TAGGER.tag(article, language)) && !GATE.open(article)) {
                        closed.add(text);
                    }
                }
            }
        }
        assertEquals(List.of(), closed);
    }

    @Test
    void noLabelledArticleOnTopicIsTurnedAway() throws IOException {
        List<String> closed = new ArrayList<>();
        for (String line : Files.readAllLines(Corpus.path("articles/dev.jsonl"))) {
            var json = Json.MAPPER.readTree(line);
            StringBuilder body = new StringBuilder();
            json.get("body")
                    .forEach(paragraph -> body.append(paragraph.asText()).append("\n\n"));
            var article = Samples.article("/a", json.get("title").asText(), body.toString());
            boolean matches = Beat.japanCentralAsia()
                    .matches(TAGGER.tag(article, json.get("lang").asText()));
            if (matches && !GATE.open(article)) {
                closed.add(json.get("id").asText());
            }
        }
        assertEquals(List.of(), closed);
    }
}
