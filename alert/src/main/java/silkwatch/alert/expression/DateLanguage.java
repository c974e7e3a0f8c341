package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwatch.alert.expression.DataFile.Line;
import silkwatch.alert.expression.Grammar.Element;
import silkwatch.alert.expression.Token.Meaning;

/**
 * The words and patterns of dates of one language, from its data file and the common one.
 *
 * @param verbsFollow whether the verb that tells the tense of a date stands after it
 */
record DateLanguage(Lexer lexer, Grammar grammar, boolean verbsFollow) {
    private static final String FOLDER = "dates/";
    private static final String COMMON = FOLDER + "common.yaml";

    /** @throws IllegalArgumentException naming file, line and reason */
    static DateLanguage load(String language) {
        List<Line> lines = new ArrayList<>(DataFile.read(COMMON));
        String own = FOLDER + language + ".yaml";
        if (DataFile.exists(own)) {
            lines.addAll(DataFile.read(own));
        }
        return of(lines);
    }

    static DateLanguage of(List<Line> lines) {
        Lexicon<Meaning> words = new Lexicon<>();
        Grammar grammar = new Grammar();
        Set<String> kinds = new HashSet<>(NumberMeanings.KINDS);
        Map<String, String> sets = new HashMap<>();
        Endings endings = Endings.in(lines);
        boolean kanji = false;
        boolean verbsFollow = false;
        for (Line line : lines) {
            switch (line.key(0)) {
                case "words" -> {
                    know(line.key(1), kinds);
                    words.add(endings.spell(line), new Meaning(line.key(1), values(line, line.key(2))));
                }
                case "glue" -> {
                    kinds.add(line.key(1));
                    words.add(endings.spell(line), new Meaning(line.key(1), Values.NONE));
                }
                case "kanji" -> kanji = Boolean.parseBoolean(line.text());
                case "verbs" -> verbsFollow = line.text().equals("after");
                case "sets" -> sets.put(line.key(1), line.text());
                case "patterns", "endings" -> {}
                default -> throw line.wrong("unknown section '" + line.key(0) + "'");
            }
        }
        for (Line line : lines) {
            if (line.key(0).equals("patterns")) {
                addPattern(line, sets, words, grammar, kinds);
            }
        }
        return new DateLanguage(new Lexer(words, kanji), grammar, verbsFollow);
    }

    private static void addPattern(
            Line line, Map<String, String> sets, Lexicon<Meaning> words, Grammar grammar, Set<String> kinds) {
        String[] halves = line.text().split("=>", 2);
        boolean nothing = halves.length == 2 && halves[1].trim().equals("nothing");
        Values says = halves.length < 2 || nothing ? Values.NONE : values(line, halves[1].trim());
        try {
            for (List<Element> sequence : PatternParser.parse(halves[0], sets)) {
                for (Element element : sequence) {
                    know(element.kind(), words, kinds);
                }
                grammar.add(sequence, says, nothing);
            }
        } catch (IllegalArgumentException e) {
            throw line.wrong(e.getMessage());
        }
    }

    private static void know(String kind, Set<String> kinds) {
        kinds.add(kind);
        if (kind.startsWith(Lexer.WEAK)) {
            kinds.add(Lexer.LOWER + kind.substring(Lexer.WEAK.length()));
        }
    }

    private static void know(String kind, Lexicon<Meaning> words, Set<String> kinds) {
        boolean sign = kind.length() == 1 && !Character.isLetterOrDigit(kind.charAt(0));
        if (kinds.contains(kind) || sign) {
            return;
        }
        if (!kind.startsWith("'") || !kind.endsWith("'") || kind.length() < 3) {
            throw new IllegalArgumentException("no words are given for '" + kind + "'");
        }
        kinds.add(kind);
        words.add(kind.substring(1, kind.length() - 1), new Meaning(kind, Values.NONE));
    }

    private static Values values(Line line, String text) {
        Values values = new Values();
        for (String part : text.split("\\s+")) {
            String[] pair = part.split("=", 2);
            try {
                values.set(Slot.named(pair[0]), Slot.value(pair[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw line.wrong("'" + part + "' is not slot=value");
            }
        }
        return values;
    }
}
