package silkwatch.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Features of a block in; the log odds that it is main text out: the sum of small decision trees of {@code block-model.txt}.
 */
final class BlockModel {
    private static final String FILE = "block-model.txt";
    private static final double FARTHEST = 4;

    /** A node tells a feature's index, or -1 for a leaf; the nodes of the left branch follow it, the right one starts at right. */
    private static final class Tree {
        private final int[] features;
        private final float[] values;
        private final int[] right;

        Tree(int nodes) {
            features = new int[nodes];
            values = new float[nodes];
            right = new int[nodes];
        }

        double of(float[] row) {
            int node = 0;
            while (features[node] >= 0) {
                node = row[features[node]] <= values[node] ? node + 1 : right[node];
            }
            return values[node];
        }
    }

    private final double bias;
    private final List<Tree> trees = new ArrayList<>();

    static BlockModel bundled() {
        try (InputStream in = BlockModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": missing from this build");
            }
            return new BlockModel(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE + ": " + e.getMessage(), e);
        }
    }

    BlockModel(List<String> lines) {
        double start = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            try {
                if (line.startsWith("bias ")) {
                    start = Double.parseDouble(line.substring("bias ".length()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    trees.add(tree(line.split(" ")));
                }
            } catch (RuntimeException e) {
                throw new IllegalStateException(FILE + ":" + (i + 1) + ": not a tree: " + e.getMessage(), e);
            }
        }
        bias = start;
    }

    /** Nodes in the order node, left branch, right branch; {@code FEATURE<=threshold} or, for a leaf, its value. */
    private static Tree tree(String[] nodes) {
        Tree tree = new Tree(nodes.length);
        if (read(nodes, 0, tree) != nodes.length) {
            throw new IllegalArgumentException("nodes left over");
        }
        return tree;
    }

    private static int read(String[] nodes, int at, Tree tree) {
        int sign = nodes[at].indexOf("<=");
        if (sign < 0) {
            tree.features[at] = -1;
            tree.values[at] = Float.parseFloat(nodes[at]);
            return at + 1;
        }
        tree.features[at] = Feature.index(nodes[at].substring(0, sign));
        tree.values[at] = Float.parseFloat(nodes[at].substring(sign + 2));
        tree.right[at] = read(nodes, at + 1, tree);
        return read(nodes, tree.right[at], tree);
    }

    /** Log odds, at most 4 either way. */
    double logOdds(Block block, Surroundings surroundings) {
        float[] row = Feature.row(block, surroundings);
        double sum = bias;
        for (Tree tree : trees) {
            sum += tree.of(row);
        }
        return Math.max(-FARTHEST, Math.min(FARTHEST, sum));
    }
}
