package silkwatch.alert.expression;

/** A sentence of a text; offsets in UTF-16 units, end exclusive, no white space at either end. */
public record Sentence(int start, int end) {
    /** Its words. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
