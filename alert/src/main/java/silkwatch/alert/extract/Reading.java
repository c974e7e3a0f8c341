package silkwatch.alert.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Evidence;
import silkwatch.contract.Slots;

/** The claims of one article in; its drafts, with every slot that the text fills and the verdict, out. */
final class Reading {
    private static final int ORDINAL_REACH = 45;
    private static final int NAME_REACH = 50;
    /** So near its verb stands who is met. */
    private static final int MET_REACH = 40;

    /** Several of these at once are not told, they are counted: "ten ministerials have been held". */
    private static final Set<String> COUNTED = Set.of("summit", "ministerial", "visit", "leader-talks");

    private final Typology typology;
    private final EnrichedArticle article;
    private final Quotes quotes;
    private final Parties parties;
    private final Dates dates;
    private final Judge judge;
    private final List<Passage> passages;
    private final List<Claim> claims;

    Reading(
            Typology typology,
            Formats formats,
            EnrichedArticle article,
            @Nullable LocalDate today,
            List<Passage> passages,
            List<Claim> claims) {
        this.typology = typology;
        this.article = article;
        this.quotes = new Quotes(article);
        this.parties = new Parties(formats, article, passages);
        this.dates = new Dates(today);
        this.judge = new Judge(typology, formats, today, passages, claims);
        this.passages = passages;
        this.claims = claims;
    }

    /** A mention and the claim that it was made of. */
    record Draft(Claim claim, Mention mention) {
        Draft with(Mention other) {
            return new Draft(claim, other);
        }
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Claim said : claims) {
            Claim claim = dates.toCome(said) ? said.toCome() : ofLoan(said);
            if (claim.modality() != Claim.Modality.UNSAID && complete(claim)) {
                drafts.add(draft(claim));
            }
        }
        drafts.removeIf(draft -> drafts.stream().anyMatch(other -> sameSum(draft, other)));
        return drafts;
    }

    /** A sum that headline or lead give is that of the loan or grant which they tell of beside it. */
    private Claim ofLoan(Claim claim) {
        boolean loan = claim.type().equals("investment-pledge")
                && claim.passage().leading()
                && claims.stream()
                        .anyMatch(other -> other.type().equals("aid-loan")
                                && other.said()
                                && other.passage().leading()
                                && other.passage().index() != claim.passage().index()
                                && Money.nearest(other) == null);
        return loan ? claim.as("aid-loan", "pledged") : claim;
    }

    /** Whether a loan only shares the sum that its sentence tells as a pledge: "3 trillion yen, with loans and insurance". */
    private static boolean sameSum(Draft loan, Draft pledge) {
        return loan.claim().type().equals("aid-loan")
                && pledge.claim().type().equals("investment-pledge")
                && loan.claim().passage().index() == pledge.claim().passage().index()
                && loan.mention().amount() != null
                && loan.mention().amount().equals(pledge.mention().amount());
    }

    /** Whether what the type cannot do without is there: money for a pledge, an official for a visit. */
    private boolean complete(Claim claim) {
        DateExpression date = dates.of(claim, claims);
        boolean day = date != null && date.when().precision() == Slots.Precision.DAY;
        if (claim.named() && (date == null || !dates.ahead(date))) {
            return false;
        }
        if (COUNTED.contains(claim.type())
                && claim.modality() == Claim.Modality.DONE
                && !day
                && Things.several(claim.passage(), claim.thingStart())) {
            return false;
        }
        return switch (claim.type()) {
            case "investment-pledge" -> Money.nearest(claim) != null;
            case "visit" -> official(claim);
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
                !claim.step().equals("changed") || claim.passage().leading();
            default -> !furniture(claim.passage());
        };
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
                        && Things.RULES.contains(hit.meaning().name()));
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
        return official(passage)
                || (passage.headline()
                        && passages.size() > passage.index() + 1
                        && official(passages.get(passage.index() + 1)));
    }

    private static boolean official(Passage passage) {
        return passage.names().stream().anyMatch(name -> name.facet() == Passage.Facet.PERSON)
                || passage.cues().stream().anyMatch(hit -> hit.meaning().kind() == Cue.Kind.PERSON);
    }

    private Draft draft(Claim claim) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(quotes.status(claim));
        Parties.Found who = parties.of(claim);
        DateExpression date = dates.of(claim, claims);
        Slots.When when = date == null ? Slots.When.UNKNOWN : date.when();
        if (date != null) {
            evidence.add(quotes.of("date", claim.passage().field(), date.start(), date.end()));
        }
        Whereabouts.Found where = Whereabouts.of(claim);
        if (where != null) {
            evidence.add(quotes.of("place", claim.passage().field(), where.start(), where.end()));
        }
        AmountExpression sum = Money.of(claim);
        if (sum != null) {
            evidence.add(quotes.of("amount", claim.passage().field(), sum.start(), sum.end()));
        }
        Judge.Verdict verdict = judge.judge(claim, who, when);
        String step = step(claim, when);
        Set<String> subjects = Subjects.of(claim, passages);
        return new Draft(
                claim,
                new Mention(
                        claim.type(),
                        typology.steps().get(step),
                        who.format(),
                        ordinal(claim),
                        next(claim),
                        who.nations(),
                        List.copyOf(subjects),
                        claim.variant().isEmpty() ? null : claim.variant(),
                        ids(claim, Passage.Facet.INITIATIVE),
                        ids(claim, Passage.Facet.MINERAL),
                        where == null ? null : where.place(),
                        when,
                        sum == null ? null : sum.amount(),
                        speaker(claim),
                        verdict.news(),
                        verdict.why(),
                        evidence,
                        step));
    }

    /** What is said to come is planned, and scheduled once its day is said without "may"; the rest keeps its step. */
    private String step(Claim claim, Slots.When when) {
        String plan = typology.types().get(claim.type()).plan();
        if (claim.modality() == Claim.Modality.PLANNED && claim.step().equals(plan)) {
            return plan;
        }
        String decided = typology.types().get(claim.type()).decided();
        if (claim.modality() == Claim.Modality.PLANNED
                && !decided.isEmpty()
                && claim.passage().mark("decided", claim.passage().start(), claim.actStart())) {
            return decided;
        }
        return switch (claim.modality()) {
            case PLANNED, HEDGED, ORIGINAL ->
                claim.off()
                        ? claim.step()
                        : when.precision() == Slots.Precision.DAY && claim.modality() == Claim.Modality.PLANNED
                                ? "scheduled"
                                : "planned";
            case PROPOSED, WISHED, HYPOTHETICAL -> "proposed";
            default -> claim.step();
        };
    }

    private static @Nullable String speaker(Claim claim) {
        return claim.passage().names().stream()
                .filter(name -> name.facet() == Passage.Facet.PERSON)
                .map(Passage.Named::id)
                .findFirst()
                .orElse(null);
    }

    private static int ordinal(Claim claim) {
        int found = 0;
        int nearest = ORDINAL_REACH;
        for (Phrases.Hit<Cue> hit : claim.passage().cues()) {
            if (hit.meaning().kind() == Cue.Kind.ORDINAL) {
                int gap = hit.start() <= claim.thingStart()
                        ? claim.thingStart() - hit.end()
                        : hit.start() - claim.thingEnd() + 15;
                if (gap < nearest) {
                    found = Integer.parseInt(hit.meaning().detail());
                    nearest = gap;
                }
            }
        }
        return found;
    }

    static boolean next(Claim claim) {
        return COUNTED.contains(claim.type())
                && claim.passage().cues().stream()
                        .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.NEXT
                                && hit.end() >= claim.thingStart() - ORDINAL_REACH
                                && hit.start() <= claim.thingEnd());
    }

    private static int distance(Claim claim, Passage.Named name) {
        return Math.max(0, Math.max(name.start() - claim.thingEnd(), claim.thingStart() - name.end()));
    }

    /** The names in the sentence; of what is launched, only the one that it is called by. */
    private static List<String> ids(Claim claim, Passage.Facet facet) {
        if (facet == Passage.Facet.INITIATIVE && claim.type().equals("initiative-launch")) {
            return claim.passage().names().stream()
                    .filter(name -> name.facet() == facet && distance(claim, name) <= NAME_REACH)
                    .min(Comparator.comparingInt(name -> distance(claim, name)))
                    .map(name -> List.of(name.id()))
                    .orElse(List.of());
        }
        return claim.passage().names().stream()
                .filter(name -> name.facet() == facet)
                .map(Passage.Named::id)
                .distinct()
                .sorted()
                .toList();
    }
}
