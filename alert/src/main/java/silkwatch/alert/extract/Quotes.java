package silkwatch.alert.extract;

import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Evidence;
import silkwatch.contract.Field;

/** A span of an article in; the evidence that it is out. */
final class Quotes {
    /** A sentence longer than this is cut to what stands around the claim. */
    private static final int LONGEST = 420;

    private static final int AROUND = 120;

    private final EnrichedArticle article;

    Quotes(EnrichedArticle article) {
        this.article = article;
    }

    Evidence of(String slot, Field field, int start, int end) {
        String origin = article.origin() == null ? article.article().outlet() : article.origin();
        return new Evidence(
                article.article().id(),
                article.article().url(),
                article.article().outlet(),
                origin,
                article.article().language(),
                article.article().publishedAt(),
                slot,
                article.article().text(field).substring(start, end),
                field,
                start,
                end);
    }

    /** The sentence of a claim, or the part of it that holds the claim. */
    Evidence status(Claim claim) {
        Passage passage = claim.passage();
        int start = passage.start();
        int end = passage.end();
        if (end - start > LONGEST) {
            start = Math.max(start, backToSpace(passage.folded(), claim.start() - AROUND));
            end = Math.min(end, onToSpace(passage.folded(), claim.end() + AROUND));
        }
        return of("status", passage.field(), start, end);
    }

    private static int backToSpace(String text, int from) {
        int at = Math.max(0, from);
        while (at > 0 && Phrases.writesWordsApart(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int onToSpace(String text, int from) {
        int at = Math.min(text.length(), from);
        while (at < text.length() && Phrases.writesWordsApart(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
