package silkwatch.ingest.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page and what was taken for its text in; what stands between the reader and the article, in words, out. */
final class Wall {
    /** A text heavier than this is worth reading, whatever stands around it. */
    private static final int STUB = 1200;

    private static final int NOTE = 400;

    static @Nullable String before(Surroundings page, List<Block> main, StructuredData data) {
        int weight = main.stream().mapToInt(Block::weight).sum();
        if (weight == 0 && page.size() > 0 && says(page, page.outline.blocks(), "gate")) {
            return "a gate against robots";
        }
        if (weight == 0) {
            return "no text";
        }
        if (weight >= STUB) {
            return null;
        }
        String title = page.outline.head().title();
        if (says(page, main, "gate")
                || (title != null && weight < NOTE && page.saysGate(title.toLowerCase(Locale.ROOT)))) {
            return weight < NOTE ? "a gate against robots" : null;
        }
        if ((weight < NOTE || unfinished(main)) && (data.locked() || says(page, page.outline.blocks(), "paywall"))) {
            return "paywall";
        }
        long consent =
                main.stream().filter(block -> page.phrase(block, "consent")).count();
        return consent * 2 > main.size() ? "cookie wall" : null;
    }

    /** Whether the text breaks off, or says that it goes on. */
    private static boolean unfinished(List<Block> main) {
        String last = main.get(main.size() - 1).text();
        return last.endsWith("…") || last.endsWith("...") || Character.isLetterOrDigit(last.charAt(last.length() - 1));
    }

    private static boolean says(Surroundings page, List<Block> blocks, String kind) {
        return blocks.stream()
                .anyMatch(block -> page.phrase(block, kind)
                        && !block.is(Trait.RELATED)
                        && !block.is(Trait.COMMENT)
                        && block.linkDensity() < 0.9);
    }

    private Wall() {}
}
