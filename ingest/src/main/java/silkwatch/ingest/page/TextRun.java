package silkwatch.ingest.page;

import org.jspecify.annotations.Nullable;

/** The text between two block boundaries, as it is being read. */
final class TextRun {
    private static final String STOPS = ".!?…。！？";
    private static final String COMMAS = ",;:،、，；：";

    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int emphasisDepth;
    private int weight;
    private int linkWeight;
    private int emphasisWeight;
    private int links;
    private int sentences;
    private int commas;
    private boolean space;
    private boolean line;

    boolean isEmpty() {
        return text.isEmpty();
    }

    void enterLink() {
        linkDepth++;
        links++;
    }

    void leaveLink() {
        linkDepth--;
    }

    void enterEmphasis() {
        emphasisDepth++;
    }

    void leaveEmphasis() {
        emphasisDepth--;
    }

    /** Notes a line break; whether it ends the paragraph, being the second in a row. */
    boolean lineBreak() {
        boolean second = line;
        line = true;
        return second;
    }

    void append(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u2028' || c == '\u2029') {
                space = true;
            } else if (c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
                separate();
                text.append(c);
                count(c);
            }
        }
    }

    private void separate() {
        if (line || space) {
            if (!text.isEmpty()) {
                text.append(line ? '\n' : ' ');
            }
            line = false;
            space = false;
        }
    }

    private void count(char c) {
        int w = weight(c);
        weight += w;
        if (linkDepth > 0) {
            linkWeight += w;
        }
        if (emphasisDepth > 0) {
            emphasisWeight += w;
        }
        if (w == 0) {
            if (STOPS.indexOf(c) >= 0) {
                sentences++;
            } else if (COMMAS.indexOf(c) >= 0) {
                commas++;
            }
        }
    }

    /** A han character is about half an English word, a kana a third: what they weigh in letters. */
    static int weight(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? 1 : 0;
        }
        if (c >= 0x3400 && c <= 0x9fff) {
            return 3;
        }
        if (c >= 0x3041 && c <= 0x30ff) {
            return 2;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? 1 : 0;
    }

    /** The block that has been read, and a new start; null when there was no text. */
    @Nullable
    Block take(int order, Box box, int traits) {
        Block block = text.isEmpty()
                ? null
                : new Block(
                        order,
                        box,
                        text.toString(),
                        weight,
                        linkWeight,
                        links,
                        sentences,
                        commas,
                        emphasisWeight * 10 >= weight * 9,
                        traits);
        text.setLength(0);
        weight = 0;
        linkWeight = 0;
        emphasisWeight = 0;
        links = linkDepth > 0 ? 1 : 0;
        sentences = 0;
        commas = 0;
        space = false;
        line = false;
        return block;
    }
}
