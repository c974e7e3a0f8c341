package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import silkwatch.alert.expression.DataFile;
import silkwatch.contract.Status;

/**
 * The types of developments, what may be said of each and what that makes of its status, from {@code typology.yaml}.
 *
 * @param steps what is said of a development, such as {@code loan-signed}, and the status that this is
 * @param groups the types that the acts of a group may be said of
 * @param papers ids of organisations and initiatives, and the type that an agreement is of which names them
 */
record Typology(
        Map<String, Status> steps,
        Map<String, List<String>> groups,
        Map<String, Type> types,
        Map<String, String> papers) {
    /** A thing that is a meeting of the kind that the text spoke of before. */
    static final String MEETING = "meeting";

    /** A thing that is the paper that the text spoke of before. */
    static final String PAPER = "paper";

    /** Things that are the decree, the order or the measure last spoken of stand under this name. */
    static final String RULE = "rule";

    /** All things that only refer to one spoken of before. */
    static final Set<String> REFERENCES = Set.of(MEETING, PAPER, RULE);

    /** Acts under this name are said of a decree itself, "was signed", and not of what it rules. */
    static final String EDICT = "edict";

    /** Who of the beat must take part. */
    enum Partners {
        BOTH,
        ANY
    }

    /**
     * How one type is read.
     *
     * @param lag days before the article from which a report of it still is news
     * @param top whether only the headline and the first paragraphs report it
     * @param period whether it may be about a past month, quarter or year as a whole
     * @param plan the step that saying what one will do already is, as the plan to lend is a pledge; empty for most
     * @param decided the step that a decision to do it is, as an agreement to found a partnership announces it; empty for most
     * @param partOf types of which it is a part where one sentence tells both
     * @param rename steps of a group under the name that they have for this type
     */
    record Type(
            String id,
            int lag,
            Partners partners,
            boolean top,
            boolean period,
            String plan,
            String decided,
            List<String> partOf,
            Map<String, String> rename) {}

    /** The bundled typology; IllegalArgumentException names file and line of what is wrong. */
    static Typology load() {
        Map<String, Status> steps = new HashMap<>();
        Map<String, List<String>> groups = new HashMap<>();
        Map<String, Map<String, String>> types = new HashMap<>();
        Map<String, Map<String, String>> renames = new HashMap<>();
        Map<String, List<String>> partOf = new HashMap<>();
        Map<String, String> papers = new HashMap<>();
        for (DataFile.Line line : DataFile.read(Typology.class, "typology.yaml")) {
            switch (line.key(0)) {
                case "steps" -> steps.put(line.key(1), Status.of(line.text()));
                case "groups" ->
                    groups.computeIfAbsent(line.key(1), name -> new ArrayList<>())
                            .add(line.text());
                case "papers" -> papers.put(line.key(1), line.text());
                case "types" -> {
                    Map<String, String> fields = types.computeIfAbsent(line.key(1), id -> new HashMap<>());
                    if (line.key(2).equals("part-of")) {
                        partOf.computeIfAbsent(line.key(1), id -> new ArrayList<>())
                                .add(line.text());
                    } else if (line.key(2).equals("rename")) {
                        renames.computeIfAbsent(line.key(1), id -> new HashMap<>())
                                .put(line.key(3), line.text());
                    } else {
                        fields.put(line.key(2), line.text());
                    }
                }
                default -> throw line.wrong("no part of the typology is called '" + line.key(0) + "'");
            }
        }
        Map<String, Type> read = new HashMap<>();
        types.forEach((id, fields) ->
                read.put(id, type(id, fields, partOf.getOrDefault(id, List.of()), renames.getOrDefault(id, Map.of()))));
        return new Typology(Map.copyOf(steps), Map.copyOf(groups), Map.copyOf(read), Map.copyOf(papers));
    }

    private static Type type(String id, Map<String, String> fields, List<String> partOf, Map<String, String> rename) {
        return new Type(
                id,
                Integer.parseInt(fields.getOrDefault("lag", "30")),
                "any".equals(fields.get("partners")) ? Partners.ANY : Partners.BOTH,
                "top".equals(fields.get("where")),
                "period".equals(fields.get("time")),
                fields.getOrDefault("plan", ""),
                fields.getOrDefault("decided", ""),
                partOf,
                Map.copyOf(rename));
    }

    boolean isType(String id) {
        return types.containsKey(id);
    }

    boolean isGroup(String name) {
        return groups.containsKey(name);
    }

    boolean isStep(String name) {
        return steps.containsKey(name);
    }

    /** Whether acts of this group may be said of this type. */
    boolean fits(String group, String type) {
        return groups.get(group).contains(type);
    }

    /** The types that an agreement may be of by the names in its sentence. */
    List<String> papersOf(Passage passage) {
        return passage.names().stream()
                .map(name -> papers.get(name.id()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The step as this type calls it. */
    String step(String type, String step) {
        return types.get(type).rename().getOrDefault(step, step);
    }
}
