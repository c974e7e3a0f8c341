package silkwatch.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the block model knows about a block: one number a line. */
@SuppressWarnings("ImmutableEnumChecker") // the readings are lambdas that capture nothing
enum Feature {
    WEIGHT((b, s) -> log(b.weight())),
    LINK_DENSITY((b, s) -> b.linkDensity()),
    SENTENCES((b, s) -> log(b.sentences())),
    COMMAS((b, s) -> log(b.commas())),
    LINKS((b, s) -> Math.min(b.links(), 20)),
    ENDS_AS_SENTENCE((b, s) -> bit(".!?…。！？\"”»」』)）:：".indexOf(last(b.text())) >= 0)),
    STARTS_UPPER((b, s) -> bit(Character.isUpperCase(b.text().charAt(0)))),
    STARTS_LETTER((b, s) -> bit(Character.isLetter(b.text().charAt(0)))),
    UPPER_SHARE((b, s) -> share(b.text(), Character::isUpperCase)),
    DIGIT_SHARE((b, s) -> share(b.text(), Character::isDigit)),
    MARK_SHARE((b, s) -> share(b.text(), c -> "|/»›·•>©#@{}[]=_".indexOf(c) >= 0)),
    LINES((b, s) -> Math.min(b.text().chars().filter(c -> c == '\n').count(), 20)),
    EMPHASISED((b, s) -> bit(b.emphasised())),
    HEADING((b, s) -> b.heading()),
    PARAGRAPH((b, s) -> bit(b.box().name.equals("p"))),
    ITEM((b, s) -> bit(b.box().name.equals("li"))),
    CELL((b, s) -> bit(b.box().name.equals("td") || b.box().name.equals("th"))),
    TERM((b, s) -> bit(b.box().name.equals("dt") || b.box().name.equals("dd"))),
    PREFORMATTED((b, s) -> bit(within(b, "pre"))),

    IN_BODY((b, s) -> bit(b.is(Trait.BODY))),
    IN_MAIN((b, s) -> bit(b.is(Trait.MAIN))),
    IN_FURNITURE((b, s) -> bit(b.is(Trait.FURNITURE))),
    IN_RELATED((b, s) -> bit(b.is(Trait.RELATED))),
    IN_COMMENT((b, s) -> bit(b.is(Trait.COMMENT))),
    IN_SHARE((b, s) -> bit(b.is(Trait.SHARE))),
    IN_ADVERT((b, s) -> bit(b.is(Trait.ADVERT))),
    IN_CONSENT((b, s) -> bit(b.is(Trait.CONSENT))),
    IN_PAYWALL((b, s) -> bit(b.is(Trait.PAYWALL))),
    IN_CAPTION((b, s) -> bit(b.is(Trait.CAPTION))),
    IN_BYLINE((b, s) -> bit(b.is(Trait.BYLINE))),
    IN_DATE((b, s) -> bit(b.is(Trait.DATE))),
    IN_TITLE((b, s) -> bit(b.is(Trait.TITLE))),
    IN_LEDE((b, s) -> bit(b.is(Trait.LEDE))),
    IN_TAGS((b, s) -> bit(b.is(Trait.TAGS))),
    IN_CLOCK((b, s) -> bit(b.is(Trait.CLOCK))),
    LOW_FURNITURE((b, s) -> bit(low(b, s, Trait.FURNITURE))),
    LOW_RELATED((b, s) -> bit(low(b, s, Trait.RELATED))),
    LOW_COMMENT((b, s) -> bit(low(b, s, Trait.COMMENT))),
    LOW_ADVERT((b, s) -> bit(low(b, s, Trait.ADVERT))),
    LOW_SHARE((b, s) -> bit(low(b, s, Trait.SHARE))),
    LOW_BODY((b, s) -> bit(low(b, s, Trait.BODY))),
    LOW_MAIN((b, s) -> bit(low(b, s, Trait.MAIN))),

    IN_ARTICLE((b, s) -> bit(within(b, "article"))),
    IN_MAIN_ELEMENT((b, s) -> bit(within(b, "main"))),
    IN_NAV((b, s) -> bit(within(b, "nav"))),
    IN_ASIDE((b, s) -> bit(within(b, "aside"))),
    IN_FOOTER((b, s) -> bit(within(b, "footer"))),
    IN_HEADER((b, s) -> bit(within(b, "header"))),
    IN_FORM((b, s) -> bit(within(b, "form"))),
    IN_TABLE((b, s) -> bit(within(b, "table"))),
    IN_LIST((b, s) -> bit(within(b, "ul"))),
    IN_ORDERED((b, s) -> bit(within(b, "ol"))),
    IN_FIGURE((b, s) -> bit(within(b, "figure"))),
    IN_QUOTE((b, s) -> bit(within(b, "blockquote"))),
    IN_PARAGRAPH((b, s) -> bit(within(b, "p"))),

    ORDER((b, s) -> (double) b.order() / s.size()),
    TEXT_BEFORE((b, s) -> (double) s.before(b) / Math.max(1, s.total())),
    FROM_TITLE((b, s) -> s.titleOrder < 0 ? -200 : Math.max(-100, Math.min(200, b.order() - s.titleOrder))),
    TITLE_KNOWN((b, s) -> bit(s.titleOrder >= 0)),
    BLOCKS_TO_END((b, s) -> Math.min(200, s.size() - b.order())),

    PREVIOUS_WEIGHT((b, s) -> weight(s.near(b, -1))),
    PREVIOUS_LINKS((b, s) -> links(s.near(b, -1))),
    PREVIOUS_HEADING((b, s) -> heading(s.near(b, -1))),
    NEXT_WEIGHT((b, s) -> weight(s.near(b, 1))),
    NEXT_LINKS((b, s) -> links(s.near(b, 1))),
    NEXT_HEADING((b, s) -> heading(s.near(b, 1))),
    SECOND_PREVIOUS_WEIGHT((b, s) -> weight(s.near(b, -2))),
    SECOND_PREVIOUS_LINKS((b, s) -> links(s.near(b, -2))),
    SECOND_NEXT_WEIGHT((b, s) -> weight(s.near(b, 2))),
    SECOND_NEXT_LINKS((b, s) -> links(s.near(b, 2))),
    PROSE_BEHIND((b, s) -> proseNear(b, s, -6, -1)),
    PROSE_AHEAD((b, s) -> proseNear(b, s, 1, 6)),
    LINKS_BEHIND((b, s) -> linksNear(b, s, -6, -1)),
    LINKS_AHEAD((b, s) -> linksNear(b, s, 1, 6)),

    BOX_WEIGHT((b, s) -> log(s.weight(b.box()))),
    PARENT_WEIGHT((b, s) -> log(s.weight(s.above(b, 1)))),
    PARENT_LINKS((b, s) -> s.linkDensity(s.above(b, 1))),
    PARENT_PROSE((b, s) -> s.proseShare(s.above(b, 1))),
    PARENT_BLOCKS((b, s) -> log(s.above(b, 1).end - s.above(b, 1).first)),
    SECOND_WEIGHT((b, s) -> log(s.weight(s.above(b, 2)))),
    SECOND_LINKS((b, s) -> s.linkDensity(s.above(b, 2))),
    SECOND_PROSE((b, s) -> s.proseShare(s.above(b, 2))),
    THIRD_LINKS((b, s) -> s.linkDensity(s.above(b, 3))),
    THIRD_PROSE((b, s) -> s.proseShare(s.above(b, 3))),
    FIFTH_LINKS((b, s) -> s.linkDensity(s.above(b, 5))),
    FIFTH_PROSE((b, s) -> s.proseShare(s.above(b, 5))),

    IN_TOP((b, s) -> bit(s.top.holds(b))),
    STEPS_TO_TOP((b, s) -> s.stepsToTop(b)),
    STEPS_TO_HALF((b, s) -> s.stepsToHalf(b)),
    DEPTH_UNDER_TOP((b, s) -> b.box().depth - s.top.depth),
    TOP_PROSE((b, s) -> s.proseShare(s.top)),
    FROM_TOP_START((b, s) -> Math.max(-50, Math.min(100, b.order() - s.top.first))),
    TO_TOP_END((b, s) -> Math.max(-50, Math.min(100, s.top.end - b.order()))),
    PAGE_PROSE((b, s) -> log(s.totalProse())),
    PAGE_BLOCKS((b, s) -> log(s.size())),

    KIN_BLOCKS((b, s) -> log(s.kin(b).blocks)),
    KIN_WEIGHT((b, s) -> (double) s.kin(b).weight / Math.max(1, s.total())),
    KIN_MEAN((b, s) -> log(s.kin(b).weight / s.kin(b).blocks)),
    KIN_LINKS((b, s) -> (double) s.kin(b).linkWeight / Math.max(1, s.kin(b).weight)),
    KIN_SENTENCES((b, s) -> (double) s.kin(b).sentences / s.kin(b).blocks),

    SAYS_RELATED((b, s) -> bit(s.phrase(b, "related"))),
    SAYS_SHARE((b, s) -> bit(s.phrase(b, "share"))),
    SAYS_SUBSCRIBE((b, s) -> bit(s.phrase(b, "subscribe"))),
    SAYS_COMMENT((b, s) -> bit(s.phrase(b, "comment"))),
    SAYS_LEGAL((b, s) -> bit(s.phrase(b, "legal"))),
    SAYS_CONSENT((b, s) -> bit(s.phrase(b, "consent"))),
    SAYS_ADVERT((b, s) -> bit(s.phrase(b, "advert"))),
    SAYS_PAYWALL((b, s) -> bit(s.phrase(b, "paywall"))),
    SAYS_CREDIT((b, s) -> bit(s.phrase(b, "credit"))),
    SAYS_BYLINE((b, s) -> bit(s.phrase(b, "byline"))),

    DECLARED((b, s) -> declared(b, s.declaredBody)),
    DESCRIBED((b, s) -> declared(b, s.description)),
    IS_TITLE((b, s) -> bit(b.order() == s.titleOrder)),
    REPEATED((b, s) -> bit(s.repeated(b)));

    private interface Reading {
        double of(Block block, Surroundings surroundings);
    }

    private interface Kind {
        boolean has(char c);
    }

    private final Reading reading;

    Feature(Reading reading) {
        this.reading = reading;
    }

    private static final Feature[] ALL = values();
    private static final Map<String, Integer> INDEX = new HashMap<>();

    static {
        for (Feature feature : values()) {
            INDEX.put(feature.name(), INDEX.size());
        }
    }

    /** Where the feature stands in a row. */
    static int index(String name) {
        Integer index = INDEX.get(name);
        if (index == null) {
            throw new IllegalArgumentException("no feature " + name);
        }
        return index;
    }

    static float[] row(Block block, Surroundings surroundings) {
        Feature[] features = ALL;
        float[] row = new float[features.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) features[i].reading.of(block, surroundings);
        }
        return row;
    }

    private static double bit(boolean value) {
        return value ? 1 : 0;
    }

    private static double log(int value) {
        return Math.log1p(value);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static double share(String text, Kind kind) {
        int count = 0;
        int length = Math.min(text.length(), 500);
        for (int i = 0; i < length; i++) {
            if (kind.has(text.charAt(i))) {
                count++;
            }
        }
        return (double) count / length;
    }

    private static boolean within(Block block, String tag) {
        return (block.box().around & Tags.bit(tag)) != 0;
    }

    /** Whether one of the three boxes closest to the block has the trait. */
    private static boolean low(Block block, Surroundings s, Trait trait) {
        return block.box().is(trait)
                || s.above(block, 1).is(trait)
                || s.above(block, 2).is(trait);
    }

    private static double weight(@Nullable Block block) {
        return block == null ? -1 : log(block.weight());
    }

    private static double links(@Nullable Block block) {
        return block == null ? -1 : block.linkDensity();
    }

    private static double heading(@Nullable Block block) {
        return block == null ? -1 : block.heading();
    }

    private static double proseNear(Block block, Surroundings s, int from, int to) {
        int prose = 0;
        for (int i = from; i <= to; i++) {
            Block near = s.near(block, i);
            prose += near == null ? 0 : Surroundings.prose(near);
        }
        return log(prose);
    }

    private static double linksNear(Block block, Surroundings s, int from, int to) {
        int weight = 0;
        int links = 0;
        for (int i = from; i <= to; i++) {
            Block near = s.near(block, i);
            weight += near == null ? 0 : near.weight();
            links += near == null ? 0 : near.linkWeight();
        }
        return weight == 0 ? 0 : (double) links / weight;
    }

    /** 1 when a text that the page declares has the block, -1 when it lacks it, 0 when there is none. */
    private static double declared(Block block, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String key = TitleKey.of(block.text());
        return key.length() >= 4 && text.contains(key.length() > 60 ? key.substring(0, 60) : key) ? 1 : -1;
    }
}
