package silkwatch.enrich.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnchorIndexTest {
    private final AnchorIndex index = new AnchorIndex();
    private final Random random = new Random(3);

    @Test
    void findsWhatWasAddedAndNotWhatWasRemoved() {
        Map<Integer, int[]> texts = new HashMap<>();
        ArrayDeque<Integer> order = new ArrayDeque<>();
        for (int number = 1; number <= 5_000; number++) {
            int[] runs = random.ints(200).toArray();
            texts.put(number, runs);
            order.add(number);
            index.add(number, runs);
            if (number % 3 == 0) {
                int gone = order.poll();
                index.remove(gone, texts.remove(gone));
            }
        }
        int anchors = 0;
        for (Map.Entry<Integer, int[]> text : texts.entrySet()) {
            int own = AnchorIndex.anchors(text.getValue()).length;
            anchors += own;
            assertEquals(own, hits(text.getValue()).getOrDefault(text.getKey(), 0));
        }
        assertEquals(anchors, index.size());
    }

    @Test
    void runsOfManyTextsArePhrasesAndAreNotKeptForMore() {
        int[] phrase = random.ints(1).toArray();
        for (int number = 1; number <= 10_000; number++) {
            index.add(number, phrase);
        }
        assertEquals(48, index.size());
    }

    @Test
    void shortTextIsNotWithoutAnchors() {
        for (int i = 0; i < 1000; i++) {
            assertTrue(AnchorIndex.anchors(random.ints(6).toArray()).length >= 4);
        }
    }

    @Test
    void runThatATextRepeatsIsKeptOnce() {
        int[] run = random.ints(1).toArray();
        index.add(1, new int[] {run[0], run[0], run[0]});
        assertEquals(Map.of(1, 1), hits(run));
    }

    private Map<Integer, Integer> hits(int[] runs) {
        Map<Integer, Integer> hits = new TreeMap<>();
        index.find(AnchorIndex.anchors(runs), number -> hits.merge(number, 1, Integer::sum));
        return hits;
    }
}
