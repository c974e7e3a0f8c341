package silkwatch.alert.expression;

import silkwatch.contract.Slots;

/**
 * An amount in a text; offsets in UTF-16 units, end exclusive.
 *
 * @param approximate whether the text says about, more than or nearly
 * @param conversion whether it only converts the amount before it, as in "3 trillion yen ($19 billion)"
 */
public record AmountExpression(int start, int end, Slots.Amount amount, boolean approximate, boolean conversion) {}
