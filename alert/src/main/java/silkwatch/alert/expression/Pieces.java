package silkwatch.alert.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import silkwatch.alert.expression.AmountLanguage.Word;

/** A text in; the pieces that amounts are made of out, in order. */
final class Pieces {
    private final AmountLanguage language;
    private final String folded;

    private Pieces(String text, AmountLanguage language) {
        this.language = language;
        folded = Fold.fold(text);
    }

    static List<Piece> of(String text, AmountLanguage language) {
        Pieces pieces = new Pieces(text, language);
        List<Piece> all = new ArrayList<>(text.length() / 4 + 4);
        int at = 0;
        while (at < text.length()) {
            if (Fold.space(pieces.folded.charAt(at))) {
                at++;
                continue;
            }
            Piece piece = pieces.piece(at);
            all.add(piece);
            at = piece.end();
        }
        return all;
    }

    private Piece piece(int start) {
        char c = folded.charAt(start);
        if (Fold.digit(c)) {
            return figures(start);
        }
        Lexicon.Hit<Word> hit = language.words().longest(folded, start);
        if (hit != null) {
            return new Piece(start, hit.end(), null, hit.meanings(), ' ');
        }
        if (language.kanji() && KanjiNumber.is(c)) {
            int end = start;
            while (end < folded.length() && KanjiNumber.is(folded.charAt(end))) {
                end++;
            }
            long value = KanjiNumber.value(folded.substring(start, end));
            return new Piece(start, end, value < 0 ? null : BigDecimal.valueOf(value), List.of(), ' ');
        }
        int end = start;
        while (end < folded.length() && Fold.letter(folded.charAt(end))) {
            end++;
        }
        if (end > start || Fold.ideographic(c)) {
            return new Piece(start, Math.max(end, start + 1), null, List.of(), ' ');
        }
        return new Piece(start, start + 1, null, List.of(), c);
    }

    private Piece figures(int start) {
        NumberLiteral literal = NumberLiteral.read(folded, start, language.decimalComma());
        if (literal != null) {
            return new Piece(start, literal.end(), literal.value(), List.of(), ' ');
        }
        int end = start;
        while (end < folded.length() && Fold.digit(folded.charAt(end))) {
            end++;
        }
        return new Piece(start, end, null, List.of(), ' ');
    }
}
