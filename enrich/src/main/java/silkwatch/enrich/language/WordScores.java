package silkwatch.enrich.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A word in; how much it speaks for each of some languages out. All profiles are asked at once: a word, an ending or a pair
 * of letters is looked up once and says by a bit for each language who has it.
 */
final class WordScores {
    private static final double WORD = 3;
    private static final double PAIR = 0.5;
    private static final double ENDING_LETTER = 0.5;
    private static final int LONGEST_ENDING = 5;
    private static final int SLOTS = 4096;

    private final List<Profile> profiles;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> endings = new HashMap<>();
    private final List<List<Pair>> pairs;

    WordScores(List<Profile> profiles) {
        this.profiles = profiles;
        pairs = Stream.generate(() -> (List<Pair>) new ArrayList<Pair>())
                .limit(SLOTS)
                .toList();
        for (int k = 0; k < profiles.size(); k++) {
            int bit = 1 << k;
            Profile profile = profiles.get(k);
            profile.words().forEach(word -> words.merge(word, bit, Integer::sum));
            profile.endings().forEach(ending -> endings.merge(ending, bit, Integer::sum));
            profile.pairs().stream().distinct().forEach(pair -> addPair(pair, bit));
        }
    }

    List<Profile> profiles() {
        return profiles;
    }

    /** Adds what this word, in lower case, says to the score of each profile. */
    void add(String word, double[] scores) {
        addAll(words.getOrDefault(word, 0), WORD, scores);
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            for (int k = 0; k < scores.length; k++) {
                scores[k] += profiles.get(k).weights().of(letter);
            }
            if (i + 1 < word.length()) {
                addPairs(word, i, scores);
            }
        }
        addEnding(word, scores);
    }

    private void addPairs(String word, int at, double[] scores) {
        for (Pair pair : pairs.get(slot(word, at))) {
            if (word.startsWith(pair.letters, at) && word.indexOf(pair.letters) == at) {
                addAll(pair.languages, PAIR, scores);
            }
        }
    }

    /** The longest ending of each language counts. */
    private void addEnding(String word, double[] scores) {
        int open = (1 << scores.length) - 1;
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length >= 1 && open != 0; length--) {
            int found = open & endings.getOrDefault(word.substring(word.length() - length), 0);
            addAll(found, ENDING_LETTER * Math.min(length, 3), scores);
            open &= ~found;
        }
    }

    private static void addAll(int languages, double points, double[] scores) {
        for (int k = 0; languages >> k != 0; k++) {
            scores[k] += ((languages >> k) & 1) * points;
        }
    }

    private void addPair(String letters, int bit) {
        List<Pair> found = pairs.get(slot(letters, 0));
        found.stream()
                .filter(pair -> pair.letters.equals(letters))
                .findFirst()
                .ifPresentOrElse(pair -> pair.languages |= bit, () -> found.add(new Pair(letters, bit)));
    }

    private static int slot(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (SLOTS - 1);
    }

    /** Letters that stand together, and the languages in which they do. */
    private static final class Pair {
        private final String letters;
        private int languages;

        private Pair(String letters, int languages) {
            this.letters = letters;
            this.languages = languages;
        }
    }
}
