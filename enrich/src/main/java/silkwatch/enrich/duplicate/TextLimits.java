package silkwatch.enrich.duplicate;

import java.time.Duration;

/**
 * How long and how many texts are remembered.
 *
 * @param kept in content time
 * @param most the oldest goes when there are more
 */
public record TextLimits(Duration kept, int most) {}
