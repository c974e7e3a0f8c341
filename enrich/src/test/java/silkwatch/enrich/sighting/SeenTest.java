package silkwatch.enrich.sighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Article;

class SeenTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");

    private final Seen first = Seen.first(article("a", 1, 0), NOW);
    private final Seen second = first.revisedBy(article("b", 2, 10), NOW);

    @Test
    void sameTextIsARepeatWhateverItsNumberAndTime() {
        assertTrue(first.repeatedBy(article("a", 1, 0)));
        assertTrue(first.repeatedBy(article("a", 3, 20)));
    }

    @Test
    void otherTextIsARevisionAlsoUnderTheSameNumber() {
        assertFalse(first.repeatedBy(article("b", 1, 0)));
        assertEquals(2, first.revisedBy(article("b", 1, 0), NOW).revision());
        assertEquals(7, first.revisedBy(article("b", 7, 0), NOW).revision());
    }

    @Test
    void oldTextSaidAgainIsARepeat() {
        assertTrue(second.repeatedBy(article("a", 1, 0)));
    }

    @Test
    void oldTextReadLaterIsARevision() {
        assertFalse(second.repeatedBy(article("a", 3, 20)));
    }

    @Test
    void unknownTextOfAnOvertakenRevisionIsARepeat() {
        assertTrue(second.repeatedBy(article("c", 1, 5)));
        assertFalse(second.repeatedBy(article("c", 1, 20)));
    }

    @Test
    void eightTextsAreRemembered() {
        Seen seen = first;
        for (int i = 0; i < 20; i++) {
            seen = seen.revisedBy(article("text " + i, i + 2, i), NOW);
        }
        assertEquals(8, seen.contents().size());
        assertEquals(article("text 19", 1, 0).contentHash(), seen.contents().get(0));
    }

    private static Article article(String body, int revision, int minute) {
        Instant fetched = NOW.plusSeconds(60L * minute);
        return new Article(
                "id", "u", "u", "s", "o", null, "t", null, body, null, List.of(), null, fetched, fetched, revision,
                null, false);
    }
}
