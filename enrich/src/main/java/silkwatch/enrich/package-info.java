/**
 * Takes repeats out of {@code articles.raw} and says what the rest is about.
 *
 * <p><b>Order.</b> The cheap and certain comes first, because nineteen of twenty articles need no more: can it be read
 * ({@link silkwatch.enrich.reading}), is it new ({@link silkwatch.enrich.sighting}), does it hold a name of each side of
 * the beat ({@link silkwatch.enrich.tag.BeatGate}). Only then come language, tags and the judgement. All of that runs in
 * parallel by article. What is on topic goes to one partition a beat, where texts are compared with each other ({@link
 * silkwatch.enrich.duplicate}).
 *
 * <p><b>The promise.</b> Each record of {@code articles.raw} has exactly one fate in {@code articles.fates}, whatever is
 * killed meanwhile: fate, article and state are one transaction. Nothing that an article holds may end the service: what
 * cannot be read, cannot be described or names thousands of things is rejected by name and goes to {@code dead-letters}
 * as it came.
 *
 * <p><b>Time.</b> State is forgotten by content time ({@link silkwatch.enrich.expiry}), so a replay forgets as the years
 * go by and a quiet night forgets nothing.
 */
package silkwatch.enrich;
