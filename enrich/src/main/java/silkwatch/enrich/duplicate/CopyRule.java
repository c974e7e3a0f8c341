package silkwatch.enrich.duplicate;

/** An overlap in; whether the later of the two texts is a copy of the earlier out. */
final class CopyRule {
    /** The share of the shorter text that must stand in the longer. */
    private static final double COPIED = 0.5;
    /** The same when both name one agency: a rewritten wire text says whose it is. */
    private static final double COPIED_WITH_CREDIT = 0.4;
    /** The same within an outlet: its next report on a story repeats the background of the last. */
    private static final double COPIED_WITHIN_OUTLET = 0.75;
    /** The same when a name or number differs: a form filled in anew, unless nearly all else is equal. */
    private static final double COPIED_WITH_SWAP = 0.85;

    /** The share of the longer text below which it is more than its short part: a digest, a live page. */
    private static final double REST_IS_NEWS = 0.22;

    /** A text of fewer tokens tells too little to be known by a part of it. */
    private static final int SHORT = 25;

    private static final int LEAST = 8;
    /** One correction in so many tokens may be made to a copy. */
    private static final int TOKENS_A_SWAP = 150;

    static boolean copy(Overlap overlap, boolean laterIsLonger, boolean sameOutlet, boolean sameCredit) {
        if (overlap.length() < SHORT) {
            return overlap.length() >= LEAST && overlap.covered() == 1 && overlap.whole() == 1 && overlap.swaps() == 0;
        }
        if (laterIsLonger && overlap.whole() < REST_IS_NEWS) {
            return false;
        }
        if (overlap.swaps() > 1 + overlap.length() / TOKENS_A_SWAP) {
            return false;
        }
        double needed = sameOutlet ? COPIED_WITHIN_OUTLET : sameCredit ? COPIED_WITH_CREDIT : COPIED;
        return overlap.covered() >= (overlap.swaps() == 0 ? needed : Math.max(needed, COPIED_WITH_SWAP));
    }

    private CopyRule() {}
}
