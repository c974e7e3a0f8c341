package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All cues of a sentence in; those out that no longer one of their own sort covers, in the order of the text. */
final class CueFilter {
    private static final Set<String> MOVES = Set.of("meeting", "travel");

    /** A ban on exports is a thing; who bans exports acts. */
    private static final String BAN = "ban";

    static List<Phrases.Hit<Cue>> longest(List<Phrases.Hit<Cue>> cues) {
        List<Phrases.Hit<Cue>> kept = new ArrayList<>();
        for (Phrases.Hit<Cue> cue : cues) {
            boolean covered = false;
            for (Phrases.Hit<Cue> other : cues) {
                covered |= other.start() <= cue.start()
                        && other.end() >= cue.end()
                        && other.end() - other.start() > cue.end() - cue.start()
                        && silences(other.meaning(), cue.meaning());
            }
            if (!covered) {
                kept.add(cue);
            }
        }
        kept.sort(Comparator.<Phrases.Hit<Cue>>comparingInt(Phrases.Hit::start).thenComparing(Phrases.Hit::end));
        return kept;
    }

    private static boolean silences(Cue longer, Cue shorter) {
        return switch (shorter.kind()) {
            case THING ->
                longer.kind() == Cue.Kind.THING
                        || longer.kind() == Cue.Kind.EXCLUDE
                        || (longer.kind() == Cue.Kind.EVENT && longer.name().equals(shorter.name()));
            case ACT ->
                longer.kind() == Cue.Kind.EXCLUDE
                        || (longer.kind() == Cue.Kind.THING && shorter.name().equals(BAN))
                        || (longer.kind() == Cue.Kind.EVENT && says(longer.name(), shorter.name()))
                        || (longer.kind() == Cue.Kind.ACT && longer.name().equals(shorter.name()));
            // "The visit to" is the noun, whatever the verb is that looks like it.
            case EVENT ->
                longer.kind() == Cue.Kind.EXCLUDE
                        || longer.kind() == Cue.Kind.EVENT
                        || (longer.kind() == Cue.Kind.THING && longer.name().equals(shorter.name()));
            case MARK -> longer.kind() == Cue.Kind.EXCLUDE || longer.kind() == Cue.Kind.THING;
            default -> longer.kind() == Cue.Kind.EXCLUDE;
        };
    }

    /** Whether an event says an act in full: who "met with" a colleague did not meet for the summit. */
    private static boolean says(String type, String group) {
        return MOVES.contains(group) || type.endsWith("-" + group);
    }

    private CueFilter() {}
}
