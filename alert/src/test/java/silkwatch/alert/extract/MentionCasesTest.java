package silkwatch.alert.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One line a case: {@code day | text | expected}. A text may begin with its headline and {@code //}. Expected are the
 * mentions that are news, {@code type status} with {@code @place} and {@code #date} where they matter; {@code -} for none.
 */
class MentionCasesTest {
    private static final RuleMentionReader READER = new RuleMentionReader();

    record Case(String language, int line, String day, String text, List<String> expected) {
        @Override
        public String toString() {
            return language + ":" + line + " " + text;
        }
    }

    static Stream<Case> cases() {
        return Stream.of("en", "ja", "ru", "zh", "kk", "uz", "ky", "tg", "tk", "tr")
                .flatMap(MentionCasesTest::read);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Case one) {
        assertEquals(one.expected, news(one));
    }

    static List<String> news(Case one) {
        String[] parts = one.text.split(" // ", 2);
        String title = parts.length > 1 ? parts[0] : "";
        String body = parts[parts.length - 1].replace(" / ", "\n\n");
        return READER.read(TestArticles.article(one.language, one.day, title, body)).stream()
                .filter(Mention::news)
                .map(mention -> shown(mention, one.expected))
                .sorted()
                .toList();
    }

    /** The mention in the form of the expected one, with no more detail than that asks for. */
    private static String shown(Mention mention, List<String> expected) {
        String base = mention.type() + " " + mention.step();
        String all = String.join(" ", expected);
        String place = mention.place() == null
                ? ""
                : "@"
                        + (mention.place().city() == null
                                ? mention.place().nation()
                                : mention.place().city());
        String date = mention.date().from() == null ? "" : "#" + mention.date().from();
        return base
                + (all.contains(base + " @") ? " " + place : "")
                + (all.contains("#") && expected.stream().anyMatch(e -> e.startsWith(base) && e.contains("#"))
                        ? " " + date
                        : "");
    }

    private static Stream<Case> read(String language) {
        List<Case> cases = new ArrayList<>();
        try (var in = MentionCasesTest.class.getResourceAsStream("cases/" + language + ".txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(parse(language, number, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases.stream();
    }

    private static Case parse(String language, int number, String line) {
        String[] columns = line.split("\\|");
        if (columns.length != 3) {
            throw new IllegalArgumentException("cases/" + language + ".txt:" + number + ": three columns are due");
        }
        List<String> expected = columns[2].isBlank() || columns[2].strip().equals("-")
                ? List.of()
                : Arrays.stream(columns[2].split(";"))
                        .map(String::strip)
                        .sorted()
                        .toList();
        return new Case(language, number, columns[0].strip(), columns[1].strip(), expected);
    }
}
