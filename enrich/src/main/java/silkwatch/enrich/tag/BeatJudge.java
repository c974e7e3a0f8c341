package silkwatch.enrich.tag;

import silkwatch.contract.Article;
import silkwatch.contract.Tags;
import silkwatch.contract.beat.Beat;

/** A tagged article and a beat in; whether it is on topic, how much, and why, out. */
public final class BeatJudge {
    public static BeatJudge load() {
        return new BeatJudge();
    }

    /** Judges by the tags alone for now. */
    public Verdict judge(Article article, String language, Tags tags, Beat beat) {
        boolean onTopic = beat.matches(tags);
        return new Verdict(onTopic, onTopic ? 1 : 0, onTopic ? "" : "the beat's tags are not all there");
    }
}
