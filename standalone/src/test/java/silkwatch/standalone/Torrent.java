package silkwatch.standalone;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import silkwatch.contract.Article;
import silkwatch.contract.Fate;
import silkwatch.contract.Ids;
import silkwatch.contract.Json;
import silkwatch.contract.Trust;

/**
 * A mix of records of {@code articles.raw}: first texts, repeats, revisions and copies of earlier ones, off-topic,
 * unreadable and poisonous ones; and the fates that they must meet. The same seed makes the same records.
 */
final class Torrent {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final String NO_KEY = "records without a key";
    private static final int HUGE_EACH = 40;
    private static final String[] WORDS =
            ("harbour minister railway glacier council engine market signal bridge winter student orchard tunnel border"
                            + " freight museum garden senate carpet festival turbine account village teacher river"
                            + " budget visitor ferry canal forest tariff port loan harvest treaty summit copper energy")
                    .split(" ");

    private final String topic;
    private final Random random;
    private final List<Article> firsts = new ArrayList<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private final Map<String, String> copied = new HashMap<>();
    private final Map<String, Map<Fate.Kind, Integer>> expected = new HashMap<>();
    private int number;

    Torrent(String topic, long seed) {
        this.topic = topic;
        random = new Random(seed);
    }

    ProducerRecord<String, byte[]> next() {
        number++;
        int kind = firsts.isEmpty() ? 0 : random.nextInt(12);
        return switch (kind) {
            case 0, 1, 2 -> first();
            case 3, 4 -> drop(any(), Fate.Kind.DUPLICATE);
            case 5 -> revision(any());
            case 6 -> copy(any());
            case 7 -> unreadable();
            case 8 -> poison();
            default -> drop(article("off" + number, "A day of sport", text()), Fate.Kind.OFF_TOPIC);
        };
    }

    /** How often each story must have met each fate. */
    Map<String, Map<Fate.Kind, Integer>> expected() {
        return expected;
    }

    /**
     * What a fate is told of: an article; or the first of two that share a text, because either may be met first, and
     * then the other is its copy.
     */
    String story(String articleId) {
        return articleId.startsWith("articles.raw-") ? NO_KEY : copied.getOrDefault(articleId, articleId);
    }

    private ProducerRecord<String, byte[]> first() {
        Article first = article("first" + number, "Accord " + number, onTopic());
        firsts.add(first);
        return drop(first, Fate.Kind.NEW);
    }

    private ProducerRecord<String, byte[]> revision(Article known) {
        if (copied.containsValue(known.id())) {
            return drop(known, Fate.Kind.DUPLICATE);
        }
        int revision = revisions.merge(known.id(), 1, Integer::sum) + 1;
        Article revised = article(known.sourceId(), known.title(), onTopic(), revision);
        firsts.set(firsts.indexOf(known), revised);
        return drop(revised, Fate.Kind.REVISION);
    }

    private ProducerRecord<String, byte[]> copy(Article known) {
        if (revisions.containsKey(known.id()) || copied.containsValue(known.id())) {
            return drop(known, Fate.Kind.DUPLICATE);
        }
        Article copy = article("copy" + number, "Another headline", known.body());
        copied.put(copy.id(), known.id());
        return drop(copy, Fate.Kind.COPY);
    }

    private ProducerRecord<String, byte[]> unreadable() {
        String key = number % 3 == 0 ? null : "key" + number;
        expect(key == null ? NO_KEY : key, Fate.Kind.REJECTED);
        return new ProducerRecord<>(topic, key, number % 2 == 0 ? null : "{\"id\":".getBytes(StandardCharsets.UTF_8));
    }

    private ProducerRecord<String, byte[]> poison() {
        int kind = random.nextInt(HUGE_EACH);
        if (kind == 0) {
            return drop(article("long" + number, "A line", "a ".repeat(495_000)), Fate.Kind.REJECTED);
        }
        if (kind == 1) {
            return drop(article("many" + number, "Names", "Japan, Kazakhstan.\n".repeat(5_000)), Fate.Kind.REJECTED);
        }
        Article half = article("half" + number, "Half a HALF pair", onTopic());
        expect(half.id(), Fate.Kind.REJECTED);
        String json = Json.line(half).replace("HALF", "\\ud83d");
        return new ProducerRecord<>(topic, half.id(), json.getBytes(StandardCharsets.UTF_8));
    }

    private ProducerRecord<String, byte[]> drop(Article article, Fate.Kind fate) {
        expect(article.id(), fate);
        return new ProducerRecord<>(topic, article.id(), Json.line(article).getBytes(StandardCharsets.UTF_8));
    }

    private void expect(String articleId, Fate.Kind fate) {
        expected.computeIfAbsent(story(articleId), story -> new HashMap<>()).merge(fate, 1, Integer::sum);
    }

    private Article any() {
        return firsts.get(random.nextInt(firsts.size()));
    }

    private String onTopic() {
        return "Japan and Kazakhstan signed an agreement on gallium in Astana, the ministry said. " + text();
    }

    /** A text of its own: no two share more than single words. */
    private String text() {
        return IntStream.range(0, 90)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)] + (i % 12 == 11 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    private Article article(String outlet, String title, String body) {
        return article(outlet, title, body, 1);
    }

    private Article article(String outlet, String title, String body, int revision) {
        String url = "https://" + outlet + ".example/news";
        Instant published = START.plus(Duration.ofSeconds(number));
        return new Article(
                Ids.article(url),
                url,
                url,
                outlet,
                outlet,
                Trust.PRESS,
                title,
                null,
                body,
                "en",
                List.of(),
                published,
                published,
                published,
                revision,
                null,
                false);
    }
}
