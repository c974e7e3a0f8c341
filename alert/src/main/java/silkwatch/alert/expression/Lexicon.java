package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words in, as the data files spell them; the longest known word at a place of a folded text out.
 *
 * <p>{@code январ(ь|я)} spells two words, {@code маусым*} takes any ending, {@code ~ed} any beginning.
 */
final class Lexicon<M> {
    private static final int LONGEST_ENDING = 8;

    private final Node<M> root = new Node<>();
    private final Map<String, List<M>> endings = new HashMap<>();
    private int longestEnding;

    private static final class Node<M> {
        private final Map<Character, Node<M>> next = new HashMap<>(4);
        private final List<M> whole = new ArrayList<>(1);
        private final List<M> stem = new ArrayList<>(0);
    }

    /** A known word; {@code end} is exclusive. */
    record Hit<M>(int end, List<M> meanings) {}

    void add(String spelling, M meaning) {
        for (String spelled : spellings(spelling)) {
            String word = Fold.fold(spelled);
            if (word.length() > 1 && word.startsWith("~")) {
                endings.computeIfAbsent(word.substring(1), key -> new ArrayList<>())
                        .add(meaning);
                longestEnding = Math.max(longestEnding, word.length() - 1);
            } else {
                boolean stem = word.endsWith("*");
                Node<M> node = node(stem ? word.substring(0, word.length() - 1) : word);
                (stem ? node.stem : node.whole).add(meaning);
            }
        }
    }

    private Node<M> node(String word) {
        Node<M> node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), key -> new Node<>());
        }
        return node;
    }

    private static List<String> spellings(String word) {
        int open = word.indexOf('(');
        int close = word.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return List.of(word);
        }
        List<String> all = new ArrayList<>();
        for (String choice : word.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(spellings(word.substring(0, open) + choice + word.substring(close + 1)));
        }
        return all;
    }

    /** The longest word that starts here and is not a piece of a longer one; null when none does. */
    Hit<M> longest(String folded, int start) {
        char first = folded.charAt(start);
        if (start > 0 && Fold.letter(first) && Fold.letter(folded.charAt(start - 1))) {
            return null;
        }
        Hit<M> best = null;
        Node<M> node = root;
        int i = start;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            node = node.next.get(c);
            if (node == null) {
                break;
            }
            i++;
            if (!node.whole.isEmpty() && wordEnds(folded, i)) {
                best = new Hit<>(i, node.whole);
            } else if (!node.stem.isEmpty()) {
                int end = ending(folded, i);
                if (end >= 0 && (best == null || end >= best.end())) {
                    best = new Hit<>(end, node.stem);
                }
            }
            while (c == ' ' && i < folded.length() && folded.charAt(i) == ' ') {
                i++;
            }
        }
        return best;
    }

    private static boolean wordEnds(String folded, int end) {
        return end == folded.length() || !Fold.letter(folded.charAt(end)) || !Fold.letter(folded.charAt(end - 1));
    }

    private static int ending(String folded, int from) {
        int end = from;
        while (end < folded.length() && (Fold.letter(folded.charAt(end)) || apostrophe(folded, end))) {
            end++;
            if (end - from > LONGEST_ENDING) {
                return -1;
            }
        }
        return end;
    }

    private static boolean apostrophe(String folded, int at) {
        return folded.charAt(at) == '\'' && at + 1 < folded.length() && Fold.letter(folded.charAt(at + 1));
    }

    /** What the ending of an unknown word tells; empty when nothing. */
    List<M> byEnding(String folded, int start, int end) {
        for (int length = Math.min(longestEnding, end - start - 1); length > 0; length--) {
            List<M> meanings = endings.get(folded.substring(end - length, end));
            if (meanings != null) {
                return meanings;
            }
        }
        return List.of();
    }
}
