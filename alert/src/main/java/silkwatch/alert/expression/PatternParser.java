package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.List;
import silkwatch.alert.expression.Grammar.Element;

/**
 * One line of a pattern list in; the plain sequences of elements that it stands for out.
 *
 * <p>{@code [a b]} may be missing, {@code a|b} is either, {@code 'word'} is that word, {@code a2} speaks of the second
 * day of a range, {@code (a)} must stand before the date but is no part of it.
 */
final class PatternParser {
    private final String[] parts;
    private int at;

    private PatternParser(String pattern) {
        parts = pattern.replace("[", " [ ").replace("]", " ] ").trim().split("\\s+");
    }

    static List<List<Element>> parse(String pattern) {
        PatternParser parser = new PatternParser(pattern);
        List<List<Element>> sequences = parser.sequence();
        if (parser.at < parser.parts.length) {
            throw new IllegalArgumentException("']' without '['");
        }
        sequences.removeIf(List::isEmpty);
        return sequences;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> all = new ArrayList<>();
        all.add(List.of());
        while (at < parts.length && !parts[at].equals("]")) {
            List<List<Element>> choices = new ArrayList<>();
            if (parts[at].equals("[")) {
                at++;
                choices.add(List.of());
                choices.addAll(sequence());
                if (at >= parts.length) {
                    throw new IllegalArgumentException("'[' without ']'");
                }
            } else {
                for (String choice : parts[at].split("\\|")) {
                    choices.add(List.of(element(choice)));
                }
            }
            at++;
            all = product(all, choices);
        }
        return all;
    }

    private static List<List<Element>> product(List<List<Element>> heads, List<List<Element>> tails) {
        List<List<Element>> all = new ArrayList<>();
        for (List<Element> head : heads) {
            for (List<Element> tail : tails) {
                List<Element> joined = new ArrayList<>(head);
                joined.addAll(tail);
                all.add(joined);
            }
        }
        return all;
    }

    private static Element element(String text) {
        boolean context = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        String kind = context ? text.substring(1, text.length() - 1) : text;
        boolean second = kind.length() > 1 && kind.endsWith("2") && !kind.startsWith("'");
        return new Element(second ? kind.substring(0, kind.length() - 1) : kind, second, context);
    }
}
