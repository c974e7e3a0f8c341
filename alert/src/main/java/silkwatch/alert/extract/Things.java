package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.contract.Tag;

/**
 * The sentences of an article, in order, in; the things that each speaks of out: "the meeting" is the one last named, and
 * none where no gathering was named before; so it is with "the decree" and the ban or duty that it makes.
 */
final class Things {
    private static final String SUMMIT = "summit";
    private static final Set<String> MEETINGS = Set.of(SUMMIT, "ministerial");
    private static final Set<String> PAPERS =
            Set.of("agreement", "treaty-step", "aid-loan", "declaration", "export-control", "labour-mobility");
    private static final Set<String> AID = Set.of("loan", "loan-limit", "grant");
    /** "The first tungsten", "the first batch of gallium": so far apart, in units, number and mineral may stand. */
    private static final int FIRST_REACH = 25;

    /** How far before a thing its number may stand. */
    private static final int COUNT_REACH = 30;

    /** A number that counts: no date, no ordinal, no share and no sum of money. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d第$€¥.,])(\\d{1,4})(?![\\d.,%年月日回次]|st|nd|rd|th|-|[ ]?(million|billion|yen|percent))");

    /** The variant of agreements that are told of as a set, "over 150 documents": a fact of its own beside each of them. */
    static final String SET = "set";

    /** The variant of what is a shipment only if it is one of a mineral: "six wagons with". */
    private static final String LOAD = "load";

    /** The variant of what is set up to prepare something: by itself no news, unless headline or lead tell it. */
    static final String GROUP = "group";

    /** The variant of a mineral that is named with its origin, "Kazakh titanium": a shipment if it is said to move. */
    static final String CARGO = "cargo";

    private static final int ADJECTIVE = 2;

    private String meeting = "";
    private String paper = "";
    private String rule = "";

    List<Thing> of(Passage passage) {
        List<Thing> things = new ArrayList<>();
        for (Phrases.Hit<Cue> hit : passage.cues()) {
            if (hit.meaning().kind() == Cue.Kind.THING) {
                String type = ofGroup(passage, hit) || ofName(passage, hit)
                        ? ""
                        : type(hit.meaning().name(), passage);
                boolean set = type.equals("agreement") && several(passage, hit.start());
                boolean load = hit.meaning().detail().equals(LOAD);
                if (type.isEmpty() || (load && !ofMineral(passage))) {
                    continue;
                }
                type = type.equals(SUMMIT) && ofTwo(passage, hit.start()) ? "leader-talks" : type;
                boolean decree = hit.meaning().name().equals(Typology.RULE);
                String variant = set
                        ? SET
                        : decree ? Typology.RULE : load ? "" : hit.meaning().detail();
                things.add(new Thing(type, variant, hit.start(), hit.end()));
            } else if (hit.meaning().kind() == Cue.Kind.ORDINAL
                    && hit.meaning().detail().equals("1")) {
                addFirst(passage, hit, things);
            }
        }
        if (passage.leading()) {
            addCargo(passage, things);
        }
        for (AmountExpression amount : passage.amounts()) {
            if (!amount.conversion() && Money.isLarge(amount.amount())) {
                boolean aid = amount.amount().kind() != null
                        && AID.contains(amount.amount().kind());
                things.add(new Thing(aid ? "aid-loan" : "investment-pledge", "", amount.start(), amount.end()));
            }
        }
        return things;
    }

    /** Whether a word is a part of the name of an office or a firm: the Aerospace Exploration Agency explores no mine. */
    private static boolean ofName(Passage passage, Phrases.Hit<Cue> word) {
        return passage.names().stream()
                .anyMatch(name -> name.facet() == Passage.Facet.ORGANISATION
                        && name.start() <= word.start()
                        && name.end() >= word.end()
                        && name.end() - name.start() > word.end() - word.start());
    }

    /** Whether "the first meeting" is that of a group or a committee which the sentence has named before. */
    private static boolean ofGroup(Passage passage, Phrases.Hit<Cue> meeting) {
        return meeting.meaning().name().equals(Typology.MEETING)
                && passage.cues().stream()
                        .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.THING
                                && hit.meaning().detail().equals(GROUP)
                                && hit.end() <= meeting.start());
    }

    /** Whether two nations stand before it as a pair, "the Japan-Kazakhstan summit": then two leaders met. */
    private static boolean ofTwo(Passage passage, int summit) {
        List<Passage.Named> nations = passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION && name.basis() != Tag.Basis.GROUP)
                .toList();
        return nations.stream()
                .anyMatch(last -> last.end() <= summit
                        && summit - last.end() <= ADJECTIVE
                        && nations.stream()
                                .anyMatch(first -> first.end() <= last.start() && last.start() - first.end() == 1));
    }

    private static boolean ofMineral(Passage passage) {
        return passage.names().stream().anyMatch(name -> name.facet() == Passage.Facet.MINERAL);
    }

    /** Whether a number of three or more, or a word such as "several", counts the thing that begins here. */
    static boolean several(Passage passage, int thing) {
        int from = Math.max(passage.start(), thing - COUNT_REACH);
        String before = passage.folded().substring(from, thing);
        int clause = Math.max(before.lastIndexOf(", "), Math.max(before.lastIndexOf('、'), before.lastIndexOf('，')));
        before = before.substring(clause + 1);
        Matcher number = NUMBER.matcher(before);
        while (number.find()) {
            int value = Integer.parseInt(number.group(1));
            if (value > 2
                    && (value < 1900 || value > 2100)
                    && !ofStates(passage, from + clause + 1 + number.end(), thing)) {
                return true;
            }
        }
        return passage.cues().stream()
                .anyMatch(hit -> hit.meaning().isMark("count")
                        && hit.start() > from + clause
                        && hit.end() <= thing
                        && !ofStates(passage, hit.end(), thing));
    }

    /** Whether a number counts who takes part, "the summit of the five states", and not the thing after them. */
    private static boolean ofStates(Passage passage, int from, int thing) {
        return passage.mark("states", from, thing)
                || passage.names().stream()
                        .anyMatch(name -> (name.facet() == Passage.Facet.NATION || name.facet() == Passage.Facet.REGION)
                                && name.start() >= from
                                && name.end() <= thing);
    }

    private String type(String name, Passage passage) {
        if (name.equals(Typology.MEETING)) {
            return meeting;
        }
        if (name.equals(Typology.PAPER)) {
            String unnamed = passage.leading() ? "agreement" : "";
            return paper.isEmpty() ? (rule.isEmpty() ? unnamed : rule) : paper;
        }
        if (name.equals(Typology.RULE)) {
            return rule;
        }
        meeting = MEETINGS.contains(name) ? name : meeting;
        paper = PAPERS.contains(name) ? name : paper;
        rule = Kinds.RULES.contains(name) ? name : rule;
        return name;
    }

    private static void addCargo(Passage passage, List<Thing> things) {
        for (Passage.Named mineral : passage.names()) {
            boolean origin = passage.names().stream()
                    .anyMatch(nation -> nation.facet() == Passage.Facet.NATION
                            && nation.end() <= mineral.start()
                            && mineral.start() - nation.end() <= ADJECTIVE);
            if (mineral.facet() == Passage.Facet.MINERAL && origin) {
                things.add(new Thing("trade-flow", CARGO, mineral.start(), mineral.end()));
            }
        }
    }

    /** A first mineral is a first shipment of it, or the first that a plant yields. */
    private static void addFirst(Passage passage, Phrases.Hit<Cue> first, List<Thing> things) {
        for (Passage.Named name : passage.names()) {
            if (name.facet() == Passage.Facet.MINERAL
                    && name.start() >= first.end()
                    && name.start() - first.end() <= FIRST_REACH) {
                things.add(new Thing("trade-flow", "", first.start(), name.end()));
                things.add(new Thing("project-milestone", "", first.start(), name.end()));
                return;
            }
        }
    }
}
