package silkwatch.enrich.tag;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.taxonomy.Taxonomy;

/**
 * A tagged article and a beat in; whether it is on topic, how much, and why, out. Safe for use by many threads.
 *
 * <p>Both sides named is not enough: a judo final names both. They must have to do with each other (words of relations
 * outweigh those of any other matter), neither may stand in passing only, and the story may not be another partner's. A
 * side that one sentence names is not in passing where that sentence speaks of relations and the other side is near.
 */
public final class BeatJudge {
    private static final int OTHER_MATTER = 3;
    private static final double IN_PASSING = 0.15;
    private static final double MODEST = 0.3;
    private final Subject subject;

    public BeatJudge(Taxonomy taxonomy) {
        subject = new Subject(taxonomy);
    }

    /** Judges title and body of an article that has these tags. */
    public Verdict judge(Article article, String language, Tags tags, Beat beat) {
        if (beat.topic().isEmpty()) {
            return new Verdict(true, 1, "every article is kept");
        }
        if (!beat.matches(tags)) {
            return new Verdict(false, 0, "does not name both sides");
        }
        FoldedText text = FoldedText.of(article.title() + "\n\n" + article.body());
        Layout layout = new Layout(text);
        int titleLength = article.title().length();
        List<Side> sides = beat.topic().stream()
                .map(group -> new Side(
                        Presence.of(group.of(tags), text, layout, titleLength),
                        vague(group, tags),
                        group.home().contains(language),
                        tags.initiatives().stream()
                                .anyMatch(tag -> group.initiatives().contains(tag.id()))))
                .toList();
        Others others = others(tags, beat, text, layout, titleLength);
        Subject.Weights weights = subject.weigh(text, layout, language);
        String against = against(sides, others, weights, layout);
        double relevance = relevance(sides, weights);
        return against == null
                ? new Verdict(true, Math.max(MODEST, relevance), "")
                : new Verdict(false, rounded(relevance * MODEST), against);
    }

    /** What keeps the article off the beat; null for nothing. */
    private static @Nullable String against(List<Side> sides, Others others, Subject.Weights weights, Layout layout) {
        boolean ownInitiative = sides.stream().anyMatch(Side::initiative);
        Presence rival = others.rivals();
        for (Side side : sides) {
            Presence presence = side.presence();
            boolean upFront = presence.headline() || presence.lead();
            if (!upFront
                    && (rival.headline() || rival.lead())
                    && presence.weight() < MODEST
                    && rival.together(presence) > 0) {
                return "is another partner's story";
            }
            boolean elsewhere = rival.headline() || others.strangers().headline();
            boolean leads =
                    presence.first() && !side.vague() && !others.formats().headline();
            if (presence.once() && elsewhere && !leads) {
                return "is another partner's story";
            }
            if (presence.once() && side.vague() && !presence.first() && !ownInitiative) {
                return "has one side in passing only";
            }
            if (ruled(side, sides, weights)) {
                continue;
            }
            boolean foremost = foremost(side, sides, rival, weights);
            boolean listed = (rival.together(presence) > 0 && !foremost) || presence.within(weights.abroad());
            if (!side.home() && !side.initiative() && presence.once() && listed) {
                return "has one side in a list of others";
            }
            if (!side.home()
                    && (presence.weight() < IN_PASSING || (presence.once() && !presence.first()))
                    && !(ownInitiative && weights.relations() > 0)
                    && (elsewhere || !tied(side, sides, others, weights, layout))) {
                return "has one side in passing only";
            }
        }
        boolean dutiable = weights.ruling() && weights.otherMatter().equals(Subject.CARS);
        if (weights.other() >= OTHER_MATTER && weights.other() >= weights.relations() && !dutiable) {
            return "is about " + weights.otherMatter();
        }
        if (weights.relations() == 0 && !ownInitiative) {
            return "says nothing of relations";
        }
        return null;
    }

    /** Whether the article is on what another side rules on trade or mining, and says who of this side is concerned. */
    private static boolean ruled(Side side, List<Side> sides, Subject.Weights weights) {
        Presence presence = side.presence();
        return weights.ruling()
                && (presence.within(weights.dealing()) || presence.within(weights.relating()))
                && others(side, sides).anyMatch(other -> other.headline() || other.lead());
    }

    /** Whether no tag of the group is surer than by a group word. */
    private static boolean vague(Beat.Group group, Tags tags) {
        return tags.nations().stream()
                .filter(tag -> group.nations().contains(tag.id()))
                .allMatch(tag -> tag.basis() == Tag.Basis.GROUP);
    }

    /**
     * Whether the one sentence on a side says what it has to do with another: by words of relations near the other, or by
     * words of dealings wherever it stands below a headline on the other, when it names no third nation or is the first
     * of a list of shares.
     */
    private static boolean tied(Side side, List<Side> sides, Others others, Subject.Weights weights, Layout layout) {
        Presence presence = side.presence();
        boolean listed = others.strangers().together(presence) > 0 || presence.within(weights.abroad());
        boolean dealing = presence.within(weights.dealing()) && !listed;
        return (dealing && others(side, sides).anyMatch(Presence::headline))
                || foremost(side, sides, others.strangers(), weights)
                || others(side, sides).anyMatch(other -> presence.tied(other, weights.relating(), layout));
    }

    /** Whether the side leads a list of shares below a headline on another. */
    private static boolean foremost(Side side, List<Side> sides, Presence strangers, Subject.Weights weights) {
        return side.presence().within(weights.sharing())
                && side.presence().before(strangers)
                && others(side, sides).anyMatch(Presence::headline);
    }

    private static Stream<Presence> others(Side side, List<Side> sides) {
        return sides.stream().filter(other -> !other.equals(side)).map(Side::presence);
    }

    private static Others others(Tags tags, Beat beat, FoldedText text, Layout layout, int titleLength) {
        List<Tag> formats = tags.initiatives().stream()
                .filter(tag -> beat.rivals().initiatives().contains(tag.id()))
                .toList();
        List<Tag> strangers = tags.nations().stream()
                .filter(tag ->
                        beat.topic().stream().noneMatch(group -> group.nations().contains(tag.id())))
                .toList();
        return new Others(
                Presence.of(beat.rivals().of(tags), text, layout, titleLength),
                Presence.of(formats, text, layout, titleLength),
                Presence.of(strangers, text, layout, titleLength));
    }

    private static double relevance(List<Side> sides, Subject.Weights weights) {
        double least = sides.stream()
                .mapToDouble(side -> side.presence().weight())
                .min()
                .orElse(1);
        double initiative = sides.stream().anyMatch(Side::initiative) ? 0.2 : 0;
        int together = sides.size() < 2
                ? 0
                : sides.get(0).presence().together(sides.get(1).presence());
        double matter = weights.relations() / (weights.relations() + weights.other() + 3.0);
        double relevance = 0.4 * least + 0.2 * Math.min(together, 3) / 3 + 0.2 * matter + initiative;
        return rounded(Math.min(1, relevance));
    }

    private static double rounded(double relevance) {
        return Math.round(relevance * 100) / 100.0;
    }

    /**
     * One side of the beat.
     *
     * @param vague whether only group words name it
     * @param home whether it goes without saying
     * @param initiative whether an initiative of its own is named
     */
    private record Side(Presence presence, boolean vague, boolean home, boolean initiative) {}

    /** Other partners: the beat's rivals, their meetings among them, and all nations that belong to no side. */
    private record Others(Presence rivals, Presence formats, Presence strangers) {}
}
