package silkwatch.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Records for tests: valid, of invented outlets, alike but for what a test changes. */
public final class Samples {
    public static final Instant PUBLISHED = Instant.parse("2026-03-02T06:00:00Z");
    public static final String TITLE = "Japan and Kazakhstan sign gallium accord";
    public static final String BODY =
            "Japan and Kazakhstan signed a gallium supply accord in Astana on Monday.\n\nOfficials welcomed the step.";

    /** An article of this path on an invented outlet. */
    public static Article article(String path, String title, String body) {
        String url = "https://steppe-courier.example" + path;
        return new Article(
                Ids.article(url),
                url,
                url,
                "steppe-courier",
                "Steppe Courier",
                Trust.PRESS,
                title,
                null,
                body,
                "en",
                List.of(),
                PUBLISHED,
                PUBLISHED.plusSeconds(60),
                PUBLISHED.plusSeconds(60),
                1,
                null,
                false);
    }

    public static Article article() {
        return article("/2026/gallium", TITLE, BODY);
    }

    public static EnrichedArticle enriched() {
        Tag japan =
                new Tag("jp", "Japan", Tag.Basis.EXPLICIT, true, List.of(new Tag.Mention(Field.TITLE, 0, 5, "Japan")));
        Tags tags = new Tags(List.of(japan), null, null, null, null, null);
        return new EnrichedArticle(article(), List.of("japan-central-asia"), null, null, 0, true, 0.9, tags);
    }

    public static Evidence evidence() {
        return new Evidence(
                article().id(),
                article().url(),
                "Steppe Courier",
                "Steppe Courier",
                "en",
                PUBLISHED,
                "status",
                "signed a gallium supply accord",
                Field.BODY,
                21,
                51);
    }

    public static Alert alert() {
        return new Alert(
                "agreement-0a1b:1",
                "agreement-0a1b",
                1,
                Change.NEW,
                "japan-central-asia",
                "agreement",
                "Japan and Kazakhstan signed an agreement on gallium in Astana on 2 March 2026.",
                TITLE,
                Status.SIGNED,
                List.of("jp", "kz"),
                List.of(),
                List.of("gallium"),
                new Slots.Place("kz", "Astana"),
                new Slots.When(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), Slots.Precision.DAY, "on Monday"),
                new Slots.Amount(new BigDecimal("15"), "t", "P1Y", "contract"),
                1,
                List.of("kz"),
                List.of(),
                null,
                null,
                0.7,
                null,
                List.of(evidence()),
                PUBLISHED,
                PUBLISHED.plusSeconds(90));
    }

    public static Development development() {
        Alert a = alert();
        return new Development(
                a.developmentId(),
                a.beat(),
                a.type(),
                a.headline(),
                a.status(),
                1,
                a.parties(),
                a.initiatives(),
                a.minerals(),
                a.place(),
                a.date(),
                a.amount(),
                a.evidence(),
                1,
                List.of("kz"),
                List.of(new Slots.Conflict("amount", List.of(new Slots.Claim("15 t", List.of("Steppe Courier"))))),
                null,
                null,
                null,
                0.7,
                List.of(new Development.Version(
                        1,
                        Change.NEW,
                        a.status(),
                        a.date(),
                        a.place(),
                        a.amount(),
                        a.reportedAt(),
                        false,
                        true,
                        a.evidence())));
    }

    private Samples() {}
}
