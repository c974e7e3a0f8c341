package silkwatch.alert.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The date cases of Recognizers-Text in; how the readers do on the kinds that news has out. */
final class RecognizersCorpus {
    private static final Set<String> KINDS = Set.of("datetimeV2.date", "datetimeV2.daterange");
    /** Words that open or close a range, or introduce a date: in the span or not, the date is the same. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?:in|on|at|from|since|until|till|before|after|by|during|between|the|of|as|starting|within|for|early as|throughout|around|about|than|no|later|earlier|more|less|greater|or|and|=|year|自从|自|从|在|由|于|早于|晚于|不早于|不晚于|早在|直到)(?=\\W|(?<=\\P{ASCII}))\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:(?:and|or) (?:after|later|before|earlier|above|onwards?)|onwards?|(?:或|及)?(?:之前|之后|以前|以后|以来|之間|之间|开始|以内)|为止|起|前|后|止|期间|,)$",
            Pattern.CASE_INSENSITIVE);
    /** Feasts and named days, weekends and working days, school years: no dates of the news that we watch. */
    private static final String NAMED_DAYS =
            "easter|christmas|xmas|thanksgiving|new ?year'?s|new years?$|new year (?:eve|day)|labor day|workers' day|freedom day|jubilee day|earth day|mother|father|valentine|halloween|holiday|martin|memorial|independence|juneteenth|ramadan|eid|patrick|black friday|cyber monday|weekend|work(?:ing )?week|business|week ?day|school year|\\bsy ?\\d|\\bcy ?\\d|otd|fortnight|春节|圣诞|元旦|节|節|周末|週末|雍正|光绪|嘉庆|康熙|乾隆|宣统|民国|神龙|农历|正月";
    /** Rolling windows counted from the dateline are horizons of amounts or durations, not dates. */
    private static final String WINDOWS =
            "(?:next|last|past|previous|coming|upcoming|following|first|within|over|more than|less than|in) (?:the )?(?:\\w+ )?(?:\\d+|a|an|few|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twenty|thirty|forty|several|couple(?: of)?|\\w+teen)(?: \\w+)? (?:previous |past |more )?(?:day|week|month|year|quarter|decade|centur)"
                    + "|\\d+ (?:previous|past|last|next|upcoming) |eleven quarters|centur|decade|\\bweek \\d|\\bw\\d|\\bw/c|starting from|from 20th|世纪|世紀|前\\d+[周天]|最後 \\d|后1年|过去|近|最近|未来|接下来|年代|第.周|第.週|上个半年|半周|第.个月";
    /** Ways of writing that are no newspaper's: numbers without a year, years in words, operators, dates that are none. */
    private static final String OTHER_WRITING =
            "^\\D*\\d{1,2}[/.-]\\d{1,2}\\D*$|\\d{1,2}/\\d{1,2}\\D+\\d{1,2}/\\d{1,2}$|^\\D*\\d{1,2}/\\d{1,2}/\\d\\d$|^\\d{1,2}-\\d{1,2}-\\d\\d$|^\\d{8}$|\\d{4} \\d\\d \\d\\d|thousand|nineteen|seventeen|eighteen hundred|nineties|of \\d\\d$|\\d\\d s$|^[<>= ]+\\d|feb 30|2/29/2019|2月30|2019年2月29|2/29-|to date|till date|^the day";

    private static final Pattern LEFT_OUT =
            Pattern.compile(NAMED_DAYS + "|" + WINDOWS + "|" + OTHER_WRITING, Pattern.CASE_INSENSITIVE);

    private int found;
    private int expected;
    private int matched;
    private int right;
    private int leftOut;
    private final List<String> misses = new ArrayList<>();

    /** A date that a case asks for; the candidates are as the corpus writes them. */
    private record Gold(int start, int end, String text, JsonNode values, boolean counts) {}

    static RecognizersCorpus dates(Path file, String language) throws IOException {
        RecognizersCorpus report = new RecognizersCorpus();
        DateReader reader = new DateReader();
        for (JsonNode each : json(file)) {
            String reference = each.path("Context").path("ReferenceDateTime").asText("2016-11-07T00:00:00");
            LocalDate day = LocalDate.parse(reference.substring(0, 10));
            String text = each.path("Input").asText();
            List<DateExpression> dates =
                    reader.read(text, language, day.atTime(12, 0).atZone(java.time.ZoneOffset.UTC));
            report.score(text, day, report.gold(text, each.path("Results")), dates);
        }
        return report;
    }

    private static JsonNode json(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new JsonMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private List<Gold> gold(String text, JsonNode results) {
        List<Gold> all = new ArrayList<>();
        for (JsonNode result : results) {
            int start = result.path("Start").asInt();
            int end = result.path("End").asInt() + 1;
            if (result.has("Start") && end <= text.length() && start < end) {
                String words = text.substring(start, end);
                boolean counts = KINDS.contains(result.path("TypeName").asText())
                        && !LEFT_OUT.matcher(words).find();
                all.add(new Gold(start, end, words, result.path("Resolution").path("values"), counts));
            }
        }
        return all;
    }

    private void score(String text, LocalDate day, List<Gold> gold, List<DateExpression> dates) {
        List<DateExpression> open = new ArrayList<>(dates);
        List<Gold> missed = new ArrayList<>();
        for (Gold each : gold) {
            if (!each.counts) {
                leftOut++;
                open.removeIf(date -> date.start() < each.end && each.start < date.end());
            }
        }
        for (Gold each : gold) {
            if (!each.counts) {
                continue;
            }
            expected++;
            DateExpression hit = open.stream()
                    .filter(date -> core(date.when().text()).equals(core(each.text))
                            && date.start() < each.end
                            && each.start < date.end())
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                missed.add(each);
                continue;
            }
            open.remove(hit);
            matched++;
            found++;
            if (anyRight(hit, each.values)) {
                right++;
            } else {
                misses.add("VALUE " + day + " | " + text + " | " + line(hit) + " | " + each.values);
            }
        }
        found += open.size();
        for (Gold each : missed) {
            misses.add("MISSED " + day + " | " + text + " | " + each.text + " | found "
                    + open.stream().map(RecognizersCorpus::line).toList() + " | " + each.values);
        }
        if (missed.isEmpty()) {
            open.forEach(date -> misses.add("EXTRA " + day + " | " + text + " | " + line(date)));
        }
    }

    private static String line(DateExpression date) {
        return date.when().text() + "=" + date.when().from() + ".."
                + date.when().to();
    }

    private static String core(String words) {
        String core = words.toLowerCase(Locale.ROOT).strip();
        for (int i = 0; i < 6; i++) {
            String before = core;
            core = TAIL.matcher(HEAD.matcher(core).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
            if (core.isEmpty()) {
                return before;
            }
        }
        return core;
    }

    private static boolean anyRight(DateExpression date, JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(value -> right(date, value));
    }

    /** Ends are exclusive in the corpus, mostly; of an open range the one day that it names counts. */
    private static boolean right(DateExpression date, JsonNode value) {
        LocalDate from = date.when().from();
        LocalDate to = date.when().to();
        if (from == null || to == null) {
            return value.path("value").asText().equals("not resolved");
        }
        if (value.has("value")) {
            return (from.toString().equals(value.get("value").asText()) && to.equals(from))
                    || coarser(date, value.get("value").asText());
        }
        String start = value.path("start").asText("");
        String end = value.path("end").asText("");
        List<String> starts = List.of(
                from.toString(),
                to.toString(),
                to.plusDays(1).toString(),
                to.plusDays(2).toString());
        if (start.isEmpty() || end.isEmpty()) {
            return starts.contains(start.isEmpty() ? end : start);
        }
        return start.equals(from.toString())
                && (end.equals(to.plusDays(1).toString())
                        || end.equals(to.toString())
                        || end.equals(startOfLast(date)));
    }

    /** "From 2007 to 2008" ends with the first day of its second year in the corpus. */
    private static String startOfLast(DateExpression date) {
        LocalDate to = date.when().to();
        return switch (date.when().precision()) {
            case YEAR -> to.withDayOfYear(1).toString();
            case MONTH -> to.withDayOfMonth(1).toString();
            default -> to.toString();
        };
    }

    /** Three weeks ago are the days around that day, two years ago is that year: coarser by intent, and it holds the day. */
    private static boolean coarser(DateExpression date, String day) {
        if (day.length() != 10
                || !date.when()
                        .text()
                        .matches(
                                "(?iu).*(ago|before|earlier|in|from now|later|前|后|後|以前|之前|之后).*|(\\w+) (weeks?|months?|years?)")) {
            return false;
        }
        LocalDate exact = LocalDate.parse(day);
        return !exact.isBefore(date.when().from()) && !exact.isAfter(date.when().to());
    }

    double f1() {
        return 2.0 * matched / (found + expected);
    }

    double precision() {
        return (double) matched / found;
    }

    double recall() {
        return (double) matched / expected;
    }

    double value() {
        return (double) right / matched;
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d dates (%d of other kinds left out): span P %.3f R %.3f F1 %.3f, value %.3f",
                expected,
                leftOut,
                precision(),
                recall(),
                f1(),
                value());
    }
}
