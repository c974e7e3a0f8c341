package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import silkwatch.alert.expression.Token.Meaning;

/**
 * A number in; what it can be in a date out. Patterns name these: N any count, D day of a month, M month, Q quarter, Y
 * year of four digits, y of two, L length in days, E year of an era, O ordinal, T day written as an ordinal.
 */
final class NumberMeanings {
    static final List<String> KINDS = List.of("N", "D", "M", "Q", "Y", "y", "L", "E", "O", "T");

    /** What a number in words is not: "the two" after September is no day. */
    private static final Set<String> DIGITS_ONLY = Set.of("D", "M", "y", "T");

    private static final List<List<Meaning>> SIGNS = signs();

    static List<Meaning> of(long value, int digits, boolean ordinal) {
        List<Meaning> meanings = new ArrayList<>(6);
        if (value < 0) {
            return List.of(new Meaning("huge", Values.NONE));
        }
        int number = (int) Math.min(value, Integer.MAX_VALUE);
        add(meanings, "N", Slot.COUNT, number);
        if (ordinal) {
            add(meanings, "O", Slot.COUNT, number);
        }
        if ((digits == 4 && number >= 1000 && number <= 2999) || (digits == 0 && number >= 1800 && number <= 2999)) {
            add(meanings, "Y", Slot.YEAR, number);
        }
        if (digits == 2) {
            add(meanings, "y", Slot.YEAR, number < 60 ? 2000 + number : 1900 + number);
        }
        if (ordinal && number <= 31) {
            add(meanings, "T", Slot.DAY, number);
        }
        if (number > 0 && digits <= 2) {
            small(meanings, number);
        }
        return meanings;
    }

    private static void small(List<Meaning> meanings, int number) {
        if (number <= 31) {
            add(meanings, "D", Slot.DAY, number);
            add(meanings, "L", Slot.LENGTH, number);
        }
        if (number <= 12) {
            add(meanings, "M", Slot.MONTH, number);
        }
        if (number <= 4) {
            add(meanings, "Q", Slot.QUARTER, number);
        }
        add(meanings, "E", Slot.YEAR, number);
    }

    private static void add(List<Meaning> meanings, String kind, Slot slot, int value) {
        meanings.add(new Meaning(kind, Values.of(slot, value)));
    }

    /** The meanings of a word, and those of the number that it is when it is one. */
    static List<Meaning> ofWord(List<Meaning> word) {
        for (Meaning meaning : word) {
            boolean ordinal = meaning.kind().equals("ordinal");
            if (ordinal || meaning.kind().equals("number")) {
                int number = meaning.values().get(Slot.COUNT);
                List<Meaning> all = new ArrayList<>(word);
                for (Meaning numeric : of(number, 0, ordinal)) {
                    if (!DIGITS_ONLY.contains(numeric.kind())
                            && !(ordinal && numeric.kind().equals("N"))) {
                        all.add(numeric);
                    }
                }
                return all;
            }
        }
        return word;
    }

    static long value(List<Meaning> meanings) {
        for (Meaning meaning : meanings) {
            if (meaning.kind().equals("N")) {
                return meaning.values().get(Slot.COUNT);
            }
        }
        return -1;
    }

    static List<Meaning> sign(char c) {
        return c < SIGNS.size() ? SIGNS.get(c) : List.of(new Meaning(String.valueOf(c), Values.NONE));
    }

    private static List<List<Meaning>> signs() {
        List<List<Meaning>> signs = new ArrayList<>();
        for (char c = 0; c < 128; c++) {
            signs.add(List.of(new Meaning(String.valueOf(c), Values.NONE)));
        }
        return List.copyOf(signs);
    }

    private NumberMeanings() {}
}
