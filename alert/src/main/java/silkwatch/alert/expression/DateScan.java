package silkwatch.alert.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.Grammar.Match;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;

/** One pass over one text: finds dates, joins them to ranges, resolves each against the dateline and those before it. */
final class DateScan {
    private static final LocalDate NO_DATELINE_A = LocalDate.of(2001, 2, 3);
    private static final LocalDate NO_DATELINE_B = LocalDate.of(2013, 9, 17);

    private final String text;
    private final DateLanguage language;
    private final List<Token> tokens;
    private final @Nullable LocalDate dateline;
    private final List<DateExpression> dates = new ArrayList<>();
    private int lastEnd = -1;
    private @Nullable Span day;
    private @Nullable Span month;

    DateScan(String text, DateLanguage language, @Nullable LocalDate dateline) {
        this.text = text;
        this.language = language;
        this.dateline = dateline;
        tokens = language.lexer().tokens(text);
    }

    List<DateExpression> dates() {
        int i = 0;
        while (i < tokens.size()) {
            i = read(i);
        }
        return dates;
    }

    /** Reads what begins at a token; returns where to go on. */
    private int read(int at) {
        Match match = match(at);
        if (match == null || !connected(match, at)) {
            return at + 1;
        }
        if (match.nothing()) {
            return match.end();
        }
        Match second = joined(match);
        boolean range = second != null || !match.two().empty();
        boolean from =
                range && match.first() > 0 && tokens.get(match.first() - 1).is("from");
        int first = from ? match.first() - 1 : match.first();
        if (second != null && add(match, second, first, second.end())) {
            return second.end();
        }
        if (match.one().has(Slot.ANCHORED)) {
            Match day = match(match.end());
            boolean found = day != null && !day.nothing() && day.first() == match.end();
            return found && add(match, day, match.first(), day.end()) ? day.end() : match.end();
        }
        add(match, null, first, match.end());
        return match.end();
    }

    /** The longest match from here; words before a date only help where nothing longer begins after them. */
    private @Nullable Match match(int at) {
        Match match = language.grammar().match(tokens, at);
        if (match == null || match.first() == at) {
            return match;
        }
        Match plain = language.grammar().match(tokens, match.first());
        return plain == null || plain.end() < match.end() ? match : plain;
    }

    /** "And 2028" is a year only right after a date. */
    private boolean connected(Match match, int at) {
        return match.first() == at || at == lastEnd || !tokens.get(at).is("and");
    }

    private @Nullable Match joined(Match match) {
        int to = match.end();
        if (to >= tokens.size() || !match.two().empty()) {
            return null;
        }
        boolean between = match.first() > 0 && tokens.get(match.first() - 1).is("between");
        boolean joins = tokens.get(to).is("to") || (between && tokens.get(to).is("and"));
        if (!joins) {
            return null;
        }
        return following(to);
    }

    /** The date right after a joining word, which may be what makes it one: from 2014 to 2018. */
    private @Nullable Match following(int join) {
        int start = join + 1 < tokens.size() && tokens.get(join + 1).is("the") ? join + 2 : join + 1;
        Match plain = match(start);
        if (plain != null && !plain.nothing() && plain.first() == start) {
            return plain;
        }
        Match match = language.grammar().match(tokens, join);
        return match == null || match.nothing() || match.first() != join + 1 ? null : match;
    }

    private boolean add(Match match, @Nullable Match second, int first, int end) {
        Tense tense = Tense.near(text, tokens, first, end, language.verbsFollow());
        Span span = dateline == null ? withoutDateline(match, second, tense) : span(match, second, tense, dateline);
        int start = tokens.get(first).start();
        int stop = tokens.get(end - 1).end();
        String words = text.substring(start, stop);
        if (span == null) {
            if (dateline != null || span(match, second, tense, NO_DATELINE_A) == null) {
                return false;
            }
            dates.add(
                    new DateExpression(start, stop, new When(null, null, Precision.UNKNOWN, words), Optional.empty()));
            return true;
        }
        remember(span, end);
        Span other = dateline == null
                ? span
                : span(match, second, tense == Tense.FUTURE ? Tense.PAST : Tense.FUTURE, dateline);
        dates.add(new DateExpression(
                start,
                stop,
                new When(span.from(), span.to(), span.precision(), words),
                other == null || other.equals(span)
                        ? Optional.empty()
                        : Optional.of(new When(other.from(), other.to(), other.precision(), words))));
        return true;
    }

    private void remember(Span span, int end) {
        lastEnd = end;
        if (span.precision() == Precision.DAY) {
            day = span;
        }
        if (span.precision() == Precision.DAY || span.precision() == Precision.MONTH) {
            month = span;
        }
    }

    /** What holds whatever the dateline is: an absolute date; null for a relative one. */
    private @Nullable Span withoutDateline(Match match, @Nullable Match second, Tense tense) {
        Span one = span(match, second, tense, NO_DATELINE_A);
        return one != null && one.equals(span(match, second, tense, NO_DATELINE_B)) ? one : null;
    }

    private @Nullable Span span(Match match, @Nullable Match second, Tense tense, LocalDate reference) {
        Resolver resolver = new Resolver(reference);
        boolean ofDay = match.one().get(Slot.SAME, 0) == Slot.UNIT_DAY;
        Span anchor = ofDay ? day : month;
        Values one = match.one();
        Values two = second == null ? match.two() : second.one();
        if (one.has(Slot.ANCHORED)) {
            Span named = resolver.resolve(two, tense, anchor);
            return named == null ? null : resolver.from(named, one);
        }
        if (two.empty()) {
            return lengthen(resolver.resolve(one, tense, anchor), one);
        }
        Values start = new Values();
        start.add(one);
        if (!start.has(Slot.MONTHSHIFT) && !start.has(Slot.SHIFT)) {
            start.inherit(two, Slot.YEAR, Slot.YEARSHIFT, Slot.ERA);
            if (start.has(Slot.DAY)) {
                start.inherit(two, Slot.MONTH);
            }
        }
        Span from = notAfter(two, start, resolver.resolve(start, tense, anchor), resolver);
        boolean relative =
                two.has(Slot.DAYSHIFT) || two.has(Slot.MONTHSHIFT) || two.has(Slot.YEARSHIFT) || two.has(Slot.AGO);
        Span to = from == null
                ? null
                : relative ? resolver.resolve(two, tense, anchor) : resolver.resolveAfter(from, two);
        to = to != null && to.to().isBefore(from.from()) ? null : to;
        return to == null ? null : from.through(to);
    }

    /** The year of "Nov. to Feb. 2027" is that of its second month. */
    private @Nullable Span notAfter(Values two, Values start, @Nullable Span from, Resolver resolver) {
        boolean wraps = two.has(Slot.YEAR)
                && two.has(Slot.MONTH)
                && start.has(Slot.MONTH)
                && start.get(Slot.YEAR, 0) == two.get(Slot.YEAR)
                && start.get(Slot.MONTH) > two.get(Slot.MONTH);
        return wraps ? resolver.resolve(start.set(Slot.YEAR, two.get(Slot.YEAR) - 1), Tense.UNKNOWN, null) : from;
    }

    private static @Nullable Span lengthen(@Nullable Span span, Values said) {
        if (span == null || !said.has(Slot.LENGTH)) {
            return span;
        }
        int more = said.get(Slot.LENGTH) - 1;
        return said.has(Slot.BACK)
                ? span.within(span.from().minusDays(more), span.to())
                : span.within(span.from(), span.to().plusDays(more));
    }
}
