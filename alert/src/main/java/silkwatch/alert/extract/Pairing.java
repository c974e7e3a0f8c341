package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence in; what it says of which thing out: each act with the nearest thing that it may be said of. */
final class Pairing {
    /** Acts and things further apart than this, in units of cost, have nothing to do with each other. */
    private static final int FAR = 110;

    /** Behind a long name, "a contract for the turnkey construction of ... has been signed", the way counts for less. */
    private static final int LONG = 60;

    private static final int COMMA = 7;
    private static final int STOP = 40;
    private static final int OTHER_THING = 12;
    /** "An agreement on a loan" is a loan: so far from the word for the paper its subject stands. */
    private static final int SUBJECT = 45;

    private static final int BESIDE = 22;
    /** So near after it, a word such as 方針 only ends the verb before it: 延期する方針. */
    private static final int ENDING = 4;

    /** Room before a thing for "at the close of the second". */
    private static final int BEFORE = 28;

    private static final Set<String> MORE_THAN_PAPER = Set.of("treaty-step", "labour-mobility");

    private static final Set<String> GATHERINGS = Set.of("summit", "ministerial");

    /** Notes on a loan "to be provided" are exchanged: what is promised gives way to what is done about it. */
    private static final String PROMISE = "pledged";

    private final Typology typology;
    private final Things reader = new Things();

    Pairing(Typology typology) {
        this.typology = typology;
    }

    /** To be called in the order of the text: "the meeting" is of the kind last spoken of. */
    List<Claim> claims(Passage passage) {
        List<Thing> things = reader.of(passage);
        List<Claim> claims = new ArrayList<>();
        for (Phrases.Hit<Cue> hit : passage.cues()) {
            if (hit.meaning().kind() == Cue.Kind.EVENT) {
                claims.add(claim(passage, new Thing(hit.meaning().name(), "", hit.start(), hit.end()), hit, 0));
            } else if (hit.meaning().kind() == Cue.Kind.ACT) {
                pair(passage, hit, things, claims);
            }
        }
        things.stream()
                .filter(thing -> dated(passage, thing))
                .filter(thing -> claims.stream().noneMatch(claim -> claim.type().equals(thing.type())))
                .findFirst()
                .ifPresent(thing -> claims.add(named(passage, thing)));
        return onePerThing(claims.stream().map(claim -> specific(claim, things)).toList());
    }

    /** Whether a date stands beside a gathering that nothing is said of: "at the summit in Astana in June they will ...". */
    private static boolean dated(Passage passage, Thing thing) {
        return GATHERINGS.contains(thing.type())
                && passage.dates().stream()
                        .anyMatch(date -> date.start() >= thing.end()
                                ? date.start() - thing.end() <= BESIDE + BESIDE
                                : date.end() <= thing.start() && thing.start() - date.end() <= 2);
    }

    /** A gathering that is only named: it is to come if its date is. */
    private static Claim named(Passage passage, Thing thing) {
        return new Claim(
                passage,
                thing.type(),
                thing.variant(),
                "planned",
                Cue.Form.NONE,
                Claim.Modality.PLANNED,
                thing.start(),
                thing.end(),
                thing.start(),
                thing.end(),
                true,
                FAR);
    }

    private void pair(Passage passage, Phrases.Hit<Cue> act, List<Thing> things, List<Claim> claims) {
        Thing best = null;
        int least = FAR + 1;
        for (Thing thing : things) {
            if (typology.fits(act.meaning().name(), thing.type())) {
                int cost = cost(passage, thing, act, things);
                if (cost < least) {
                    best = thing;
                    least = cost;
                }
            }
        }
        if (best != null) {
            claims.add(claim(passage, best, act, least));
        }
    }

    private Claim claim(Passage passage, Thing thing, Phrases.Hit<Cue> act, int cost) {
        String step = typology.step(thing.type(), act.meaning().detail());
        return new Claim(
                passage,
                thing.type(),
                thing.variant(),
                step,
                act.meaning().form(),
                Modalities.of(passage, act),
                thing.start(),
                thing.end(),
                act.start(),
                act.end(),
                attributive(passage, thing, act),
                cost);
    }

    /** The claim as one of what it is about: "an agreement on a loan", "60 billion yen in loans" are a loan. */
    private Claim specific(Claim claim, List<Thing> things) {
        boolean money = claim.type().equals("investment-pledge");
        if (!money && !claim.type().equals("agreement")) {
            return claim;
        }
        int after = money ? BESIDE : SUBJECT;
        for (Thing thing : things) {
            boolean near = thing.start() >= claim.thingEnd()
                    ? thing.start() - claim.thingEnd() <= after
                    : thing.end() <= claim.thingStart() && claim.thingStart() - thing.end() <= BESIDE;
            if (near && thing.type().equals("aid-loan")) {
                return claim.as(thing.type(), typology.step(thing.type(), claim.step()));
            }
            if (!money && (near || names(claim, thing)) && MORE_THAN_PAPER.contains(thing.type())) {
                return claim.as(thing.type(), claim.step());
            }
        }
        return claim;
    }

    /** Whether a subject that stands further off is the paper's own: "the agreement between A and B on the protection of". */
    private static boolean names(Claim claim, Thing thing) {
        int from = claim.thingEnd();
        if (thing.start() < from || thing.start() - from > FAR) {
            return false;
        }
        return claim.passage().folded().substring(from, thing.start()).indexOf(',') < 0
                && claim.passage().cues().stream()
                        .noneMatch(hit -> hit.meaning().kind() == Cue.Kind.ACT
                                && hit.start() >= from
                                && hit.end() <= thing.start()
                                && hit.start() != claim.actStart());
    }

    /** Whether the act only describes the thing, as in "the summit, which is planned for June": then it is known. */
    private static boolean attributive(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        if (act.meaning().form() == Cue.Form.DUE) {
            return true;
        }
        if (act.meaning().kind() == Cue.Kind.EVENT) {
            return passage.mark("relative", Math.max(passage.start(), act.start() - 12), act.end());
        }
        return passage.lexicon().verbFinal()
                ? act.start() < thing.start()
                : thing.end() <= act.start() && passage.mark("relative", thing.end(), act.end());
    }

    private static int cost(Passage passage, Thing thing, Phrases.Hit<Cue> act, List<Thing> things) {
        boolean thingFirst = thing.start() <= act.start();
        int from = thingFirst ? Math.min(thing.end(), act.start()) : act.end();
        int to = thingFirst ? act.start() : Listing.reach(passage, act, Math.max(thing.start(), act.end()));
        int cost = 0;
        String text = passage.folded();
        for (int i = from; i < to; i++) {
            int aside = endOfAside(passage, i, to);
            if (aside > i) {
                i = aside;
                continue;
            }
            char unit = text.charAt(i);
            cost += unit >= '\u2E80' ? 2 : 1;
            if (comma(unit)) {
                cost += COMMA;
            }
            if (begins(passage, "stop", i)) {
                cost += STOP;
            }
        }
        if (cost > LONG
                && text.substring(from, to).chars().noneMatch(Pairing::comma)
                && !passage.mark("stop", from, to)) {
            cost = LONG + (cost - LONG) / 3;
        }
        if (passage.mark("aside", from, to) || circumstance(passage, thing, act)) {
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
            if (hit.meaning().isMark("aside") && hit.start() >= thing.start() - BEFORE) {
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

    /** Of several acts said of one thing, the one that tells where it now stands. */
    private static List<Claim> onePerThing(List<Claim> claims) {
        Map<String, Claim> best = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Claim claim : claims) {
            String thing = claim.type() + "@" + claim.thingStart();
            Claim other = best.get(thing);
            if (other == null) {
                order.add(thing);
            }
            best.put(thing, other == null ? claim : stronger(other, claim));
        }
        List<Claim> kept = new ArrayList<>();
        order.forEach(thing -> kept.add(best.get(thing)));
        return kept;
    }

    /** Whether one act is a part of the other's words: "signed into law" is more than "signed". */
    private static boolean within(Claim part, Claim whole) {
        return part.actStart() >= whole.actStart()
                && part.actEnd() <= whole.actEnd()
                && part.actEnd() - part.actStart() < whole.actEnd() - whole.actStart();
    }

    /** "The first lot to reach Japan was unloaded": what only describes the thing gives way to the verb after it. */
    private static boolean infinitive(Claim claim) {
        return claim.modality() == Claim.Modality.PLANNED
                && (claim.form() == Cue.Form.BASE || claim.form() == Cue.Form.WILL)
                && claim.thingEnd() <= claim.actStart();
    }

    private static Claim stronger(Claim first, Claim second) {
        if (within(first, second) || within(second, first)) {
            return within(first, second) ? second : first;
        }
        if (first.said() != second.said()) {
            return first.said() ? first : second;
        }
        if (first.off() != second.off()) {
            Claim off = first.off() ? first : second;
            Claim other = first.off() ? second : first;
            boolean anew = other.modality() == Claim.Modality.PLANNED
                    && other.form() != Cue.Form.DUE
                    && other.actStart() > off.actEnd() + ENDING;
            return anew ? other : off;
        }
        if ((first.form() == Cue.Form.DUE) != (second.form() == Cue.Form.DUE)) {
            return first.form() == Cue.Form.DUE ? second : first;
        }
        if (infinitive(first) && second.modality() == Claim.Modality.DONE && second.actStart() > first.actStart()) {
            return second;
        }
        if (first.step().equals(PROMISE) != second.step().equals(PROMISE)) {
            return first.step().equals(PROMISE) ? second : first;
        }
        return second.cost() < first.cost() ? second : first;
    }
}
