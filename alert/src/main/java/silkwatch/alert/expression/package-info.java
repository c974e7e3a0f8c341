/**
 * What a text says of when and how much.
 *
 * <p><b>Words are data, the engine is one.</b> Each language is a file of words and, for dates, of patterns; the code
 * knows no language. A word of a date file says slots ({@code 来月}: {@code monthshift=1}), a pattern says in which order
 * word classes make a date, and the slots that came together are resolved in one place. So a new language is a file, and
 * a word that is missing is a line in it. All patterns are walked at once, token by token, and they are a few tokens
 * long: the time is linear in the text and there is no expression that could backtrack.
 *
 * <p><b>Dates are resolved against the dateline</b>, in the article's zone, never against the clock. A date that its
 * words leave open (a weekday, a day without a month, a month without a year) goes to the side that the tense of the
 * nearest verb tells; without one a weekday or a day is past, as news is, and a month is the nearest. A tense does not
 * move a date by most of a year when the other choice is weeks away: what was "scheduled for June 12" in May is still
 * ahead. Without a dateline relative dates are found and stay unknown.
 *
 * <p><b>Precision is kept.</b> A half-month is a month with fewer days, two weeks ago are the days around that day, a
 * fiscal year is twelve months from April. What spans years from the dateline on ("over the next five years") is no date
 * but the horizon of an amount.
 *
 * <p><b>Amounts keep the currency of the source.</b> A sum in brackets that converts the one before it is flagged, and so
 * are approximations. "Dollars" are those of the United States unless the text says others.
 */
@NullMarked
package silkwatch.alert.expression;

import org.jspecify.annotations.NullMarked;
