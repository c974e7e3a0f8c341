package silkwatch.alert;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Text in; the columns that it takes on a terminal out: wide letters take two, combining marks none. */
final class Columns {

    static int of(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }

    static int of(CharSequence text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private Columns() {}
}
