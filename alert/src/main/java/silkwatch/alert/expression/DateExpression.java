package silkwatch.alert.expression;

import silkwatch.contract.Slots;

/** A date in a text, resolved against the article's dateline; offsets in UTF-16 units, end exclusive. */
public record DateExpression(int start, int end, Slots.When when) {}
