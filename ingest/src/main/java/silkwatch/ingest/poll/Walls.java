package silkwatch.ingest.poll;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The words of a page that came in a feed's place in; whether it keeps programs out, out. The words are data. */
final class Walls {
    private static final List<String> WORDS = load();

    static boolean isWall(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    private static List<String> load() {
        try (InputStream in = Walls.class.getResourceAsStream("walls.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("walls.txt cannot be read", e);
        }
    }

    private Walls() {}
}
