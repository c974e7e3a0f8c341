package silkwatch.enrich.tag;

import java.util.Arrays;
import java.util.BitSet;

/** Where the sentences, paragraphs and furniture of a folded text are; line 0 is the headline. */
final class Layout {
    private static final int LONGEST_FURNITURE = 160;
    private final FoldedText text;
    private final int[] sentences;
    private final int[] lines;
    private final BitSet furniture = new BitSet();

    Layout(FoldedText text) {
        this.text = text;
        int[] ends = new int[16];
        int[] breaks = new int[16];
        int sentenceCount = 0;
        int lineCount = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '\n') {
                breaks = lineCount == breaks.length ? Arrays.copyOf(breaks, lineCount * 2) : breaks;
                breaks[lineCount++] = i;
            }
            if (endsSentence(i)) {
                ends = sentenceCount == ends.length ? Arrays.copyOf(ends, sentenceCount * 2) : ends;
                ends[sentenceCount++] = i + 1;
            }
        }
        sentences = Arrays.copyOf(ends, sentenceCount);
        lines = Arrays.copyOf(breaks, lineCount);
    }

    private boolean endsSentence(int i) {
        char c = text.at(i);
        if (c == '\n' || c == '。' || c == '!' || c == '?' || c == '！' || c == '？') {
            return true;
        }
        if (c != '.' || text.at(i + 1) != ' ' || i + 2 >= text.length()) {
            return false;
        }
        char next = text.original().charAt(text.start(i + 2));
        boolean abbreviation = !Scripts.isSpaced(text.at(i - 2)) || text.at(i - 2) == ' ' || text.at(i - 2) == '.';
        return !Character.isLowerCase(next) && !abbreviation;
    }

    int lineOf(int position) {
        int i = Arrays.binarySearch(lines, position);
        return i >= 0 ? i : -i - 1;
    }

    int lineStart(int position) {
        int line = lineOf(position);
        return line == 0 ? 0 : lines[line - 1] + 1;
    }

    int lineEnd(int position) {
        int line = lineOf(position);
        return line == lines.length ? text.length() : lines[line];
    }

    int sentenceStart(int position) {
        int i = Arrays.binarySearch(sentences, position);
        int before = i >= 0 ? i : -i - 2;
        return before < 0 ? 0 : sentences[before];
    }

    int sentenceEnd(int position) {
        int i = Arrays.binarySearch(sentences, position);
        int after = i >= 0 ? i + 1 : -i - 1;
        return after >= sentences.length ? text.length() : sentences[after];
    }

    /** Whether the sentences that start at these places are one, or neighbours with a paragraph's break between at most. */
    boolean sentencesTouch(int one, int two) {
        return Math.max(one, two) - sentenceEnd(Math.min(one, two)) < 3;
    }

    /** End of headline and first paragraph with words. */
    int leadEnd() {
        for (int i = 1; i < lines.length; i++) {
            if (lines[i] - lines[i - 1] > 40) {
                return lines[i];
            }
        }
        return text.length();
    }

    /** Takes the line that begins with this word for furniture, when it does begin with it and is short enough. */
    void furniture(Hit hit) {
        int start = lineStart(hit.start());
        int end = lineEnd(hit.start());
        if (start == 0 || end - start > LONGEST_FURNITURE) {
            return;
        }
        for (int i = start; i < hit.start(); i++) {
            if (Character.isLetterOrDigit(text.at(i))) {
                return;
            }
        }
        furniture.set(start, end);
    }

    boolean isFurniture(int position) {
        return furniture.get(position);
    }
}
