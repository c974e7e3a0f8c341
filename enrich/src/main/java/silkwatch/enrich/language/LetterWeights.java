package silkwatch.enrich.language;

/** A letter in; how much it speaks for a language out. Asked of every letter for every language. */
final class LetterWeights {
    private final float[] weights = new float[0x2000];

    /** Letters that are in both count as the first. */
    LetterWeights(String first, float firstWeight, String second, float secondWeight) {
        for (int i = 0; i < second.length(); i++) {
            weights[second.charAt(i)] = secondWeight;
        }
        for (int i = 0; i < first.length(); i++) {
            weights[first.charAt(i)] = firstWeight;
        }
    }

    double of(char letter) {
        return letter < weights.length ? weights[letter] : 0;
    }
}
