package silkwatch.enrich.duplicate;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/** The one hash of this package; kept in state, so it may not change without a new state. */
final class Hashes {
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    static int of(CharSequence text) {
        return (int) HASHER.hashCharsToLong(text);
    }

    /** Hash of two hashes, in this order. */
    static int of(int first, int second) {
        return (int) HASHER.hashIntIntToLong(first, second);
    }

    private Hashes() {}
}
