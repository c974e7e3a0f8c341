package silkwatch.alert.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A claim of an agreement or a sum in; the same as one of the loan, the treaty or the scheme that it is about out. */
final class PaperSubject {
    /** What an agreement is called when it is more than a paper. */
    static final Set<String> MORE_THAN_PAPER = Set.of("treaty-step", "labour-mobility");

    /** "An agreement on a loan" is a loan: so far from the word for the paper its subject stands. */
    private static final int SUBJECT = 45;

    private static final int BESIDE = 22;
    private static final String LOAN = "aid-loan";
    private static final String LABOUR = "labour-mobility";

    /** What is said of a centre or a programme, as it is said of a scheme for workers. */
    private static final Map<String, String> OPENED =
            Map.of("launched", "opened", "announced", "planned", "planned", "planned");

    private final Typology typology;

    PaperSubject(Typology typology) {
        this.typology = typology;
    }

    /** The claim as one of what it is about: "an agreement on a loan", "60 billion yen in loans" are a loan. */
    Claim specific(Claim claim, List<Thing> things) {
        boolean money = claim.type().equals("investment-pledge");
        if (claim.type().equals("initiative-launch")) {
            return typology.papersOf(claim.passage()).contains(LABOUR)
                    ? claim.as(LABOUR, OPENED.getOrDefault(claim.step(), claim.step()))
                    : claim;
        }
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
        return money ? claim : byName(claim, things);
    }

    /** By who or what the sentence names: the aid agency signs loans, a visa scheme is of workers. */
    private Claim byName(Claim claim, List<Thing> things) {
        Passage passage = claim.passage();
        boolean ofMinerals = passage.names().stream().anyMatch(name -> name.facet() == Passage.Facet.MINERAL);
        boolean sum = passage.amounts().stream().anyMatch(amount -> Money.isLarge(amount.amount()));
        for (String type : typology.papersOf(passage)) {
            if (type.equals(LOAN) ? sum : !ofMinerals && !claim.variant().equals(Things.SET)) {
                return claim.as(type, typology.step(type, claim.step()));
            }
        }
        boolean ofWorkers = !ofMinerals
                && !claim.variant().equals(Things.SET)
                && things.stream().anyMatch(thing -> thing.type().equals(LABOUR));
        return ofWorkers ? claim.as(LABOUR, claim.step()) : claim;
    }

    /** Whether a subject that stands further off is the paper's own: "the agreement between A and B on the protection of". */
    private static boolean names(Claim claim, Thing thing) {
        int from = claim.thingEnd();
        if (thing.start() < from || thing.start() - from > Way.FAR) {
            return false;
        }
        return claim.passage().folded().substring(from, thing.start()).indexOf(',') < 0
                && claim.passage().cues().stream()
                        .noneMatch(hit -> hit.meaning().kind() == Cue.Kind.ACT
                                && hit.start() >= from
                                && hit.end() <= thing.start()
                                && hit.start() != claim.actStart());
    }
}
