package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a page in; those of its main text out, in order. */
final class MainText {
    /** Outside the region of the main text a block must be this likely to be taken all the same. */
    private static final double SURE = 1;

    /** Text is said twice when a block this heavy comes again in another box, as for another width of screen. */
    private static final int HEAVY = 40;

    private static final double NOT_INSERTS = 0.75;
    private static final int INSERTS = Trait.FURNITURE.bit
            | Trait.RELATED.bit
            | Trait.COMMENT.bit
            | Trait.SHARE.bit
            | Trait.ADVERT.bit
            | Trait.CONSENT.bit;

    private static final int LONGEST_TAIL = 200;
    private static final List<String> TAIL = List.of("related", "share", "subscribe", "comment", "advert");

    /** When the blocks taken weigh less than this share of the heaviest box, that box is taken instead. */
    private static final double LEAST_SHARE = 0.1;

    private final Surroundings surroundings;
    private final List<Block> blocks;
    private final double[] odds;
    private final boolean[] taken;

    static List<Block> of(Surroundings surroundings, BlockModel model, Imprint imprint) {
        MainText text = new MainText(surroundings, model);
        text.dropOutliers();
        text.dropHeadlineAndImprint(imprint);
        text.dropCredits();
        text.dropTail();
        text.dropInserts();
        text.dropRepeats();
        List<Block> kept = text.kept();
        return text.tooLittle(kept) ? text.heaviestBox() : kept;
    }

    private MainText(Surroundings surroundings, BlockModel model) {
        this.surroundings = surroundings;
        this.blocks = surroundings.outline.blocks();
        this.odds = new double[blocks.size()];
        this.taken = new boolean[blocks.size()];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = model.logOdds(blocks.get(i), surroundings);
            taken[i] = odds[i] > 0;
        }
    }

    private void dropOutliers() {
        Box region = region();
        for (int i = 0; i < taken.length; i++) {
            taken[i] &= region.holds(blocks.get(i)) || odds[i] >= SURE;
        }
    }

    private void dropHeadlineAndImprint(Imprint imprint) {
        int paragraphs = 0;
        for (int i = 0; i < taken.length; i++) {
            Block block = blocks.get(i);
            boolean prose = block.sentences() > 0 && block.weight() > HEAVY;
            boolean above = i < surroundings.titleOrder && !prose;
            if (taken[i] && (above || surroundings.isTitle(block) || (paragraphs < 2 && imprint.is(block)))) {
                taken[i] = false;
            }
            paragraphs += taken[i] && prose ? 1 : 0;
        }
    }

    /** Lines under pictures that name who took them, unless they are much of the text. */
    private void dropCredits() {
        boolean[] rest = taken.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] &= !blocks.get(i).is(Trait.CAPTION) || !surroundings.phrase(blocks.get(i), "credit");
        }
        if (weight(rest) > NOT_INSERTS * weight(taken)) {
            System.arraycopy(rest, 0, taken, 0, rest.length);
        }
    }

    /** Furniture that the text ends in: no article ends in a list of links or a note on rights. */
    private void dropTail() {
        int i = taken.length - 1;
        while (i >= 0 && (!taken[i] || isTail(blocks.get(i)))) {
            i--;
        }
        if (i >= 0) {
            Arrays.fill(taken, i + 1, taken.length, false);
        }
    }

    private boolean isTail(Block block) {
        boolean furniture = TAIL.stream().anyMatch(kind -> surroundings.phrase(block, kind));
        boolean inLink = block.linkDensity() >= 0.5 || (furniture && block.links() > 0);
        return block.weight() <= LONGEST_TAIL
                && (inLink || (furniture && block.sentences() == 0) || surroundings.phrase(block, "legal"));
    }

    /** Boxes between the paragraphs that are called furniture; when much of the text stands in such, the names lie. */
    private void dropInserts() {
        Box region = region();
        int most = surroundings.weight(region) / 10;
        boolean[] rest = taken.clone();
        for (Box box : surroundings.outline.boxes()) {
            boolean named = (box.traits & INSERTS) != 0 && !box.is(Trait.BODY);
            if (named && surroundings.weight(box) < most && box.within(region)) {
                Arrays.fill(rest, box.first, box.end, false);
            }
        }
        if (weight(rest) > NOT_INSERTS * weight(taken)) {
            System.arraycopy(rest, 0, taken, 0, rest.length);
        }
    }

    private int weight(boolean[] chosen) {
        int weight = 0;
        for (int i = 0; i < chosen.length; i++) {
            weight += chosen[i] ? blocks.get(i).weight() : 0;
        }
        return weight;
    }

    /** The box whose blocks' odds, by the root of their weights, have the greatest sum. */
    private Box region() {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < odds.length; i++) {
            sums[i + 1] = sums[i] + odds[i] * Math.sqrt(blocks.get(i).weight() + 1);
        }
        Box best = surroundings.outline.root();
        for (Box box : surroundings.outline.boxes()) {
            if (sums[box.end] - sums[box.first] > sums[best.end] - sums[best.first]) {
                best = box;
            }
        }
        return best;
    }

    private void dropRepeats() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            Block block = blocks.get(i);
            if (!taken[i] || block.weight() < HEAVY) {
                continue;
            }
            Integer before = seen.putIfAbsent(block.text(), i);
            if (before != null && !siblings(blocks.get(before), block)) {
                boolean better = odds[i] > odds[before] + 0.5;
                taken[better ? before : i] = false;
                if (better) {
                    seen.put(block.text(), i);
                }
            }
        }
    }

    private static boolean siblings(Block a, Block b) {
        Box one = a.box().parent;
        Box other = b.box().parent;
        return a.box().equals(b.box()) || (one != null && one.equals(other));
    }

    private List<Block> kept() {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private boolean tooLittle(List<Block> kept) {
        return weight(kept) < LEAST_SHARE * weight(heaviestBox());
    }

    private List<Block> heaviestBox() {
        return surroundings.outline.in(surroundings.top).stream()
                .filter(block -> block.linkDensity() < 0.5)
                .toList();
    }

    private static int weight(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block.weight() - block.linkWeight())
                .sum();
    }
}
