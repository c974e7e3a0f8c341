package silkwatch.enrich.tag;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Corpus;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;

/** The bars on the labelled sets; scored as their own tool scores them. */
class LabelledSetsTest {
    private static final LabelledRun RUN = new LabelledRun();

    @ParameterizedTest(name = "{1} of {0} in {2} at least {3}")
    @CsvSource({
        "articles/dev.jsonl, nations, all, 0.97",
        "articles/dev.jsonl, minerals, all, 0.95",
        "articles/dev.jsonl, initiatives, all, 0.93",
        "articles/dev.jsonl, nations, en, 0.93",
        "articles/dev.jsonl, nations, ja, 0.93",
        "articles/dev.jsonl, nations, ru, 0.93",
        "articles/dev.jsonl, minerals, en, 0.93",
        "articles/dev.jsonl, minerals, ja, 0.93",
        "articles/dev.jsonl, minerals, ru, 0.93",
        "articles/dev.jsonl, initiatives, en, 0.93",
        "articles/dev.jsonl, initiatives, ja, 0.93",
        "articles/dev.jsonl, initiatives, ru, 0.93",
        "seeds/seeds.jsonl, nations, all, 0.97",
        "seeds/seeds.jsonl, minerals, all, 0.9",
        "seeds/seeds.jsonl, initiatives, all, 0.9",
    })
    void tags(String set, String facet, String language, double bar) throws IOException {
        Score score = new Score();
        for (LabelledRun.Result result : RUN.run(Corpus.path(set))) {
            JsonNode labels = result.labelled().get("labels");
            boolean counts =
                    labels.get("on_topic").asBoolean() && result.enriched().onTopic();
            String spoken = result.labelled().get("lang").asText();
            if (counts && (language.equals("all") || language.equals(spoken))) {
                score.add(wanted(labels.get(facet)), given(result.enriched().tags(), facet));
            }
        }
        assertTrue(score.f1() >= bar, score.toString());
    }

    @ParameterizedTest
    @CsvSource({"articles/dev.jsonl, 0.98", "seeds/seeds.jsonl, 0.98"})
    void topic(String set, double bar) throws IOException {
        Score score = new Score();
        for (LabelledRun.Result result : RUN.run(Corpus.path(set))) {
            Set<String> topic = Set.of("topic");
            boolean wanted = result.labelled().get("labels").get("on_topic").asBoolean();
            score.add(wanted ? topic : Set.of(), result.enriched().onTopic() ? topic : Set.of());
        }
        assertTrue(score.f1() >= bar, score.toString());
    }

    @Test
    void keepsNextToNothingOfTheDaysHeadlines() throws IOException {
        List<String> kept = RUN.run(Corpus.path("stream/headlines-2026.jsonl")).stream()
                .filter(result -> result.enriched().onTopic())
                .map(result -> result.enriched().article().title())
                .toList();
        assertTrue(kept.size() <= 5, kept.toString());
    }

    private static Set<String> wanted(JsonNode ids) {
        Set<String> wanted = new HashSet<>();
        for (JsonNode id : ids) {
            if (!id.asText().startsWith("reg.")) {
                wanted.add(same(id.asText().substring(4).replaceAll("[._]", "-")));
            }
        }
        return wanted;
    }

    private static Set<String> given(Tags tags, String facet) {
        List<Tag> list =
                switch (facet) {
                    case "nations" -> tags.nations();
                    case "minerals" -> tags.minerals();
                    default -> tags.initiatives();
                };
        Set<String> given = new HashSet<>();
        list.forEach(tag -> given.add(same(tag.id())));
        return given;
    }

    /** The labels do not always tell the dialogue from its summits. */
    private static String same(String id) {
        return id.equals("cajad-summit") ? "cajad" : id;
    }

    private static final class Score {
        private int right;
        private int wrong;
        private int missed;
        private final TreeMap<String, Integer> errors = new TreeMap<>();

        void add(Set<String> wanted, Set<String> given) {
            for (String id : given) {
                if (wanted.contains(id)) {
                    right++;
                } else {
                    wrong++;
                    errors.merge("+" + id, 1, Integer::sum);
                }
            }
            for (String id : wanted) {
                if (!given.contains(id)) {
                    missed++;
                    errors.merge("-" + id, 1, Integer::sum);
                }
            }
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }

        @Override
        public String toString() {
            return "F1 " + f1() + ", right " + right + ", wrong " + wrong + ", missed " + missed + " " + errors;
        }
    }
}
