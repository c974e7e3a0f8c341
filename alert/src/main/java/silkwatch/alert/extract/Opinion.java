package silkwatch.alert.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of an article in; whether it argues rather than reports out. */
final class Opinion {
    private static final String OPENING = "“«「『";
    /** So many questions of one speaker are an interview. */
    private static final int INTERVIEW = 2;

    private static final Pattern SPEAKER = Pattern.compile("([^:：.!?]{1,24})[:：]");
    private static final String CLOSING = "”»」』";

    static boolean in(List<Passage> passages) {
        if (asked(passages)) {
            return true;
        }
        for (Passage passage : passages) {
            if (passage.headline() && (passage.mark("opinion-title") || question(passage))) {
                return true;
            }
            if (passage.cues().stream()
                    .anyMatch(hit -> hit.meaning().isMark("opinion") && !quoted(passage, hit.start()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a headline only asks: "Can Japan keep its promises?". */
    private static boolean question(Passage headline) {
        String text =
                headline.folded().substring(headline.start(), headline.end()).strip();
        return text.endsWith("?") || text.endsWith("？");
    }

    /** Whether questions and answers alternate, each with its speaker before it: "HT: And flights?". */
    private static boolean asked(List<Passage> passages) {
        Map<String, Integer> questions = new HashMap<>();
        int last = -1;
        String speaker = "";
        for (Passage passage : passages) {
            String text =
                    passage.folded().substring(passage.start(), passage.end()).strip();
            if (passage.paragraph() != last) {
                Matcher label = SPEAKER.matcher(text);
                speaker = label.lookingAt() ? label.group(1) : "";
                last = passage.paragraph();
            }
            if (!speaker.isEmpty() && (text.endsWith("?") || text.endsWith("？"))) {
                questions.merge(speaker, 1, Integer::sum);
            }
        }
        return questions.values().stream().anyMatch(count -> count >= INTERVIEW);
    }

    /** Whether this place lies within quotation marks opened in its sentence: then another speaks. */
    static boolean quoted(Passage passage, int at) {
        int depth = 0;
        int straight = 0;
        for (int i = passage.start(); i < at; i++) {
            char unit = passage.folded().charAt(i);
            if (OPENING.indexOf(unit) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(unit) >= 0) {
                depth--;
            } else if (unit == '"') {
                straight++;
            }
        }
        return depth > 0 || straight % 2 == 1;
    }

    private Opinion() {}
}
