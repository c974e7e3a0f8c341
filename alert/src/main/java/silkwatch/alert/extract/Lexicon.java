package silkwatch.alert.extract;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import silkwatch.alert.expression.DataFile;
import silkwatch.alert.expression.Fold;

/**
 * The words of one language, from its data file.
 *
 * @param verbFinal whether the verb ends the clause, so that what is said of a thing stands after it
 * @param tenseless whether the verb does not tell past from future, so that the date does
 * @param home the nation whose government is meant where a text in this language says only "the government"; empty where
 *     several nations share the language
 * @param zone the clock of a text without a dateline
 */
record Lexicon(
        String language,
        boolean verbFinal,
        boolean tenseless,
        String home,
        ZoneId zone,
        Locative locative,
        Phrases<Cue> phrases) {
    private static final Set<String> FORMS = Set.of("verbs", "done", "will", "due", "base");
    private static final Set<String> MARKS = Set.of(
            "future",
            "aside",
            "frame",
            "since",
            "until",
            "draft",
            "envoy",
            "firm",
            "compared",
            "host",
            "content",
            "condition",
            "inverted",
            "be",
            "pluperfect",
            "hedge",
            "hypothesis",
            "wish",
            "proposal",
            "negation",
            "denial",
            "recall",
            "lasting",
            "pending",
            "whither",
            "target",
            "relocated",
            "origin",
            "source",
            "stock",
            "agent",
            "then",
            "topic",
            "worth",
            "gift",
            "frequency",
            "states",
            "government",
            "own-government",
            "count",
            "including",
            "conjunction",
            "decided",
            "original",
            "report",
            "anniversary",
            "opinion",
            "opinion-title",
            "question",
            "stop",
            "relative");

    /** How the language says where: words before a place, words or endings after it, and words after none but a city. */
    record Locative(List<String> before, List<String> after, List<String> suffix, List<String> city) {}

    /**
     * The lexicon in the data file of this language.
     *
     * @throws IllegalArgumentException naming file and line of what is wrong
     */
    static Lexicon load(String language, Typology typology) {
        return read(DataFile.read(Lexicon.class, language + ".yaml"), typology);
    }

    static Lexicon read(List<DataFile.Line> lines, Typology typology) {
        String language = "";
        boolean verbFinal = false;
        boolean tenseless = false;
        String home = "";
        ZoneId zone = ZoneOffset.UTC;
        var locative = new Locative(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, String> endings = new LinkedHashMap<>();
        var phrases = new Phrases<Cue>();
        for (DataFile.Line line : lines.stream().flatMap(Lexicon::each).toList()) {
            switch (line.key(0)) {
                case "language" -> language = line.text();
                case "order" -> verbFinal = line.text().equals("final");
                case "tense" -> tenseless = line.text().equals("none");
                case "endings" -> endings.put(line.key(1), line.text());
                case "home" -> home = line.text();
                case "zone" -> zone = ZoneId.of(line.text());
                case "locative" -> side(locative, line).add(Fold.fold(line.text()));
                default -> {
                    add(phrases, line, typology);
                    polite(line, endings).ifPresent(other -> add(phrases, other, typology));
                    otherScript(language, line).ifPresent(other -> add(phrases, other, typology));
                }
            }
        }
        return new Lexicon(language, verbFinal, tenseless, home, zone, locative, phrases.freeze());
    }

    private static Stream<DataFile.Line> each(DataFile.Line line) {
        return Alternatives.of(line.text()).stream()
                .map(text -> new DataFile.Line(line.file(), line.path(), text, line.number()));
    }

    /** The same act in the other style of the language, 開催した and 開催しました. */
    private static Optional<DataFile.Line> polite(DataFile.Line line, Map<String, String> endings) {
        boolean verb = line.key(0).equals("acts") || line.key(0).equals("events");
        return endings.entrySet().stream()
                .filter(ending -> verb && line.text().endsWith(ending.getKey()))
                .findFirst()
                .map(ending -> new DataFile.Line(
                        line.file(),
                        line.path(),
                        line.text()
                                        .substring(
                                                0,
                                                line.text().length()
                                                        - ending.getKey().length())
                                + ending.getValue(),
                        line.number()));
    }

    private static Optional<DataFile.Line> otherScript(String language, DataFile.Line line) {
        return OtherScript.of(language, line.text())
                .map(text -> new DataFile.Line(line.file(), line.path(), text, line.number()));
    }

    private static List<String> side(Locative locative, DataFile.Line line) {
        return switch (line.key(1)) {
            case "before" -> locative.before;
            case "after" -> locative.after;
            case "suffix" -> locative.suffix;
            case "city" -> locative.city;
            default -> throw line.wrong("no side of a place is called '" + line.key(1) + "'");
        };
    }

    private static void add(Phrases<Cue> phrases, DataFile.Line line, Typology typology) {
        switch (line.key(0)) {
            case "things" -> {
                String[] name = line.key(1).split("/", 2);
                line.require(
                        typology.isType(name[0]) || Typology.REFERENCES.contains(name[0]),
                        "no type is called " + name[0]);
                phrases.add(
                        line.text(), new Cue(Cue.Kind.THING, name[0], name.length > 1 ? name[1] : "", Cue.Form.NONE));
            }
            case "acts" -> {
                line.require(typology.isGroup(line.key(1)), "no group is called " + line.key(1));
                verb(phrases, line, Cue.Kind.ACT, typology);
            }
            case "events" -> {
                line.require(typology.isType(line.key(1)), "no type is called " + line.key(1));
                verb(phrases, line, Cue.Kind.EVENT, typology);
            }
            case "marks" -> {
                if (line.key(1).equals("exclude")) {
                    phrases.add(line.text(), new Cue(Cue.Kind.EXCLUDE, "exclude", "", Cue.Form.NONE));
                } else {
                    line.require(MARKS.contains(line.key(1)), "no mark is called " + line.key(1));
                    phrases.add(line.text(), Cue.mark(line.key(1)));
                }
            }
            case "ordinals" -> phrases.add(line.text(), new Cue(Cue.Kind.ORDINAL, "", line.key(1), Cue.Form.NONE));
            case "next" -> phrases.add(line.text(), new Cue(Cue.Kind.NEXT, "", "", Cue.Form.NONE));
            case "people" -> phrases.add(line.text(), new Cue(Cue.Kind.PERSON, "", "", Cue.Form.NONE));
            case "furniture" -> phrases.add(line.text(), new Cue(Cue.Kind.FURNITURE, "", "", Cue.Form.NONE));
            default -> throw line.wrong("no part of a lexicon is called '" + line.key(0) + "'");
        }
    }

    private static void verb(Phrases<Cue> phrases, DataFile.Line line, Cue.Kind kind, Typology typology) {
        String step = line.key(2);
        String form = line.key(3);
        line.require(typology.isStep(step), "no step is called " + step);
        line.require(FORMS.contains(form), "no form is called " + form);
        if (!form.equals("verbs")) {
            Cue.Form single = Cue.Form.valueOf(form.toUpperCase(Locale.ROOT));
            phrases.add(line.text(), new Cue(kind, line.key(1), step, single));
            return;
        }
        String[] forms = line.text().split("/");
        line.require(forms.length == 4, "a verb has four forms: base/present/past/-ing form");
        Cue.Form[] meanings = {Cue.Form.BASE, Cue.Form.PRESENT, Cue.Form.PAST, Cue.Form.ING};
        for (int i = 0; i < forms.length; i++) {
            if (i != 2 || !forms[2].equals(forms[0])) {
                Cue.Form meaning = i == 0 && forms[2].equals(forms[0]) ? Cue.Form.EITHER : meanings[i];
                phrases.add(forms[i].strip(), new Cue(kind, line.key(1), step, meaning));
            }
        }
    }
}
