package silkwatch.enrich.duplicate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A text in; the remembered text that it is a copy of out. Holds the index; the texts themselves are kept elsewhere. */
final class CopyFinder {
    /** So many of the likeliest texts are compared in full. */
    private static final int COMPARED = 16;

    /** A copy shares at least one in so many anchors; less is a common phrase or two. */
    private static final int ANCHORS_A_HIT = 16;

    private final AnchorIndex index = new AnchorIndex();
    private final IntFunction<@Nullable Text> texts;

    CopyFinder(IntFunction<@Nullable Text> texts) {
        this.texts = texts;
    }

    void remember(int number, Text text) {
        index.add(number, text.sketch().runs());
    }

    void forget(int number, Text text) {
        index.remove(number, text.sketch().runs());
    }

    /** The closest earlier text of another article; of equally close ones the earliest. */
    Optional<Match> find(Text text) {
        int[] anchors = AnchorIndex.anchors(text.sketch().runs());
        Map<Integer, Integer> hits = new HashMap<>();
        index.find(anchors, number -> hits.merge(number, 1, Integer::sum));
        hits.values().removeIf(count -> count < anchors.length / ANCHORS_A_HIT);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        Overlap.With with = new Overlap.With(text.sketch());
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(hit -> match(text, with, texts.apply(hit.getKey())))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Match::similarity));
    }

    private static Optional<Match> match(Text text, Overlap.With with, @Nullable Text earlier) {
        if (earlier == null || earlier.first().equals(text.articleId())) {
            return Optional.empty();
        }
        Overlap overlap = with.compare(earlier.sketch());
        boolean sameOutlet = text.outlet().equals(earlier.outlet());
        boolean sameCredit = !text.origin().isEmpty() && text.origin().equals(earlier.origin());
        boolean laterIsLonger = text.sketch().length() > earlier.sketch().length();
        return CopyRule.copy(overlap, laterIsLonger, sameOutlet, sameCredit)
                ? Optional.of(new Match(earlier.first(), earlier.origin(), overlap.covered()))
                : Optional.empty();
    }

    /**
     * What a text is a copy of.
     *
     * @param first the article that had it first
     * @param origin whose text it is; empty when unknown
     * @param similarity 0 to 1: the share of the shorter text that both have
     */
    record Match(String first, String origin, double similarity) {}
}
