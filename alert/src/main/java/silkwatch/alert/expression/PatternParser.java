package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import silkwatch.alert.expression.Grammar.Element;

/**
 * One line of a pattern list in; the plain sequences of elements that it stands for out.
 *
 * <p>{@code [a b]} may be missing, {@code a|b} is either, {@code 'word'} is that word, {@code a2} speaks of the second
 * day of a range, {@code (a)} must stand before the date but is no part of it. A set is a name for {@code a|b|c}.
 */
final class PatternParser {
    private final String[] parts;
    private int at;

    private final Map<String, String> sets;

    private PatternParser(String pattern, Map<String, String> sets) {
        this.sets = sets;
        parts = pattern.replace("[", " [ ").replace("]", " ] ").trim().split("\\s+");
    }

    static List<List<Element>> parse(String pattern, Map<String, String> sets) {
        PatternParser parser = new PatternParser(pattern, sets);
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
                addChoices(parts[at], choices);
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

    private void addChoices(String part, List<List<Element>> choices) {
        boolean context = part.length() > 2 && part.startsWith("(") && part.endsWith(")");
        String inner = context ? part.substring(1, part.length() - 1) : part;
        for (String choice : inner.split("\\|")) {
            boolean second = choice.length() > 1 && choice.endsWith("2") && !choice.startsWith("'");
            String kind = second ? choice.substring(0, choice.length() - 1) : choice;
            for (String member : sets.getOrDefault(kind, kind).split("\\|")) {
                choices.add(List.of(new Element(member, second, context)));
            }
        }
    }
}
