package silkwatch.ingest.page;

import java.util.List;
import java.util.Map;

/** Features of a block in; the odds that it is main text out, with the weights of {@code block-model.yaml}. */
final class BlockModel {
    private final double bias;
    private final double[] weights;

    static BlockModel bundled() {
        return new BlockModel(DataFile.read("block-model.yaml"));
    }

    private BlockModel(Map<String, List<String>> file) {
        bias = number(file, "BIAS");
        Feature[] features = Feature.values();
        weights = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            weights[i] = number(file, features[i].name());
        }
    }

    private static double number(Map<String, List<String>> file, String name) {
        List<String> values = file.get(name);
        if (values == null || values.size() != 1) {
            throw new IllegalStateException("block-model.yaml: no weight for " + name);
        }
        return Double.parseDouble(values.get(0));
    }

    double logOdds(Block block, Surroundings surroundings) {
        float[] row = Feature.row(block, surroundings);
        double sum = bias;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }
}
