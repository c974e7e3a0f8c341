package silkwatch.enrich.reading;

import silkwatch.contract.Article;

/** What a record of {@code articles.raw} turned out to be. */
public sealed interface Reading {
    /** An article that is safe to work on. */
    record Usable(Article article) implements Reading {}

    /** None; why, in words. */
    record Unusable(String reason) implements Reading {}
}
