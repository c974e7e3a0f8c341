package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in; its parts out, where it tells of a signing and lists what was signed: the sentence without the list, then
 * one part for each item with what the sentence says of them all. Any other sentence is one part, itself.
 */
final class Listing {
    private static final String SIGNING = "signing";
    private static final String ACCORD = "agreement";

    private final Passage passage;
    private final int begin;
    private final int end;
    /** Whether several papers were signed: of one paper, the list says only what it is about. */
    private final boolean set;

    private Listing(Passage passage, int begin, int end) {
        this.passage = passage;
        this.begin = begin;
        this.end = end;
        this.set = passage.cues().stream()
                .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.THING
                        && hit.start() < begin
                        && hit.meaning().name().equals(ACCORD)
                        && Things.several(passage, hit.start()));
    }

    static List<Passage> parts(Passage passage, Typology typology) {
        int act = -1;
        for (Phrases.Hit<Cue> hit : passage.cues()) {
            boolean signing = hit.meaning().kind() == Cue.Kind.ACT
                    && hit.meaning().name().equals(SIGNING)
                    && hit.meaning().form() != Cue.Form.ING;
            if (signing && act < 0) {
                act = hit.start();
            }
            if (act >= 0 && hit.meaning().isMark("including")) {
                return new Listing(passage, hit.end(), end(passage, hit.end())).parts(typology);
            }
        }
        return List.of(passage);
    }

    /** How far a thing stands from the word for its signing: an item of a list no further than the list. */
    static int reach(Passage passage, Phrases.Hit<Cue> act, int thing) {
        return passage.cues().stream()
                .filter(hit -> act.meaning().name().equals(SIGNING)
                        && hit.meaning().isMark("including")
                        && hit.start() >= act.end()
                        && hit.start() < thing)
                .mapToInt(Phrases.Hit::start)
                .findFirst()
                .orElse(thing);
    }

    /** Where the list ends: with its sentence, or where a clause begins that speaks of something else. */
    private static int end(Passage passage, int from) {
        return passage.cues().stream()
                .filter(hit -> hit.start() > from && hit.meaning().isMark("relative"))
                .mapToInt(Phrases.Hit::start)
                .findFirst()
                .orElse(passage.end());
    }

    private List<Passage> parts(Typology typology) {
        List<Passage> parts = new ArrayList<>();
        parts.add(part(at -> at < begin || at >= end, null));
        int from = begin;
        for (int at = begin; at <= end; at++) {
            if (at == end || parts(at)) {
                items(from, at, typology, parts);
                from = at + 1;
            }
        }
        return parts.size() == 1 ? List.of(passage) : parts;
    }

    /** Whether one item ends here and another begins. */
    private boolean parts(int at) {
        char unit = passage.folded().charAt(at);
        boolean spaced = at + 1 < end && passage.folded().charAt(at + 1) == ' ';
        return unit == '、' || unit == '，' || unit == ';' || unit == '；' || (unit == ',' && spaced);
    }

    /** One item, or the two that a conjunction joins at the end of a list. */
    private void items(int from, int to, Typology typology, List<Passage> parts) {
        for (Phrases.Hit<Cue> hit : passage.cues()) {
            if (hit.meaning().isMark("conjunction")
                    && within(hit.start(), from, to)
                    && subject(from, hit.start(), typology).isPresent()
                    && subject(hit.end(), to, typology).isPresent()) {
                item(from, hit.start(), typology, parts);
                item(hit.end(), to, typology, parts);
                return;
            }
        }
        item(from, to, typology, parts);
    }

    private void item(int from, int to, Typology typology, List<Passage> parts) {
        subject(from, to, typology).ifPresent(thing -> parts.add(part(at -> within(at, from, to), thing)));
    }

    /** What an item is: a paper that can be signed, or an agreement about the mineral that it names; empty for talk. */
    private Optional<Phrases.Hit<Cue>> subject(int from, int to, Typology typology) {
        return passage.cues().stream()
                .filter(hit -> hit.meaning().kind() == Cue.Kind.THING
                        && within(hit.start(), from, to)
                        && typology.isType(hit.meaning().name())
                        && typology.fits(SIGNING, hit.meaning().name()))
                .findFirst()
                .or(() -> passage.names().stream()
                        .filter(name -> set && name.facet() == Passage.Facet.MINERAL && within(name.start(), from, to))
                        .findFirst()
                        .map(name -> new Phrases.Hit<>(
                                name.start(), name.end(), new Cue(Cue.Kind.THING, ACCORD, "", Cue.Form.NONE))));
    }

    private static boolean within(int at, int from, int to) {
        return at >= from && at < to;
    }

    /** The sentence with only those things, names and sums that stand where they may; what is said of them stays. */
    private Passage part(IntPredicate here, Phrases.@Nullable Hit<Cue> thing) {
        List<Phrases.Hit<Cue>> cues = new ArrayList<>();
        if (thing != null && !passage.cues().contains(thing)) {
            cues.add(thing);
        }
        passage.cues().stream()
                .filter(hit -> hit.meaning().kind() == Cue.Kind.THING
                        ? here.test(hit.start())
                        : !within(hit.start(), begin, end) || here.test(hit.start()))
                .forEach(cues::add);
        boolean nations = passage.names().stream()
                .anyMatch(name -> name.facet() == Passage.Facet.NATION && here.test(name.start()));
        return new Passage(
                passage.field(),
                passage.paragraph(),
                passage.index(),
                passage.start(),
                passage.end(),
                passage.folded(),
                passage.lexicon(),
                cues,
                passage.names().stream()
                        .filter(name -> here.test(name.start())
                                || (!nations
                                        && !within(name.start(), begin, end)
                                        && (name.facet() == Passage.Facet.NATION
                                                || name.facet() == Passage.Facet.REGION)))
                        .toList(),
                passage.places(),
                passage.dates().stream()
                        .filter(date -> !within(date.start(), begin, end) || here.test(date.start()))
                        .toList(),
                passage.amounts().stream()
                        .filter(amount -> here.test(amount.start()))
                        .toList());
    }
}
