package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a page and its true text in; for each block whether it is of that text out: 1, 0, or -1 where nobody knows. */
final class BlockLabels {
    /** A block of fewer words is judged by its neighbours too. */
    private static final int SHINGLE = 4;

    private static final int NEAR = 7;

    private final List<List<String>> words = new ArrayList<>();
    private final List<String> truth;
    private final Map<String, Integer> shingles;

    /** The share of a block's shingles that the text has; -1 for a short block. */
    private final double[] shares;

    static int[] of(List<Block> blocks, Truth truth) {
        return truth.body().isEmpty() ? bySegments(blocks, truth) : new BlockLabels(blocks, truth).byText();
    }

    private static int[] bySegments(List<Block> blocks, Truth truth) {
        int[] labels = new int[blocks.size()];
        for (int i = 0; i < labels.length; i++) {
            String text = Truth.flat(blocks.get(i).text());
            boolean unwanted = truth.without().stream().anyMatch(text::contains);
            boolean wanted = truth.with().stream().anyMatch(text::contains);
            labels[i] = wanted ? 1 : unwanted ? 0 : -1;
        }
        return labels;
    }

    private BlockLabels(List<Block> blocks, Truth truth) {
        this.truth = Shingles.words(truth.body());
        this.shingles = Shingles.counts(this.truth, SHINGLE);
        this.shares = new double[blocks.size()];
        for (int i = 0; i < shares.length; i++) {
            List<String> own = Shingles.words(blocks.get(i).text());
            words.add(own);
            Map<String, Integer> counts = Shingles.counts(own, SHINGLE);
            shares[i] = own.size() < SHINGLE ? -1 : (double) Shingles.common(counts, shingles) / Shingles.size(counts);
        }
    }

    private int[] byText() {
        dropRepeats();
        int[] labels = new int[shares.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = shares[i] < 0 ? -1 : shares[i] > 0.5 ? 1 : 0;
        }
        int[] whole = labels.clone();
        for (int i = 0; i < labels.length; i++) {
            if (shares[i] < 0) {
                labels[i] = shortLabel(i, whole);
            }
        }
        return labels;
    }

    /** Of a block that the page has more often than the text, those are of the text whose neighbours are. */
    private void dropRepeats() {
        Map<List<String>, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0.5) {
                same.computeIfAbsent(words.get(i), k -> new ArrayList<>()).add(i);
            }
        }
        double[] before = shares.clone();
        same.forEach((block, places) -> {
            int times = Shingles.counts(block, SHINGLE).keySet().stream()
                    .mapToInt(shingle -> shingles.getOrDefault(shingle, 0))
                    .min()
                    .orElse(0);
            places.stream()
                    .sorted(Comparator.comparingDouble((Integer place) -> -around(place, before)))
                    .skip(Math.max(1, times))
                    .forEach(place -> shares[place] = 0);
        });
    }

    private static double around(int place, double[] shares) {
        return Arrays.stream(shares, Math.max(0, place - NEAR + 1), Math.min(shares.length, place + NEAR))
                .filter(share -> share >= 0)
                .average()
                .orElse(0);
    }

    private int shortLabel(int i, int[] whole) {
        List<String> own = words.get(i);
        if (own.isEmpty() || !holds(own)) {
            return 0;
        }
        boolean behind = next(i, -1, whole) == 1;
        boolean ahead = next(i, 1, whole) == 1;
        return (behind && ahead) || (own.size() > 1 && (behind || ahead)) ? 1 : 0;
    }

    private boolean holds(List<String> own) {
        for (int at = 0; at + own.size() <= truth.size(); at++) {
            if (truth.subList(at, at + own.size()).equals(own)) {
                return true;
            }
        }
        return false;
    }

    private static int next(int from, int step, int[] whole) {
        for (int i = from + step; i >= 0 && i < whole.length && Math.abs(i - from) <= NEAR; i += step) {
            if (whole[i] >= 0) {
                return whole[i];
            }
        }
        return 0;
    }
}
