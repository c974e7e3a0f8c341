package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence in; what it says of which thing out: each act with the nearest thing that it may be said of. */
final class Pairing {
    /** Acts and things further apart than this, in units of cost, have nothing to do with each other. */
    private static final int FAR = Way.FAR;

    private static final int BESIDE = 22;
    /** So far before its verb ", which" stands. */
    private static final int WHICH = 10;

    private static final String TO_BE = " to be ";
    /** A phase of the hub is the hub. */
    private static final String OF = " of ";

    /** "They are not halting deliveries, the ministry said" denies what was rumoured. */
    private static final Set<String> ENDS = Set.of("stopped", "halted", "suspended", "terminated", "cancelled");

    private static final String STATEMENT = "statement";
    private static final String DENIED = "denied";
    private static final String PROPOSED = "proposed";
    private static final String IN_FORCE = "in-force";

    private static final String STARTED = "started";
    private static final String BAN = "ban";
    private static final String CONTROL = "export-control";

    private final Typology typology;
    private final PaperSubject subjects;
    private final Things reader = new Things();

    Pairing(Typology typology) {
        this.typology = typology;
        this.subjects = new PaperSubject(typology);
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
        claims.removeIf(claim -> claims.stream().anyMatch(rule -> ruled(rule, claim)));
        claims.removeIf(claim -> claims.stream().anyMatch(nearer -> qualifies(claim, nearer)));
        return Contest.onePerThing(
                claims.stream().map(claim -> subjects.specific(claim, things)).toList());
    }

    /** Whether a thing only tells more of the one that the verb is said of: "started flights linking Kansai airport". */
    private static boolean qualifies(Claim claim, Claim nearer) {
        Passage passage = claim.passage();
        return Kinds.WORKS_AND_TRADE.contains(claim.type())
                && !nearer.type().equals(claim.type())
                && !passage.lexicon().verbFinal()
                && nearer.actStart() == claim.actStart()
                && nearer.thingStart() >= claim.actEnd()
                && nearer.thingEnd() < claim.thingStart()
                && !passage.folded().startsWith(OF, nearer.thingEnd())
                && !Way.over(passage, nearer.thingEnd(), claim.thingStart())
                && !passage.mark("conjunction", nearer.thingEnd(), claim.thingStart());
    }

    /** Whether the same verb lifts or makes a rule: "the duty on exports is abolished" ends no exports. */
    private static boolean ruled(Claim rule, Claim other) {
        return Kinds.RULES.contains(rule.type())
                && !Kinds.RULES.contains(other.type())
                && rule.actStart() == other.actStart()
                && rule.actEnd() == other.actEnd()
                && !other.event();
    }

    /** Whether a date stands beside a gathering that nothing is said of: "at the summit in Astana in June they will ...". */
    private static boolean dated(Passage passage, Thing thing) {
        return Kinds.CONFERENCES.contains(thing.type())
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
            if (fits(act.meaning(), thing)) {
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
    private boolean fits(Cue act, Thing thing) {
        return typology.fits(act.name(), thing.type())
                && (!act.name().equals(Typology.EDICT) || thing.variant().equals(Typology.RULE))
                && (!thing.variant().equals(Things.CARGO) || act.detail().equals(STARTED));
    }

    /** The claim; what is done to trade by a ban is a control: "banned the export of scrap". */
    private Claim claim(Passage passage, Thing thing, Phrases.Hit<Cue> act, int cost) {
        String type = act.meaning().name().equals(BAN) ? CONTROL : thing.type();
        boolean moved = Kinds.GATHERINGS.contains(type) && Relocation.is(passage, act);
        Claim.Modality modality = modality(passage, thing, act);
        if (proposal(passage, type, act, modality)) {
            return claim(passage, thing, act, type, PROPOSED, Claim.Modality.DONE, cost);
        }
        if (modality == Claim.Modality.NEGATED && ENDS.contains(act.meaning().detail()) && passage.mark("report")) {
            return claim(passage, thing, act, STATEMENT, DENIED, Claim.Modality.DONE, cost);
        }
        return moved
                ? claim(passage, thing, act, type, "planned", Claim.Modality.PLANNED, cost)
                : claim(
                        passage,
                        thing,
                        act,
                        type,
                        typology.step(type, act.meaning().detail()),
                        modality,
                        cost);
    }

    private static Claim claim(
            Passage passage,
            Thing thing,
            Phrases.Hit<Cue> act,
            String type,
            String step,
            Claim.Modality modality,
            int cost) {
        boolean sort = thing.type().equals(type)
                && !thing.variant().equals(Typology.RULE)
                && !thing.variant().equals(Things.CARGO);
        return new Claim(
                passage,
                type,
                sort ? thing.variant() : "",
                step,
                act.meaning().form(),
                modality,
                thing.start(),
                thing.end(),
                act.start(),
                act.end(),
                attributive(passage, thing, act),
                cost);
    }

    private static Claim.Modality modality(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        if (enacting(passage, thing, act)) {
            return Claim.Modality.DONE;
        }
        return aside(passage, thing, act) ? Claim.Modality.UNSAID : Modalities.of(passage, act);
    }

    /** Whether the act only paints what the thing does: "flights run on Sundays, leaving Tashkent at ten". */
    private static boolean aside(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        return act.meaning().form() == Cue.Form.ING
                && thing.end() <= act.start()
                && passage.folded().substring(thing.end(), act.start()).indexOf(',') >= 0;
    }

    /** Whether a rule is no more than drafted or proposed: that is a step of its own. */
    private static boolean proposal(Passage passage, String type, Phrases.Hit<Cue> act, Claim.Modality modality) {
        return Kinds.RULES.contains(type)
                && (modality == Claim.Modality.PROPOSED || (modality == Claim.Modality.DONE && weighed(passage, act)));
    }

    /** Whether the sentence speaks of a draft, or its verb is one of weighing: "mulls a ban". */
    private static boolean weighed(Passage passage, Phrases.Hit<Cue> act) {
        return passage.mark("draft")
                || (act.meaning().form() != Cue.Form.DONE
                        && passage.cues().stream()
                                .anyMatch(mark -> mark.meaning().isMark("hedge")
                                        && mark.end() <= act.start()
                                        && !Modalities.ofDate(passage, mark)));
    }

    /** Whether a decree is what does it: "the resolution introduces licensing" tells of what has been made. */
    private static boolean enacting(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        return Kinds.RULES.contains(thing.type())
                && act.meaning().form() == Cue.Form.PRESENT
                && !act.meaning().detail().equals(IN_FORCE)
                && passage.cues().stream()
                        .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.THING
                                && hit.meaning().name().equals(Typology.RULE)
                                && hit.end() <= act.start()
                                && !passage.mark("stop", hit.end(), act.start()));
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
        return passage.cues().stream()
                .anyMatch(mark -> mark.meaning().isMark("relative")
                        && mark.start() >= Math.max(passage.start(), from)
                        && mark.start() < act.end()
                        && !Way.over(passage, mark.end(), act.start()));
    }

    /** Whether what is to be done only tells which thing is meant: "a declaration to be adopted there will ...". */
    private static boolean infinitive(Passage passage, Thing thing, Phrases.Hit<Cue> act) {
        return !passage.headline()
                && act.start() > thing.end()
                && act.start() - thing.end() <= TO_BE.length()
                && passage.folded().startsWith(TO_BE, thing.end());
    }
}
