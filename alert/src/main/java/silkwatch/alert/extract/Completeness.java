package silkwatch.alert.extract;

import java.util.List;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Slots;

/** A claim of an article in; whether what its type cannot do without is there out: else the words only look like one. */
final class Completeness {
    private static final int NAME_REACH = 50;
    /** So near its verb stands who is met. */
    private static final int MET_REACH = 40;

    private final EnrichedArticle article;
    private final Dates dates;
    private final List<Passage> passages;
    private final List<Claim> claims;

    Completeness(EnrichedArticle article, Dates dates, List<Passage> passages, List<Claim> claims) {
        this.article = article;
        this.dates = dates;
        this.passages = passages;
        this.claims = claims;
    }

    /** Whether what the type cannot do without is there: money for a pledge, an official for a visit. */
    boolean of(Claim claim) {
        DateExpression date = dates.of(claim, claims);
        boolean day = date != null && date.when().precision() == Slots.Precision.DAY;
        if (claim.named() && (date == null || !dates.ahead(date))) {
            return false;
        }
        if (Kinds.GATHERINGS.contains(claim.type())
                && claim.modality() == Claim.Modality.DONE
                && !day
                && Things.several(claim.passage(), claim.thingStart())) {
            return false;
        }
        return switch (claim.type()) {
            case "investment-pledge" -> Money.nearest(claim) != null;
            case "visit" -> official(claim) && !withEnvoy(claim);
            case "leader-talks" -> official(claim) && !withFirm(claim) && !withEnvoy(claim);
            case "statement" ->
                claim.step().equals("denied")
                        || ((official(claim) || claim.passage().mark("government"))
                                && (ofRules(claim) || claim.passage().headline()));
            case "aid-loan" ->
                !furniture(claim.passage())
                        && (!claim.event()
                                || claim.form() == Cue.Form.DONE
                                || claim.passage().leading()
                                || Money.nearest(claim) != null);
            case "initiative-launch" ->
                claim.passage().leading()
                        || (!claim.variant().equals(Things.GROUP)
                                && (called(claim)
                                        || (date != null && dates.ahead(date))
                                        || (claim.step().equals("launched") && ofSummit())));
            case "trade-flow" ->
                (!claim.step().equals("changed") || claim.passage().leading()) && !reachedSum(claim);
            default -> !furniture(claim.passage());
        };
    }

    /** Whether exports "reached $198 million": what arrives is a cargo, not a sum. */
    private static boolean reachedSum(Claim claim) {
        return claim.passage().amounts().stream()
                .anyMatch(amount -> Money.isMoney(amount.amount())
                        && amount.start() >= claim.actEnd()
                        && amount.start() - claim.actEnd() <= 2);
    }

    /** Whether headline or lead tell of a summit that was held: what it brought forth needs no name. */
    private boolean ofSummit() {
        return claims.stream()
                .anyMatch(other -> other.passage().leading()
                        && other.type().equals("summit")
                        && other.modality() == Claim.Modality.DONE
                        && !other.off());
    }

    /** Whether the thing is written with a capital within its sentence; headlines may do so with every word. */
    private boolean capital(Claim claim) {
        Passage passage = claim.passage();
        return !passage.headline()
                && claim.form() != Cue.Form.ING
                && claim.thingStart() > passage.start()
                && Character.isUpperCase(article.article().text(passage.field()).charAt(claim.thingStart()));
    }

    /** Whether the thing has a name of its own: a capital, quotation marks beside it, or a name of the taxonomy in it. */
    private boolean called(Claim claim) {
        Passage passage = claim.passage();
        int from = Math.max(passage.start(), claim.thingStart() - NAME_REACH);
        int to = Math.min(passage.end(), claim.thingEnd() + NAME_REACH);
        String around = passage.folded().substring(from, to);
        return capital(claim)
                || around.chars().anyMatch(unit -> "\"“”«»「」《》".indexOf(unit) >= 0)
                || passage.names().stream()
                        .anyMatch(name -> name.facet() == Passage.Facet.INITIATIVE
                                && name.end() > claim.thingStart() - 2
                                && name.start() < claim.thingEnd() + 2);
    }

    /** Whether what an official is concerned about is a restriction or a duty. */
    private static boolean ofRules(Claim claim) {
        return claim.passage().cues().stream()
                .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.THING
                        && Kinds.RULES.contains(hit.meaning().name()));
    }

    private static boolean furniture(Passage passage) {
        return passage.cues().stream()
                .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.FURNITURE && hit.start() - passage.start() < 3);
    }

    /** Whether who is met heads a company: "received the president of a trading house". */
    private static boolean withFirm(Claim claim) {
        Passage passage = claim.passage();
        int from = passage.lexicon().verbFinal()
                ? Math.max(passage.start(), claim.actStart() - MET_REACH)
                : claim.actEnd();
        int to = passage.lexicon().verbFinal() ? claim.actStart() : Math.min(passage.end(), claim.actEnd() + MET_REACH);
        return passage.mark("firm", from, to);
    }

    /** Whether an ambassador is met, or meets: talks of leaders are between those who lead. */
    private static boolean withEnvoy(Claim claim) {
        Passage passage = claim.passage();
        return passage.mark("envoy")
                && passage.names().stream().noneMatch(name -> name.facet() == Passage.Facet.PERSON);
    }

    /** Whether an official is named; a headline has who by a name alone that the sentence after it explains. */
    private boolean official(Claim claim) {
        Passage passage = claim.passage();
        boolean goesOn = claim.event() && claim.type().equals("leader-talks") && passage.index() > 0;
        return official(passage)
                || (goesOn && official(passages.get(passage.index() - 1)))
                || (passage.headline()
                        && passages.size() > passage.index() + 1
                        && official(passages.get(passage.index() + 1)));
    }

    private static boolean official(Passage passage) {
        return passage.names().stream().anyMatch(name -> name.facet() == Passage.Facet.PERSON)
                || passage.cues().stream().anyMatch(hit -> hit.meaning().kind() == Cue.Kind.PERSON);
    }
}
