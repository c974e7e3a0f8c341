package silkwatch.enrich.origin;

import java.util.List;

/** Words that make a name beside them a credit. */
record Cue(int rank, OriginsFile.Zone zone, boolean offices, List<String> before, List<String> after, int gap) {

    boolean meets(String zoneText, int start, int end) {
        return before.stream().anyMatch(cue -> precedes(cue, zoneText, start))
                || after.stream().anyMatch(cue -> follows(cue, zoneText, end));
    }

    private boolean precedes(String cue, String text, int start) {
        int at = text.lastIndexOf(cue, start - 1);
        int end = at + cue.length();
        return at >= 0
                && end <= start
                && start - end <= gap + 1
                && !Folded.insideWord(text, at)
                && !Folded.insideWord(text, end)
                && !endsSentence(text, end, start);
    }

    private boolean follows(String cue, String text, int end) {
        int at = text.indexOf(cue, end);
        return at >= 0
                && at - end <= gap + 1
                && (at == end || !Folded.insideWord(text, at))
                && !Folded.insideWord(text, at + cue.length())
                && !endsSentence(text, end, at);
    }

    private static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (stop || "!?。\n".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
