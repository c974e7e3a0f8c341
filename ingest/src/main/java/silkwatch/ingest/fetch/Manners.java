package silkwatch.ingest.fetch;

import java.time.Duration;

/**
 * How we behave towards sites.
 *
 * @param userAgent who we say that we are, with a contact
 * @param pause time between two requests to one domain
 * @param longestCrawlDelay how far a longer pause in robots.txt is honoured
 * @param width how many domains may be asked at the same moment
 */
public record Manners(String userAgent, Duration pause, Duration longestCrawlDelay, int width) {
    /** The name that robots.txt files may use for us. */
    static final String PRODUCT = "silkwatch";

    /** @param contact an address or a page where a webmaster can reach the operator */
    public static String userAgent(String contact) {
        return "Silkwatch/0.1 (news feed reader; +" + contact + ")";
    }
}
