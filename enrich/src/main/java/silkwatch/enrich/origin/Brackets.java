package silkwatch.enrich.origin;

import java.util.List;

/** A credit in brackets or a dateline: {@code (Jiji Press)}, {@code 【東京時事】}, {@code /ТАСС/}, {@code АСТАНА. КАЗИНФОРМ –}. */
final class Brackets {
    private static final String OPEN = "([【〔/<";
    private static final String CLOSE = ")]】〕/>";
    private static final int LONGEST = 60;
    /** Unspaced scripts say in twenty characters what others say in sixty. */
    private static final int LONGEST_UNSPACED = 20;

    private static final int DATELINE = 70;

    private final List<String> vetoes;

    Brackets(List<String> vetoes) {
        this.vetoes = vetoes;
    }

    boolean hold(String text, Name name, int start, int end) {
        int open = -1;
        for (int i = start - 1; i >= 0 && start - i < LONGEST; i--) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                open = i;
                break;
            }
            if (text.charAt(i) == '\n' || text.charAt(i) == '。') {
                return false;
            }
        }
        if (open < 0) {
            return false;
        }
        int close = close(text, open, end);
        return close >= 0 && credits(text.substring(open + 1, close), name, close - end);
    }

    /** Whether the name opens the text, with a place or date before it and a dash or date behind. */
    boolean dateline(String body, int start, int end) {
        if (start > DATELINE || body.lastIndexOf('\n', start) >= 0) {
            return false;
        }
        String before = body.substring(0, start).strip();
        String after = body.substring(end).stripLeading();
        boolean opens = before.isEmpty() || ".,-–—:".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean dash = !after.isEmpty() && "-–—:".indexOf(after.charAt(0)) >= 0;
        boolean date = after.length() > 2 && after.charAt(0) == ',' && Character.isDigit(after.charAt(2));
        int wire = after.indexOf('电') < 0 ? after.indexOf('電') : after.indexOf('电');
        boolean cabled = before.isEmpty() && wire >= 0 && wire <= LONGEST_UNSPACED;
        return (opens && (dash || date)) || cabled;
    }

    private static int close(String text, int open, int end) {
        char closing = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
        int close = text.indexOf(closing, end);
        return close >= 0
                        && close - open <= LONGEST
                        && text.substring(open, close).indexOf('\n') < 0
                ? close
                : -1;
    }

    private boolean credits(String content, Name name, int behind) {
        boolean unspaced = !Folded.spacedLetter(name.text().charAt(0));
        if (unspaced && (content.length() > LONGEST_UNSPACED || (name.mark() && behind > 0))) {
            return false;
        }
        return vetoes.stream().noneMatch(content::contains);
    }
}
