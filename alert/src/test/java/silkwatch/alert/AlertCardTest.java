package silkwatch.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Samples;

class AlertCardTest {

    @Test
    void aCardSaysWhoWhatWhereWhenAndWhoSaysSo() {
        assertEquals("""
                \u25cf NEW  agreement: signed   2 Mar 2026 06:00 UTC
                          Japan and Kazakhstan signed an agreement on gallium in Astana on 2 March 2026.
                  who     Japan and Kazakhstan
                  where   Astana, Kazakhstan
                  when    2 March 2026
                  amount  15 tonnes over 1 year
                  quote   \u201csigned a gallium supply accord\u201d
                  source  Steppe Courier
                          https://steppe-courier.example/2026/gallium
                  origins 1, no other confirms it yet
                  sides   confirmed by Kazakhstan only
                """, AlertCard.render(Samples.alert()));
    }

    @Test
    void plainCardsHoldNoControlCharacters() {
        assertFalse(AlertCard.render(Samples.alert()).contains("\u001b"));
    }

    @Test
    void linesBreakAtSpacesAndWideLettersTakeTwoColumns() {
        assertEquals(List.of("one two", "three"), AlertCard.wrap("one two three", 9));
        assertEquals(List.of("東京で首", "脳会合"), AlertCard.wrap("東京で首脳会合", 8));
        assertEquals(List.of("abcde", "fgh"), AlertCard.wrap("abcdefgh", 5));
        assertEquals(List.of(""), AlertCard.wrap("", 5));
    }
}
