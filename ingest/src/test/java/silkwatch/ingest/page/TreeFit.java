package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Rows of features with labels and weights in; trees whose sum is the log odds of the label out.
 *
 * <p>Gradient boosting on binned features (Friedman 2001; second-order gains and leaf-wise growth as in XGBoost and LightGBM). Nothing
 * is drawn by lot: the same rows give the same trees.
 */
final class TreeFit {
    static final int TREES = 140;
    private static final int LEAVES = 20;
    private static final double RATE = 0.09;
    private static final double SHRINKAGE = 8;
    private static final int LEAST_ROWS = 40;
    private static final int BINS = 255;

    /** A node of a tree that grows: the rows in it, and where it is best split. */
    private static final class Node {
        final int[] rows;
        int feature = -1;
        int bin;
        double gain;
        double value;
        Node left;
        Node right;

        Node(int[] rows) {
            this.rows = rows;
        }
    }

    private final float[][] thresholds;
    private final byte[][] bins;
    private final int[] labels;
    private final double[] weights;
    private final double[] odds;
    private final double[] gradients;
    private final double[] hessians;

    /**
     * The lines of a model file.
     *
     * @param rows one array a row, a value a feature
     * @param labels 0 or 1
     */
    static List<String> lines(List<float[]> rows, int[] labels, double[] weights, List<String> names) {
        TreeFit fit = new TreeFit(rows, labels, weights);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Log odds that a block is main text: the bias and the sum of these trees. A tree is a line: node, left branch, right branch.");
        lines.add(String.format(Locale.ROOT, "bias %.5f", fit.start()));
        for (int i = 0; i < TREES; i++) {
            StringBuilder line = new StringBuilder();
            fit.write(fit.grow(), names, line);
            lines.add(line.toString());
        }
        return lines;
    }

    private TreeFit(List<float[]> rows, int[] labels, double[] weights) {
        this.labels = labels;
        this.weights = weights;
        int features = rows.get(0).length;
        thresholds = new float[features][];
        bins = new byte[features][rows.size()];
        for (int f = 0; f < features; f++) {
            float[] values = new float[rows.size()];
            for (int r = 0; r < values.length; r++) {
                values[r] = rows.get(r)[f];
            }
            thresholds[f] = thresholds(values);
            for (int r = 0; r < values.length; r++) {
                int at = Arrays.binarySearch(thresholds[f], values[r]);
                bins[f][r] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        odds = new double[rows.size()];
        gradients = new double[rows.size()];
        hessians = new double[rows.size()];
    }

    /** Middles between neighbouring values, or, when there are too many, values that cut the rows into equal parts. */
    private static float[] thresholds(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] cuts = new float[BINS];
        int count = 0;
        int distinct = 1;
        for (int i = 1; i < sorted.length; i++) {
            distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        for (int i = 1; i < sorted.length; i++) {
            boolean due = distinct <= BINS || (long) i * BINS / sorted.length != (long) (i - 1) * BINS / sorted.length;
            float cut = (sorted[i] + sorted[i - 1]) / 2;
            if (due && (distinct > BINS || sorted[i] != sorted[i - 1]) && (count == 0 || cut > cuts[count - 1])) {
                cuts[count++] = cut;
            }
        }
        return Arrays.copyOf(cuts, count);
    }

    private double start() {
        double all = 0;
        double ones = 0;
        for (int r = 0; r < labels.length; r++) {
            all += weights[r];
            ones += labels[r] * weights[r];
        }
        double start = Math.log(ones / (all - ones));
        Arrays.fill(odds, start);
        return start;
    }

    private Node grow() {
        int[] all = new int[labels.length];
        for (int r = 0; r < all.length; r++) {
            all[r] = r;
            double p = 1 / (1 + Math.exp(-odds[r]));
            gradients[r] = weights[r] * (p - labels[r]);
            hessians[r] = weights[r] * p * (1 - p);
        }
        Node root = new Node(all);
        List<Node> leaves = new ArrayList<>(List.of(root));
        measure(root);
        while (leaves.size() < LEAVES) {
            Node best = root;
            double most = 0;
            for (Node leaf : leaves) {
                if (leaf.gain > most) {
                    most = leaf.gain;
                    best = leaf;
                }
            }
            if (most <= 0) {
                break;
            }
            split(best);
            leaves.remove(best);
            leaves.add(best.left);
            leaves.add(best.right);
        }
        leaves.forEach(this::settle);
        return root;
    }

    /** Finds the best split of a node; its gain stays 0 when there is none. */
    private void measure(Node node) {
        double gradient = sum(gradients, node);
        double hessian = sum(hessians, node);
        double[] g = new double[BINS + 1];
        double[] h = new double[BINS + 1];
        int[] n = new int[BINS + 1];
        for (int f = 0; f < bins.length; f++) {
            int most = thresholds[f].length;
            Arrays.fill(g, 0, most + 1, 0);
            Arrays.fill(h, 0, most + 1, 0);
            Arrays.fill(n, 0, most + 1, 0);
            byte[] of = bins[f];
            for (int row : node.rows) {
                int bin = of[row] & 0xff;
                g[bin] += gradients[row];
                h[bin] += hessians[row];
                n[bin]++;
            }
            double leftG = 0;
            double leftH = 0;
            int left = 0;
            for (int bin = 0; bin < most; bin++) {
                leftG += g[bin];
                leftH += h[bin];
                left += n[bin];
                double gain = worth(leftG, leftH) + worth(gradient - leftG, hessian - leftH) - worth(gradient, hessian);
                if (left >= LEAST_ROWS && node.rows.length - left >= LEAST_ROWS && gain > node.gain + 1e-9) {
                    node.gain = gain;
                    node.feature = f;
                    node.bin = bin;
                }
            }
        }
    }

    private static double sum(double[] of, Node node) {
        double sum = 0;
        for (int row : node.rows) {
            sum += of[row];
        }
        return sum;
    }

    private static double worth(double gradient, double hessian) {
        return gradient * gradient / (hessian + SHRINKAGE);
    }

    private void split(Node node) {
        byte[] of = bins[node.feature];
        int count = 0;
        for (int row : node.rows) {
            count += (of[row] & 0xff) <= node.bin ? 1 : 0;
        }
        int[] left = new int[count];
        int[] right = new int[node.rows.length - count];
        int l = 0;
        int r = 0;
        for (int row : node.rows) {
            if ((of[row] & 0xff) <= node.bin) {
                left[l++] = row;
            } else {
                right[r++] = row;
            }
        }
        node.left = new Node(left);
        node.right = new Node(right);
        measure(node.left);
        measure(node.right);
    }

    private void settle(Node leaf) {
        leaf.value = -RATE * sum(gradients, leaf) / (sum(hessians, leaf) + SHRINKAGE);
        for (int row : leaf.rows) {
            odds[row] += leaf.value;
        }
    }

    private void write(Node node, List<String> names, StringBuilder line) {
        line.append(line.isEmpty() ? "" : " ");
        if (node.left == null) {
            line.append(String.format(Locale.ROOT, "%.4f", node.value));
        } else {
            line.append(names.get(node.feature)).append("<=");
            line.append(thresholds[node.feature][node.bin]);
            write(node.left, names, line);
            write(node.right, names, line);
        }
    }
}
