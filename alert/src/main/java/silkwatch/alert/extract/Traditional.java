package silkwatch.alert.extract;

import com.ibm.icu.text.Transliterator;

/** Chinese in simplified characters in; the same in the traditional ones out. */
final class Traditional {
    private static final Transliterator CHARACTERS = Transliterator.getInstance("Simplified-Traditional");

    static String of(String simplified) {
        return CHARACTERS.transliterate(simplified);
    }

    private Traditional() {}
}
