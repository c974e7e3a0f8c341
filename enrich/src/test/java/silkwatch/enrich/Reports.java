package silkwatch.enrich;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Ids;
import silkwatch.contract.Tags;
import silkwatch.contract.Trust;

/** Articles for tests, of invented outlets; on topic when they name Kazakhstan. */
final class Reports {
    static final String ACCORD =
            "Japan and Kazakhstan signed a gallium supply accord in Astana on Monday after two years of"
                    + " talks. The accord runs for ten years and covers fifteen tons a year, the energy ministry said."
                    + "\n\nThe first shipment is due in October, and a joint laboratory will test the metal's purity. Traders in"
                    + " Osaka welcomed the step, saying that supply from a single country had worried them since last spring.";

    /** Everything that names Kazakhstan is on topic, in English. */
    static final Describer DESCRIBER = new ByName();

    static Article article(String host, String path, String body) {
        return article(host, path, "Report " + path, body, EnrichTestTopology.NOW, 1);
    }

    static Article article(String host, String path, String title, String body, Instant published, int revision) {
        String url = "https://" + host + path;
        Instant fetched = published.plus(Duration.ofMinutes(5L * revision));
        return new Article(
                Ids.article(url),
                url,
                url,
                host,
                host,
                Trust.PRESS,
                title,
                null,
                body,
                null,
                List.of(),
                published,
                fetched,
                fetched,
                revision,
                null,
                false);
    }

    /** A text of its own: no two numbers share more than single words. */
    static String text(int number, int sentences) {
        StringBuilder text = new StringBuilder("Kazakhstan report.");
        Random random = new Random(number);
        for (int i = 0; i < sentences; i++) {
            for (int word = 0; word < 12; word++) {
                text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            text.append('.');
        }
        return text.toString();
    }

    private static final String[] WORDS =
            ("harbour minister railway copper glacier treaty harvest council engine market signal bridge winter student"
                            + " orchard tunnel energy border freight museum garden pipeline senate carpet festival turbine"
                            + " account village teacher river summit budget visitor ferry canal forest tariff port loan")
                    .split(" ");

    /** On topic when the body names Kazakhstan; a title that says poison cannot be described. */
    private static final class ByName implements Describer {
        @Override
        public boolean mayConcern(Article article) {
            return !article.body().contains("sport");
        }

        @Override
        public Description describe(Article article) {
            if (article.title().contains("poison")) {
                throw new IllegalStateException("no end");
            }
            boolean onTopic = article.body().contains("Kazakhstan");
            List<String> beats = onTopic ? List.of("japan-central-asia") : List.of();
            String origin = article.body().contains("(Steppe Wire)") ? "Steppe Wire" : null;
            return new Description(
                    new EnrichedArticle(article.withLanguage("en"), beats, origin, null, 0, onTopic, 0.8, Tags.NONE),
                    onTopic ? "" : "no Kazakhstan");
        }

        @Override
        public @Nullable String originOf(String outlet) {
            return outlet.startsWith("courier") ? "Courier" : null;
        }
    }

    private Reports() {}
}
