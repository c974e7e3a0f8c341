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

    private static final Set<String> GATHERINGS = Set.of("summit", "ministerial");

    /** "They are not halting deliveries, the ministry said" denies what was rumoured. */
    private static final Set<String> ENDS = Set.of("stopped", "halted", "suspended", "terminated", "cancelled");

    private static final String STATEMENT = "statement";
    private static final String DENIED = "denied";

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
        return Contest.onePerThing(
                claims.stream().map(claim -> subjects.specific(claim, things)).toList());
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
}
