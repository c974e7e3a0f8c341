package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A title with the names of sections and sites around it in; the part of it that the page prints as a block out. */
final class TitleParts {
    static final String SEPARATORS = "|-–—:：·•»«/_｜―~<>";
    private static final int LEAST = 10;

    static @Nullable String printed(String title, List<Block> blocks, Site site) {
        Set<String> printed = new HashSet<>();
        for (Block block : blocks) {
            boolean menu = (block.traits() & Titles.NOT_ARTICLE) != 0 || Titles.isLogo(block);
            if (block.text().length() <= title.length() + 20 && block.weight() >= LEAST && !menu) {
                printed.add(TitleKey.of(block.text()));
            }
        }
        List<Integer> cuts = cuts(title);
        String best = null;
        for (int from : cuts) {
            for (int to : cuts) {
                if (to > from) {
                    String part = trimmed(title.substring(from, to));
                    if ((best == null || part.length() > best.length())
                            && printed.contains(TitleKey.of(part))
                            && !site.isNamed(TitleKey.of(part))) {
                        best = part;
                    }
                }
            }
        }
        return best;
    }

    private static List<Integer> cuts(String title) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        for (int i = 1; i < title.length() && cuts.size() < 8; i++) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0) {
                cuts.add(i);
            }
        }
        cuts.add(title.length());
        return cuts;
    }

    /** Without separators and spaces at either end. */
    static String trimmed(String part) {
        int start = 0;
        int end = part.length();
        while (start < end && edge(part.charAt(start))) {
            start++;
        }
        while (end > start && edge(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(start, end);
    }

    private static boolean edge(char c) {
        return Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0;
    }

    private TitleParts() {}
}
