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

    private static final String COMPLETED = "completed";
    private static final Set<String> BUILT = Set.of("commissioned", COMPLETED, "opened");

    private final Typology typology;
    private final Quotes quotes;
    private final Completeness completeness;
    private final Parties parties;
    private final Dates dates;
    private final Judge judge;
    private final List<Passage> passages;
    private final List<Claim> claims;

    Reading(
            Typology typology,
            Formats formats,
            Known known,
            EnrichedArticle article,
            @Nullable LocalDate today,
            List<Passage> passages,
            List<Claim> claims) {
        this.typology = typology;
        this.quotes = new Quotes(article);
        this.parties = new Parties(formats, article, passages);
        this.dates = new Dates(today);
        this.completeness = new Completeness(article, dates, passages, claims);
        this.judge = new Judge(typology, formats, known, today, passages, claims);
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
            Claim claim = dates.toCome(said) ? said.toCome() : ofGrant(ofLoan(said));
            if (claim.modality() != Claim.Modality.UNSAID && completeness.of(claim)) {
                drafts.add(draft(claim));
            }
        }
        drafts.removeIf(draft -> drafts.stream().anyMatch(other -> sameSum(draft, other)));
        return drafts;
    }

    /** A sum that headline or lead give is that of the loan or grant which they tell of beside it, unless a summit gives it. */
    private Claim ofLoan(Claim claim) {
        boolean loan = claim.type().equals("investment-pledge")
                && claim.passage().leading()
                && claims.stream()
                        .noneMatch(other ->
                                other.type().equals("summit") && other.passage().leading())
                && claims.stream()
                        .anyMatch(other -> other.type().equals("aid-loan")
                                && other.said()
                                && other.passage().leading()
                                && other.passage().index() != claim.passage().index()
                                && Money.nearest(other) == null);
        return loan ? claim.as("aid-loan", "pledged") : claim;
    }

    /** What was built with a grant and is finished is the last step of the grant. */
    private Claim ofGrant(Claim claim) {
        boolean built = BUILT.contains(claim.step())
                && Kinds.WORKS.contains(claim.type())
                && claim.modality() == Claim.Modality.DONE
                && (claim.passage().mark("gift")
                        || (claim.passage().headline()
                                && passages.stream().anyMatch(lead -> lead.leading() && lead.mark("gift"))));
        return built ? claim.as("aid-loan", COMPLETED) : claim;
    }

    /** Whether a loan only shares the sum that its sentence tells as a pledge: "3 trillion yen, with loans and insurance". */
    private static boolean sameSum(Draft loan, Draft pledge) {
        return loan.claim().type().equals("aid-loan")
                && pledge.claim().type().equals("investment-pledge")
                && loan.claim().passage().index() == pledge.claim().passage().index()
                && loan.mention().amount() != null
                && loan.mention().amount().equals(pledge.mention().amount());
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
        if (where != null
                && Kinds.RULES.contains(claim.type())
                && !who.nations().contains(where.place().nation())) {
            where = null;
        }
        if (where != null) {
            evidence.add(quotes.of("place", claim.passage().field(), where.start(), where.end()));
        }
        AmountExpression sum = Money.of(claim);
        Money.Worth worth = sum == null ? Money.worth(claim, passages) : new Money.Worth(claim.passage(), sum);
        if (worth != null) {
            sum = worth.sum();
            evidence.add(quotes.of("amount", worth.passage().field(), sum.start(), sum.end()));
        }
        AmountExpression former = sum == null ? null : Money.former(claim);
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
                        step,
                        former == null ? null : former.amount()));
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

    static int ordinal(Claim claim) {
        int found = 0;
        int nearest = ORDINAL_REACH;
        for (Phrases.Hit<Cue> hit : claim.passage().cues()) {
            // 初めて after it tells what is new, not which one it is.
            boolean told = claim.passage().lexicon().verbFinal() && hit.start() > claim.thingStart();
            if (hit.meaning().kind() == Cue.Kind.ORDINAL && !told) {
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
        return Kinds.GATHERINGS.contains(claim.type())
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
