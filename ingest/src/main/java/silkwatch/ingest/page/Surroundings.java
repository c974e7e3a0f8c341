package silkwatch.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the features of a block are read from: the page around it, measured once. */
final class Surroundings {
    private static final int UNWANTED = Trait.FURNITURE.bit
            | Trait.RELATED.bit
            | Trait.COMMENT.bit
            | Trait.SHARE.bit
            | Trait.ADVERT.bit
            | Trait.CONSENT.bit
            | Trait.TAGS.bit;

    /** No page nests so deep for a reason; broken ones would cost their depth for each block. */
    private static final int MOST_STEPS = 40;

    private static final int LONGEST_CLASS = 1000;

    /** How many blocks of the page stand in boxes of the same shape, and what they hold. */
    static final class Kin {
        int blocks;
        int weight;
        int linkWeight;
        int sentences;
    }

    final Outline outline;
    final int titleOrder;
    private final String titleKey;
    final Box top;
    final String declaredBody;
    final String description;
    private final Phrases phrases;
    private final int[] weights;
    private final int[] linkWeights;
    private final int[] proses;
    private final Map<String, Kin> kins = new HashMap<>();
    private final Kin[] kinOf;
    private final int[] phrasesOf;
    private final Map<String, Integer> copies = new HashMap<>();

    Surroundings(Outline outline, Phrases phrases, @Nullable Block title, String declaredBody, String description) {
        this.outline = outline;
        this.phrases = phrases;
        this.titleKey = title == null ? "" : TitleKey.of(title.text());
        this.titleOrder = title == null ? -1 : title.order();
        this.declaredBody = declaredBody;
        this.description = description;
        List<Block> blocks = outline.blocks();
        weights = new int[blocks.size() + 1];
        linkWeights = new int[blocks.size() + 1];
        proses = new int[blocks.size() + 1];
        kinOf = new Kin[blocks.size()];
        phrasesOf = new int[blocks.size()];
        double[] values = new double[blocks.size() + 1];
        for (Block block : blocks) {
            int i = block.order();
            weights[i + 1] = weights[i] + block.weight();
            linkWeights[i + 1] = linkWeights[i] + block.linkWeight();
            proses[i + 1] = proses[i] + prose(block);
            values[i + 1] = values[i] + value(block);
            copies.merge(block.text(), 1, Integer::sum);
            Kin kin = kins.computeIfAbsent(shape(block.box()), k -> new Kin());
            kin.blocks++;
            kin.weight += block.weight();
            kin.linkWeight += block.linkWeight();
            kin.sentences += block.sentences();
            kinOf[i] = kin;
            phrasesOf[i] = block.text().length() <= 400 ? phrases.in(block.text()) : 0;
        }
        this.top = top(values);
    }

    private Box top(double[] values) {
        double most = 0;
        for (Box box : outline.boxes()) {
            most = Math.max(most, values[box.end] - values[box.first]);
        }
        Box best = outline.root();
        for (Box box : outline.boxes()) {
            if (values[box.end] - values[box.first] >= most * 0.8
                    && box.depth > best.depth
                    && box.end - box.first > 1) {
                best = box;
            }
        }
        return best;
    }

    private static String shape(Box box) {
        Box parent = box.parent;
        return box.name + '.' + classes(box) + (parent == null ? "" : '<' + parent.name + '.' + classes(parent));
    }

    private static String classes(Box box) {
        String classes = box.element.attr("class");
        return classes.length() <= LONGEST_CLASS ? classes : classes.substring(0, LONGEST_CLASS);
    }

    static int prose(Block block) {
        boolean sentence = block.sentences() + block.commas() > 0 && block.weight() >= 60;
        return sentence && block.linkDensity() < 0.4 && (block.traits() & UNWANTED) == 0 ? block.weight() : 0;
    }

    private static double value(Block block) {
        double text = block.weight() - block.linkWeight();
        double value = text - block.linkWeight() - 5;
        return (block.traits() & UNWANTED) != 0 ? -Math.abs(value) / 2 : value;
    }

    int weight(Box box) {
        return weights[box.end] - weights[box.first];
    }

    int before(Block block) {
        return weights[block.order()];
    }

    double linkDensity(Box box) {
        int weight = weight(box);
        return weight == 0 ? 0 : (double) (linkWeights[box.end] - linkWeights[box.first]) / weight;
    }

    double proseShare(Box box) {
        int all = proses[proses.length - 1];
        return all == 0 ? 0 : (double) (proses[box.end] - proses[box.first]) / all;
    }

    int prose(Box box) {
        return proses[box.end] - proses[box.first];
    }

    /** The box that many levels above a block's own. */
    Box above(Block block, int levels) {
        Box box = block.box();
        for (int i = 0; i < levels; i++) {
            Box parent = box.parent;
            if (parent == null) {
                break;
            }
            box = parent;
        }
        return box;
    }

    @Nullable
    Block near(Block block, int distance) {
        int order = block.order() + distance;
        return order < 0 || order >= outline.blocks().size()
                ? null
                : outline.blocks().get(order);
    }

    Kin kin(Block block) {
        return kinOf[block.order()];
    }

    /** Whether the same text stands elsewhere on the page too. */
    boolean repeated(Block block) {
        return copies.getOrDefault(block.text(), 1) > 1;
    }

    /** Whether a block is the headline, or a copy of it. */
    boolean isTitle(Block block) {
        return block.order() == titleOrder
                || (block.text().length() <= 2 * titleKey.length() + 20
                        && !titleKey.isEmpty()
                        && TitleKey.of(block.text()).equals(titleKey));
    }

    boolean saysGate(String text) {
        return (phrases.in(text) & phrases.bit("gate")) != 0;
    }

    boolean phrase(Block block, String kind) {
        return (phrasesOf[block.order()] & phrases.bit(kind)) != 0;
    }

    /** How many levels one must go up from a block to a box that holds the top box's text as well. */
    int stepsToTop(Block block) {
        Box box = block.box();
        int steps = 0;
        while (box.parent != null && steps < MOST_STEPS && !(box.first <= top.first && top.end <= box.end)) {
            box = box.parent;
            steps++;
        }
        return steps;
    }

    /** How many levels up the first box stands that holds half of the page's prose. */
    int stepsToHalf(Block block) {
        Box box = block.box();
        int steps = 0;
        while (box.parent != null && steps < MOST_STEPS && proseShare(box) < 0.5) {
            box = box.parent;
            steps++;
        }
        return steps;
    }

    int size() {
        return outline.blocks().size();
    }

    int total() {
        return weights[weights.length - 1];
    }

    int totalProse() {
        return proses[proses.length - 1];
    }
}
