package silkwatch.alert.extract;

import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;

/** An act of moving in; the city that it moves its thing to, if it is not another day that it moves it to, out. */
final class Relocation {
    private static final int BESIDE = 4;

    /** Room for "to the capital of". */
    private static final int WORDS = 16;

    private static final int CLAUSE = 90;

    /** The ending of a Russian city that says where and not whither. */
    private static final char WHERE = 'е';

    /** Whether what is told as put off is only put elsewhere. */
    static boolean is(Passage passage, Phrases.Hit<Cue> act) {
        return act.meaning().name().equals("off")
                && act.meaning().detail().equals("postponed")
                && destination(passage, act.start(), act.end()) != null;
    }

    static Phrases.@Nullable Hit<Slots.Place> destination(Passage passage, int actStart, int actEnd) {
        if (!passage.mark("relocated", actStart, actEnd)) {
            return null;
        }
        for (Phrases.Hit<Slots.Place> city : passage.places()) {
            int gap = city.start() - actEnd;
            if (gap >= 0
                    && gap <= CLAUSE
                    && (gap <= 1 || passage.mark("whither", Math.max(actEnd, city.start() - WORDS), city.start()))
                    && (gap <= BESIDE || lastLetter(passage, city.end()) != WHERE)
                    && passage.folded().substring(actEnd, city.start()).indexOf(',') < 0) {
                return city;
            }
        }
        return null;
    }

    private static char lastLetter(Passage passage, int from) {
        int end = from;
        while (end < passage.end() && Character.isLetter(passage.folded().charAt(end))) {
            end++;
        }
        return passage.folded().charAt(end - 1);
    }

    private Relocation() {}
}
