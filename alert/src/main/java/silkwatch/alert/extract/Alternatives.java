package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.List;

/** A phrase as it is written in a data file in, "{quota|ban} on {exports|the export}"; every phrase that it stands for out. */
final class Alternatives {
    static List<String> of(String written) {
        return expand(written).stream().map(String::strip).distinct().toList();
    }

    private static List<String> expand(String written) {
        int open = written.indexOf('{');
        if (open < 0) {
            return List.of(written);
        }
        int close = written.indexOf('}', open);
        if (close < 0) {
            throw new IllegalArgumentException("a brace is not closed: \"" + written + "\"");
        }
        List<String> phrases = new ArrayList<>();
        List<String> endings = expand(written.substring(close + 1));
        for (String choice : written.substring(open + 1, close).split("\\|", -1)) {
            for (String ending : endings) {
                phrases.add(written.substring(0, open) + choice + ending);
            }
        }
        return phrases;
    }

    private Alternatives() {}
}
