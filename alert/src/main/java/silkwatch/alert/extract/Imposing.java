package silkwatch.alert.extract;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A claim of a restriction or a duty in; the state that imposes or lifts it, as its sentence or the headline says, out. */
final class Imposing {
    /** Room between a nation and the word for its government: "the Japanese foreign ministry". */
    private static final int BESIDE = 12;

    /** The endings of an adjective of a nation: "японскую", "Japanese". */
    private static final Pattern ADJECTIVE = Pattern.compile("(ск(ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)|ese)$");

    private static final int SOURCE = 6;
    private static final int IDEOGRAPHIC = 6;

    static List<String> state(Claim claim, List<Passage> passages, List<String> main) {
        Passage passage = claim.passage();
        String state = government(passage);
        if (state == null) {
            state = agent(claim);
        }
        if (state == null && ownGovernment(passage)) {
            state = passage.lexicon().home();
        }
        if (state == null && duty(claim) && passage.headline() && !acts(claim)) {
            state = ofTop(passages, duty(claim), top -> !top.headline());
        }
        if (state == null && !passage.leading() && !acts(claim)) {
            state = ofTop(passages, duty(claim), top -> speaksOf(top, claim.type()));
        }
        if (state == null) {
            state = passage.lexicon().verbFinal() ? first(passage, duty(claim)) : lastBefore(claim);
        }
        if (state == null) {
            state = ofTop(passages, duty(claim), top -> true);
        }
        if (state == null) {
            List<String> sources = nations(passage);
            state = main.stream()
                    .filter(nation -> !sources.contains(nation))
                    .findFirst()
                    .orElse(
                            passage.lexicon().home().isEmpty()
                                    ? null
                                    : passage.lexicon().home());
            if (state == null && !sources.isEmpty()) {
                state = sources.get(0);
            }
        }
        return state == null ? List.of() : List.of(state);
    }

    /** Whether a nation opens the sentence or stands right before the verb: "Beijing placed the metal under control". */
    private static boolean acts(Claim claim) {
        Passage passage = claim.passage();
        return passage.names().stream()
                .anyMatch(name -> name.facet() == Passage.Facet.NATION
                        && !adjective(passage, name)
                        && (name.start() - passage.start() < 2
                                || (name.end() <= claim.actStart() && claim.actStart() - name.end() < BESIDE / 2)));
    }

    /** Whether a nation's name is the adjective of what follows it: "японскую технику". */
    private static boolean adjective(Passage passage, Passage.Named name) {
        int end = name.start();
        while (end < passage.end() && Character.isLetter(passage.folded().charAt(end))) {
            end++;
        }
        return ADJECTIVE.matcher(passage.folded().substring(name.start(), end)).find();
    }

    /** The state that the first of these sentences of headline and lead speaks of; what stands below goes on with it. */
    private static @Nullable String ofTop(List<Passage> passages, boolean duty, Predicate<Passage> which) {
        return passages.stream()
                .filter(passage -> passage.leading() && which.test(passage))
                .map(passage -> stated(passage, duty))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean speaksOf(Passage passage, String type) {
        return passage.cues().stream()
                .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.THING
                        && hit.meaning().name().equals(type));
    }

    private static boolean duty(Claim claim) {
        return claim.type().equals("policy-tax");
    }

    /** The state that a sentence of headline or lead speaks of. */
    private static @Nullable String stated(Passage passage, boolean duty) {
        String state = government(passage);
        if (state == null && ownGovernment(passage)) {
            state = passage.lexicon().home();
        }
        return state == null ? first(passage, duty) : state;
    }

    private static List<String> nations(Passage passage) {
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION)
                .map(Passage.Named::id)
                .distinct()
                .toList();
    }

    /** The first nation with the word for its government beside it. */
    private static @Nullable String government(Passage passage) {
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION
                        && (passage.mark(
                                        "government", name.end(), Math.min(passage.end(), name.end() + BESIDE + BESIDE))
                                || passage.mark(
                                        "government", Math.max(passage.start(), name.start() - BESIDE), name.start())))
                .map(Passage.Named::id)
                .findFirst()
                .orElse(null);
    }

    /** The nation by which it is done: "was placed under a freeze by Japan". */
    private static @Nullable String agent(Claim claim) {
        Passage passage = claim.passage();
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION
                        && name.start() >= claim.actStart()
                        && passage.mark("agent", Math.max(passage.start(), name.start() - 4), name.start()))
                .map(Passage.Named::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean ownGovernment(Passage passage) {
        return !passage.lexicon().home().isEmpty() && passage.mark("own-government");
    }

    /** Whether a nation only says where dutiable goods are from, or whom a rule is aimed at: "rigs of Japanese origin". */
    private static boolean aimedAt(Passage passage, Passage.Named name, boolean duty) {
        int before = Math.max(passage.start(), name.start() - SOURCE);
        int reach = passage.folded().charAt(name.start()) >= '\u2E80' ? IDEOGRAPHIC : BESIDE;
        int after = Math.min(passage.end(), name.end() + reach);
        return passage.mark("target", Math.max(passage.start(), name.start() - BESIDE), name.start())
                || (reach == IDEOGRAPHIC && passage.mark("target", name.end(), after))
                || (duty
                        && (passage.mark("origin", before, name.start()) || passage.mark("source", name.end(), after)));
    }

    private static @Nullable String first(Passage passage, boolean duty) {
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION && !aimedAt(passage, name, duty))
                .map(Passage.Named::id)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String lastBefore(Claim claim) {
        String state = null;
        for (Passage.Named name : claim.passage().names()) {
            if (name.facet() == Passage.Facet.NATION
                    && !aimedAt(claim.passage(), name, duty(claim))
                    && (state == null || name.end() <= claim.start())) {
                state = name.id();
            }
        }
        return state;
    }

    private Imposing() {}
}
