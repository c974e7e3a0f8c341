package silkwatch.ingest.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of one origin for us. */
public final class Rules {
    private static final int MOST_BYTES = 512 * 1024;
    private static final long LONGEST_DELAY = Duration.ofDays(365).toMillis();

    private final BaseRobotRules rules;
    private final RobotsAnswer.@Nullable Unknown unknown;

    private Rules(BaseRobotRules rules, RobotsAnswer.@Nullable Unknown unknown) {
        this.rules = rules;
        this.unknown = unknown;
    }

    /** @param agent our product token, in lower case */
    static Rules parse(URI origin, byte[] body, @Nullable String contentType, String agent) {
        byte[] head = body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body;
        // The parser forbids everything where the delay is longer than it likes; we cap it ourselves.
        return new Rules(
                new SimpleRobotRulesParser(LONGEST_DELAY, 0)
                        .parseContent(origin.toString(), head, "text/plain", List.of(agent)),
                null);
    }

    static Rules none() {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
    }

    static Rules unknown(RobotsAnswer.Unknown why) {
        return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), why);
    }

    /** Whether this address may be asked for. */
    public boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** Why nothing is known, and so nothing allowed; empty when the rules are known. */
    public Optional<RobotsAnswer.Unknown> unknown() {
        return Optional.ofNullable(unknown);
    }

    /** The pause that the site asks for. */
    public Optional<Duration> crawlDelay() {
        return rules.getCrawlDelay() > 0 ? Optional.of(Duration.ofMillis(rules.getCrawlDelay())) : Optional.empty();
    }
}
