package silkwatch.ingest.robots;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An address in; the rules of its origin, asked for once and kept, out. */
public final class Robots {
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);
    /** RFC 9309, 2.3.1.4: a copy may stand in for a server that fails; not for ever. */
    private static final Duration STALE_AT_MOST = Duration.ofDays(7);

    private static final int MOST_ORIGINS = 20_000;

    private final String agent;
    private final Function<URI, CompletableFuture<RobotsAnswer>> ask;
    private final InstantSource clock;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /**
     * @param agent our product token, as robots.txt files name it
     * @param ask fetches a robots.txt, following redirects
     */
    public Robots(String agent, Function<URI, CompletableFuture<RobotsAnswer>> ask, InstantSource clock) {
        this.agent = agent.toLowerCase(Locale.ROOT);
        this.ask = ask;
        this.clock = clock;
    }

    public CompletableFuture<Rules> rules(URI address) {
        URI file = URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/robots.txt");
        Instant now = clock.instant();
        if (entries.size() > MOST_ORIGINS) {
            entries.values().removeIf(entry -> entry.goodUntil.isBefore(now));
        }
        return entries.compute(file.toString(), (key, old) -> {
                    if (old != null && (!old.rules.isDone() || now.isBefore(old.goodUntil))) {
                        return old;
                    }
                    return load(file, old);
                })
                .rules;
    }

    private Entry load(URI file, @Nullable Entry old) {
        Entry entry = new Entry();
        entry.rules = ask.apply(file)
                .exceptionally(e -> new RobotsAnswer.Unknown("", String.valueOf(e.getMessage())))
                .thenApply(answer -> entry.take(file, answer, old));
        return entry;
    }

    private final class Entry {
        private volatile Instant goodUntil = Instant.MAX;
        private volatile Instant readAt = Instant.MIN;
        private volatile CompletableFuture<Rules> rules = CompletableFuture.completedFuture(Rules.none());

        Rules take(URI file, RobotsAnswer answer, @Nullable Entry old) {
            Instant now = clock.instant();
            if (answer instanceof RobotsAnswer.Found found) {
                keep(now, found.freshFor());
                return Rules.parse(file, found.body(), found.contentType(), agent);
            } else if (answer instanceof RobotsAnswer.Unknown failure) {
                goodUntil = now.plus(AFTER_FAILURE);
                if (old != null && old.readAt.isAfter(now.minus(STALE_AT_MOST))) {
                    readAt = old.readAt;
                    return old.rules.join();
                }
                return Rules.unknown(failure);
            }
            keep(now, null);
            return Rules.none();
        }

        private void keep(Instant now, @Nullable Duration freshFor) {
            Duration wanted = freshFor == null ? LONGEST : freshFor;
            Duration bounded = wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted;
            readAt = now;
            goodUntil = now.plus(bounded.compareTo(LONGEST) > 0 ? LONGEST : bounded);
        }
    }
}
