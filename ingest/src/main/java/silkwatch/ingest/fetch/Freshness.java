package silkwatch.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Response headers in; for how long the server asks to be left alone out. */
final class Freshness {
    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,10})");
    private static final Pattern UNCACHED = Pattern.compile("(?:^|[,\\s])no-(?:store|cache)(?:$|[,\\s])");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,10}");

    /** For how long the document stays as it is: {@code Cache-Control}, else {@code Expires}; null when neither says. */
    static @Nullable Duration of(Answer answer) {
        String control = answer.header("cache-control").orElse("").toLowerCase(Locale.ROOT);
        if (UNCACHED.matcher(control).find()) {
            return null;
        }
        Matcher maxAge = MAX_AGE.matcher(control);
        if (maxAge.find()) {
            long age = answer.header("age")
                    .filter(Freshness::isSeconds)
                    .map(Long::parseLong)
                    .orElse(0L);
            return positive(Duration.ofSeconds(Long.parseLong(maxAge.group(1)) - age));
        }
        Optional<Instant> date = answer.header("date").flatMap(Freshness::date);
        Optional<Instant> expires = answer.header("expires").flatMap(Freshness::date);
        return date.isPresent() && expires.isPresent() ? positive(Duration.between(date.get(), expires.get())) : null;
    }

    /** {@code Retry-After}, in seconds or as a date; null without one. */
    static @Nullable Duration retryAfter(Answer answer, Instant now) {
        String value = answer.header("retry-after").orElse("").strip();
        if (isSeconds(value)) {
            return positive(Duration.ofSeconds(Long.parseLong(value)));
        }
        return date(value).map(until -> positive(Duration.between(now, until))).orElse(null);
    }

    private static @Nullable Duration positive(Duration duration) {
        return duration.isNegative() || duration.isZero() ? null : duration;
    }

    private static boolean isSeconds(String value) {
        return SECONDS.matcher(value).matches();
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Freshness() {}
}
