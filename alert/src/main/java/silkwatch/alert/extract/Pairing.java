package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sentence in; what it says of which thing out: each act with the nearest thing that it may be said of. */
final class Pairing {
    /** Acts and things further apart than this, in units of cost, have nothing to do with each other. */
    private static final int FAR = Way.FAR;

    /** "An agreement on a loan" is a loan: so far from the word for the paper its subject stands. */
    private static final int SUBJECT = 45;

    private static final int BESIDE = 22;
    /** So near after it, a word such as 方針 only ends the verb before it: 延期する方針. */
    private static final int ENDING = 4;

    /** So far before its verb ", which" stands. */
    private static final int WHICH = 10;

    private static final String TO_BE = " to be ";

    private static final String LENDER = "jica";
    private static final String SKILLED_WORKERS = "ssw";
    private static final String LABOUR = "labour-mobility";
    static final Set<String> MORE_THAN_PAPER = Set.of("treaty-step", LABOUR);

    private static final Set<String> GATHERINGS = Set.of("summit", "ministerial");

    /** Notes on a loan "to be provided" are exchanged: what is promised gives way to what is done about it. */
    private static final String PROMISE = "pledged";

    /** "They are not halting deliveries, the ministry said" denies what was rumoured. */
    private static final Set<String> ENDS = Set.of("stopped", "halted", "suspended", "terminated", "cancelled");

    private static final String TRIAL = "trial";
    private static final String STATEMENT = "statement";
    private static final String DENIED = "denied";

    private static final String BAN = "ban";
    private static final String CONTROL = "export-control";

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
            if (fits(act.meaning().name(), thing)) {
                int cost = Way.between(passage, thing, act, things);
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

    /** Whether such an act may be said of the thing: a decree is signed, the ban that it makes is not. */
    private boolean fits(String group, Thing thing) {
        return typology.fits(group, thing.type())
                && (!group.equals(Typology.EDICT) || thing.variant().equals(Typology.RULE));
    }

    /** The claim; what is done to trade by a ban is a control: "banned the export of scrap". */
    private Claim claim(Passage passage, Thing thing, Phrases.Hit<Cue> act, int cost) {
        String type = act.meaning().name().equals(BAN) ? CONTROL : thing.type();
        boolean moved = Relocation.is(passage, act);
        Claim.Modality modality = Modalities.of(passage, act);
        if (modality == Claim.Modality.NEGATED && ENDS.contains(act.meaning().detail()) && passage.mark("report")) {
            return new Claim(
                    passage,
                    STATEMENT,
                    "",
                    DENIED,
                    act.meaning().form(),
                    Claim.Modality.DONE,
                    thing.start(),
                    thing.end(),
                    act.start(),
                    act.end(),
                    false,
                    cost);
        }
        return new Claim(
                passage,
                type,
                thing.variant().equals(Typology.RULE) ? "" : thing.variant(),
                moved ? "planned" : typology.step(type, act.meaning().detail()),
                moved ? Cue.Form.WILL : act.meaning().form(),
                moved ? Claim.Modality.PLANNED : modality,
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
        int before = !money && claim.passage().lexicon().verbFinal() ? SUBJECT : BESIDE;
        for (Thing thing : things) {
            boolean near = thing.start() >= claim.thingEnd()
                    ? thing.start() - claim.thingEnd() <= after
                    : thing.end() <= claim.thingStart() && claim.thingStart() - thing.end() <= before;
            if (near && thing.type().equals("aid-loan")) {
                return claim.as(thing.type(), typology.step(thing.type(), claim.step()));
            }
            if (!money && (near || names(claim, thing)) && MORE_THAN_PAPER.contains(thing.type())) {
                return claim.as(thing.type(), claim.step());
            }
        }
        if (!money && withLender(claim.passage())) {
            return claim.as("aid-loan", typology.step("aid-loan", claim.step()));
        }
        boolean ofWorkers = !money
                && !claim.variant().equals(Things.SET)
                && (things.stream().anyMatch(thing -> thing.type().equals(LABOUR))
                        || claim.passage().names().stream()
                                .anyMatch(name -> name.id().equals(SKILLED_WORKERS)))
                && claim.passage().names().stream().noneMatch(name -> name.facet() == Passage.Facet.MINERAL);
        return ofWorkers ? claim.as(LABOUR, claim.step()) : claim;
    }

    /** Whether the sentence names the aid agency and a sum: with it one signs loans and grants. */
    private static boolean withLender(Passage passage) {
        return passage.names().stream().anyMatch(name -> name.id().equals(LENDER))
                && passage.amounts().stream().anyMatch(amount -> Money.isLarge(amount.amount()));
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

    /** Whether the act only describes, as in "the summit, which is planned for June" or "Astana, which is to host it". */
    private static boolean attributive(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        if (act.meaning().form() == Cue.Form.DUE) {
            return true;
        }
        if (act.meaning().kind() == Cue.Kind.EVENT) {
            return passage.mark("relative", Math.max(passage.start(), act.start() - 12), act.end());
        }
        if (infinitive(passage, thing, act)) {
            return true;
        }
        if (passage.lexicon().verbFinal()) {
            return act.start() < thing.start();
        }
        int from = thing.end() <= act.start() ? thing.end() : act.start() - WHICH;
        return passage.mark("relative", Math.max(passage.start(), from), act.end());
    }

    /** Whether what is to be done only tells which thing is meant: "a declaration to be adopted there will ...". */
    private static boolean infinitive(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        return !passage.headline()
                && act.start() > thing.end()
                && act.start() - thing.end() <= TO_BE.length()
                && passage.folded().startsWith(TO_BE, thing.end());
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

    /** Whether one only says what the draft of the other would do: "a draft decree raising the duty". */
    private static boolean drafted(Claim draft, Claim content) {
        return draft.step().equals("proposed")
                && !content.step().equals("proposed")
                && content.form() == Cue.Form.ING
                && draft.actEnd() <= content.actStart();
    }

    /** Whether one says of what sort that is which the other tells of: "a test train left". */
    private static boolean trial(Claim sort, Claim deed) {
        return sort.step().equals(TRIAL) && !deed.step().equals(TRIAL) && sort.actStart() < deed.actStart();
    }

    private static Claim stronger(Claim first, Claim second) {
        if (within(first, second) || within(second, first)) {
            return within(first, second) ? second : first;
        }
        if (first.said() != second.said()) {
            return first.said() ? first : second;
        }
        if (first.said() && first.off() != second.off()) {
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
        if (drafted(first, second) || drafted(second, first)) {
            return drafted(first, second) ? first : second;
        }
        if (trial(first, second) || trial(second, first)) {
            return trial(first, second) ? first : second;
        }
        if (first.step().equals(PROMISE) != second.step().equals(PROMISE)) {
            return first.step().equals(PROMISE) ? second : first;
        }
        return second.cost() < first.cost() ? second : first;
    }
}
