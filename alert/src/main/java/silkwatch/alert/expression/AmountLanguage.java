package silkwatch.alert.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import silkwatch.alert.expression.DataFile.Line;

/**
 * The words of amounts of one language, from its data file and the common one.
 *
 * @param decimalComma whether it writes 1,8 for a number between one and two
 * @param kanji whether it writes numbers in Chinese characters
 */
record AmountLanguage(Lexicon<Word> words, boolean decimalComma, boolean kanji) {
    private static final String FOLDER = "amounts/";
    private static final Set<String> KINDS = Set.of(
            "number",
            "scale",
            "currency",
            "prefix",
            "unit",
            "about",
            "conversion",
            "before",
            "period",
            "span",
            "after",
            "kind",
            "filler",
            "skip");

    /** What a word of the data file is: one of the sections, and the key it stands under there. */
    record Word(String kind, String value) {
        BigDecimal number() {
            return new BigDecimal(value);
        }
    }

    /** @throws IllegalArgumentException naming file, line and reason */
    static AmountLanguage load(String language) {
        List<Line> lines = new ArrayList<>(DataFile.read(FOLDER + "common.yaml"));
        String own = FOLDER + language + ".yaml";
        if (DataFile.exists(own)) {
            lines.addAll(DataFile.read(own));
        }
        return of(lines);
    }

    static AmountLanguage of(List<Line> lines) {
        Lexicon<Word> words = new Lexicon<>();
        Endings endings = Endings.in(lines);
        boolean decimalComma = false;
        boolean kanji = false;
        for (Line line : lines) {
            String section = line.key(0);
            switch (section) {
                case "decimal-comma" -> decimalComma = Boolean.parseBoolean(line.text());
                case "kanji" -> kanji = Boolean.parseBoolean(line.text());
                case "endings" -> {}
                default -> words.add(endings.spell(line), word(line, section));
            }
        }
        return new AmountLanguage(words, decimalComma, kanji);
    }

    private static Word word(Line line, String section) {
        if (!KINDS.contains(section)) {
            throw line.wrong("unknown section '" + section + "'");
        }
        Word word = new Word(section, line.path().size() > 1 ? line.key(1) : "");
        if (section.equals("number") || section.equals("scale")) {
            try {
                word.number();
            } catch (NumberFormatException e) {
                throw line.wrong("'" + word.value() + "' is no number");
            }
        }
        return word;
    }
}
