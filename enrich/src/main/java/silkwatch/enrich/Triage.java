package silkwatch.enrich;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Fate;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;
import silkwatch.enrich.Describer.Description;
import silkwatch.enrich.flow.Step;
import silkwatch.enrich.flow.Step.OnTopic;
import silkwatch.enrich.flow.Step.Sighted;

/** A new text in; the described article when it concerns a beat, its fate when it does not or cannot be described, out. */
final class Triage {
    private static final Logger LOG = LoggerFactory.getLogger(Triage.class);
    /** An article that names more than this is a list; no reader is served by its tags. */
    private static final int MOST_MENTIONS = 5_000;

    private static final String NAMES_NO_SIDE = "does not name what the beat asks for";

    private final Describer describer;
    private final InstantSource clock;

    Triage(Describer describer, InstantSource clock) {
        this.describer = describer;
        this.clock = clock;
    }

    Step describe(Step step) {
        return step instanceof Sighted sighted ? describe(sighted) : step;
    }

    Fate fate(OnTopic step) {
        EnrichedArticle enriched = step.article();
        String reason = enriched.copyOf() == null ? null : "the text of " + enriched.copyOf();
        return Step.fate(enriched.article(), step.kind(), reason, clock.instant());
    }

    private Step describe(Sighted sighted) {
        Article article = sighted.article();
        Description description;
        try {
            if (!describer.mayConcern(article)) {
                return Step.settled(article, Fate.Kind.OFF_TOPIC, NAMES_NO_SIDE, clock.instant());
            }
            description = describer.describe(article);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("cannot describe article {} ({}); set aside: {}", article.id(), article.url(), e.toString());
            return Step.rejected(article, sighted.raw(), "cannot be described: " + e, clock.instant());
        }
        EnrichedArticle described = description.article();
        long mentions = mentions(described.tags());
        if (mentions > MOST_MENTIONS) {
            String reason = mentions + " mentions, at most " + MOST_MENTIONS + " are told";
            return Step.rejected(article, sighted.raw(), reason, clock.instant());
        }
        return described.beats().isEmpty()
                ? Step.settled(article, Fate.Kind.OFF_TOPIC, description.offTopic(), clock.instant())
                : new OnTopic(sighted.kind(), described);
    }

    private static long mentions(Tags tags) {
        return Stream.of(
                        tags.nations(),
                        tags.minerals(),
                        tags.initiatives(),
                        tags.people(),
                        tags.organisations(),
                        tags.regions())
                .flatMap(List::stream)
                .map(Tag::mentions)
                .mapToLong(List::size)
                .sum();
    }
}
