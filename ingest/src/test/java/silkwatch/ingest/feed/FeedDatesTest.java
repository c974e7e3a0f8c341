package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;

class FeedDatesTest {

    @Test
    void readsEveryDateOfTheCorpus() throws IOException {
        var json = new ObjectMapper();
        var wrong = new ArrayList<String>();
        for (var line : Files.readAllLines(Corpus.path("feeds/feed-date-cases.jsonl"))) {
            var one = json.readTree(line);
            var utc = one.get("expected_utc");
            var expected = utc.isNull()
                    ? null
                    : LocalDateTime.of(
                                    utc.get(0).asInt(),
                                    utc.get(1).asInt(),
                                    utc.get(2).asInt(),
                                    utc.get(3).asInt(),
                                    utc.get(4).asInt(),
                                    utc.get(5).asInt())
                            .toInstant(ZoneOffset.UTC);
            var read = FeedDates.read(one.get("input").asText());
            var found = read == null ? null : read.truncatedTo(ChronoUnit.SECONDS);
            if (!java.util.Objects.equals(expected, found)) {
                wrong.add(one + " read as " + found);
            }
        }
        assertEquals(java.util.List.of(), wrong);
    }
}
