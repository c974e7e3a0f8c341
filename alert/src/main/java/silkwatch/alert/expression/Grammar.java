package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.Token.Meaning;

/** Patterns of word classes in; the longest of them that tokens begin with out. */
final class Grammar {
    private final Node root = new Node();
    private int order;

    private static final class Node {
        private final Map<String, List<Edge>> edges = new HashMap<>(4);
        private int order = Integer.MAX_VALUE;
        private @Nullable Values says;
        private boolean nothing;
    }

    private record Edge(boolean second, boolean context, Node to) {}

    /**
     * A pattern that matched.
     *
     * @param first index of its first token that is not mere context
     * @param end index after its last token
     * @param nothing whether it says that these words are no date
     */
    record Match(int first, int end, Values one, Values two, boolean nothing) {}

    /** One element of a pattern, its alternatives already taken apart. */
    record Element(String kind, boolean second, boolean context) {}

    void add(List<Element> elements, Values says, boolean nothing) {
        Node node = root;
        for (Element element : elements) {
            node = step(node, element);
        }
        if (order < node.order) {
            node.order = order++;
            node.says = says;
            node.nothing = nothing;
        }
    }

    private static Node step(Node node, Element element) {
        List<Edge> edges = node.edges.computeIfAbsent(element.kind(), key -> new ArrayList<>(1));
        for (Edge edge : edges) {
            if (edge.second == element.second() && edge.context == element.context()) {
                return edge.to;
            }
        }
        Node to = new Node();
        edges.add(new Edge(element.second(), element.context(), to));
        return to;
    }

    @Nullable
    Match match(List<Token> tokens, int start) {
        Search search = new Search(tokens, start);
        search.walk(root, start);
        return search.best;
    }

    /** The walk through all patterns at once; they are a few tokens long, so its cost has a bound. */
    private static final class Search {
        private final List<Token> tokens;
        private final int start;
        private final List<Meaning> meanings = new ArrayList<>();
        private final List<Edge> path = new ArrayList<>();
        private @Nullable Match best;
        private int bestOrder = Integer.MAX_VALUE;

        Search(List<Token> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
        }

        void walk(Node node, int at) {
            if (node.order != Integer.MAX_VALUE) {
                offer(node, at);
            }
            if (at >= tokens.size() || node.edges.isEmpty()) {
                return;
            }
            for (Meaning meaning : tokens.get(at).meanings()) {
                for (Edge edge : node.edges.getOrDefault(meaning.kind(), List.of())) {
                    meanings.add(meaning);
                    path.add(edge);
                    walk(edge.to, at + 1);
                    path.remove(path.size() - 1);
                    meanings.remove(meanings.size() - 1);
                }
            }
        }

        private void offer(Node node, int end) {
            if (best != null && (end < best.end || (end == best.end && node.order > bestOrder))) {
                return;
            }
            Values one = new Values();
            Values two = new Values();
            int first = start;
            for (int i = 0; i < path.size(); i++) {
                (path.get(i).second ? two : one).add(meanings.get(i).values());
                if (path.get(i).context && first == start + i) {
                    first++;
                }
            }
            if (node.says != null) {
                one.add(node.says);
            }
            best = new Match(first, end, one, two, node.nothing);
            bestOrder = node.order;
        }
    }
}
