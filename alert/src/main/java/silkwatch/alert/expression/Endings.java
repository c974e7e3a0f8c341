package silkwatch.alert.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwatch.alert.expression.DataFile.Line;

/** The case endings that a data file names once; a word written {@code word+name} in, all its forms out. */
record Endings(Map<String, String> named) {
    static Endings in(List<Line> lines) {
        Map<String, String> named = new HashMap<>();
        for (Line line : lines) {
            if (line.key(0).equals("endings")) {
                named.put(line.key(1), line.text());
            }
        }
        return new Endings(Map.copyOf(named));
    }

    String spell(Line line) {
        String word = line.text();
        int plus = word.lastIndexOf('+');
        if (plus < 1) {
            return word;
        }
        String name = word.substring(plus + 1);
        String endings = named.get(name.isEmpty() ? "case" : name);
        if (endings == null) {
            throw line.wrong("no endings are named '" + name + "'");
        }
        return word.substring(0, plus) + "(|" + endings + ")";
    }
}
