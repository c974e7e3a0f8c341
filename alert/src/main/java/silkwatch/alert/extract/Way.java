package silkwatch.alert.extract;

import java.util.List;

/** A thing and an act of one sentence in; how far apart they stand out: letters, and what parts or joins them. */
final class Way {
    /** Acts and things further apart than this have nothing to do with each other. */
    static final int FAR = 110;

    /** Behind a long name, "a contract for the turnkey construction of ... has been signed", the way counts for less. */
    private static final int LONG = 60;

    private static final int COMMA = 7;
    private static final int STOP = 40;
    private static final int OTHER_THING = 12;
    /** So many nations are a list, and so far apart in it, with a comma and a word, they stand. */
    private static final int LIST = 3;

    private static final int LISTED = 6;
    /** Room before a thing for "at the close of the second". */
    private static final int BEFORE = 48;

    static int between(Passage passage, Thing thing, Phrases.Hit<Cue> act, List<Thing> things) {
        boolean thingFirst = thing.start() <= act.start();
        int from = thingFirst ? Math.min(thing.end(), act.start()) : act.end();
        int to = thingFirst ? act.start() : Listing.reach(passage, act, Math.max(thing.start(), act.end()));
        int cost = 0;
        String text = passage.folded();
        for (int i = from; i < to; i++) {
            i = endOfNations(passage, i, to);
            int aside = endOfAside(passage, i, to);
            if (aside > i) {
                cost -= STOP * stops(passage, i, Math.min(aside + 1, to));
                i = aside;
                continue;
            }
            char unit = text.charAt(i);
            cost += unit >= '\u2E80' ? 2 : 1;
            if (comma(unit)) {
                cost += COMMA;
            }
        }
        cost += STOP * stops(passage, from, to);
        if (cost > LONG && text.substring(from, to).chars().noneMatch(Way::comma) && !passage.mark("stop", from, to)) {
            cost = LONG + (cost - LONG) / 3;
        }
        if (passage.mark("aside", from, to)
                || circumstance(passage, thing, act)
                || ofAnother(passage, thing, act)
                || withinAside(passage, thing.start(), thing.end(), act.start())) {
            cost += FAR;
        }
        for (Thing other : things) {
            if (other.start() >= from && other.end() <= to && other.type().equals(thing.type())) {
                cost += OTHER_THING;
            }
        }
        if (passage.lexicon().verbFinal() && !thingFirst) {
            cost += adnominal(text, from, to) ? 15 : 70;
        }
        return cost;
    }

    /** Whether the act is done to another thing of this one: 首脳会合の成果を実施, "carry out the results of the summit". */
    private static boolean ofAnother(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        if (!passage.lexicon().verbFinal() || thing.end() >= act.start()) {
            return false;
        }
        String between = passage.folded().substring(thing.end(), act.start());
        return between.startsWith("の")
                && between.indexOf('を') > 0
                && passage.cues().stream()
                        .noneMatch(hit -> hit.start() > thing.end()
                                && hit.end() <= act.start()
                                && (hit.meaning().kind() == Cue.Kind.ACT
                                        || hit.meaning().kind() == Cue.Kind.THING));
    }

    /** Whether the thing only says when: "after the meeting a plan is to be adopted". */
    private static boolean circumstance(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        return !passage.lexicon().verbFinal()
                && asideBefore(passage, thing)
                && !passage.mark("relative", thing.end(), Math.max(thing.end(), act.end()));
    }

    private static boolean asideBefore(Passage passage, Thing thing) {
        int from = passage.start();
        boolean aside = false;
        for (Phrases.Hit<Cue> hit : passage.cues()) {
            if (hit.end() > thing.start()) {
                continue;
            }
            if ((hit.meaning().isMark("aside") || hit.meaning().isMark("frame"))
                    && hit.start() >= thing.start() - BEFORE) {
                aside = true;
                from = hit.end();
            } else if (aside
                    && hit.start() >= from
                    && (hit.meaning().kind() == Cue.Kind.ACT || hit.meaning().kind() == Cue.Kind.THING)) {
                aside = false;
            }
        }
        return aside;
    }

    /** Whether words stand in a clause by the way that is over before the act: "the plant, which supplies ..., stopped". */
    static boolean withinAside(Passage passage, int start, int end, int actStart) {
        if (passage.lexicon().verbFinal() || end >= actStart) {
            return false;
        }
        int comma = passage.folded().lastIndexOf(',', start);
        return comma >= passage.start() && begins(passage, "relative", comma) && over(passage, end, actStart);
    }

    /** Whether a comma between two places ends a clause by the way. */
    static boolean over(Passage passage, int from, int to) {
        return from < to && passage.folded().substring(from, to).indexOf(',') >= 0;
    }

    /** Where what is said by the way ends that begins here, ", which was put off, will be held"; -1 when nothing does. */
    private static int endOfAside(Passage passage, int at, int to) {
        char unit = passage.folded().charAt(at);
        if (unit == '(' || unit == '（') {
            int end = passage.folded().indexOf(unit == '(' ? ')' : '）', at);
            return end < to ? end : -1;
        }
        if (unit == ',' && begins(passage, "relative", at)) {
            int end = passage.folded().indexOf(',', at + 1);
            return end < to ? end : -1;
        }
        return -1;
    }

    /** Where a list of three or more nations ends that begins here, which is one party; here when none does. */
    private static int endOfNations(Passage passage, int at, int to) {
        int end = at;
        int count = 0;
        for (Passage.Named name : passage.names()) {
            boolean next = count == 0 ? name.start() == at : name.start() - end <= LISTED && name.start() >= end;
            if (name.facet() == Passage.Facet.NATION && next && name.end() <= to) {
                end = name.end();
                count++;
            }
        }
        return count >= LIST ? Math.min(end, to - 1) : at;
    }

    /** How many words that begin a new clause stand here; two at one place are one. */
    private static int stops(Passage passage, int from, int to) {
        int count = 0;
        int last = -1;
        for (Phrases.Hit<Cue> hit : passage.cues()) {
            if (hit.start() >= from
                    && hit.start() < to
                    && hit.start() != last
                    && hit.meaning().isMark("stop")) {
                count++;
                last = hit.start();
            }
        }
        return count;
    }

    private static boolean begins(Passage passage, String kind, int at) {
        for (Phrases.Hit<Cue> hit : passage.cues()) {
            if (hit.start() == at && hit.meaning().isMark(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean comma(int unit) {
        return unit == ',' || unit == '、' || unit == '，';
    }

    /** Whether a verb stands right before the phrase of its noun, with no comma between. */
    private static boolean adnominal(String text, int from, int to) {
        return to - from <= 30 && text.substring(from, to).chars().noneMatch(unit -> unit == '、' || unit == ',');
    }

    private Way() {}
}
