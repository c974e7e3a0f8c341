package silkwatch.alert.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a date lies as seen from the dateline, by the verb nearest to it in its sentence. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 90;
    /** How much further off a verb counts behind a comma: "is due on 24 May, the minister said". */
    private static final int OTHER_CLAUSE = 25;

    /** Reads around the tokens from {@code first} to {@code end}, exclusive. */
    static Tense near(String text, List<Token> tokens, int first, int end, boolean verbsFollow) {
        int from = tokens.get(first).start();
        int to = tokens.get(end - 1).end();
        int before = first - 1;
        int after = end;
        int clausesBefore = 0;
        int clausesAfter = 0;
        boolean backward = !verbsFollow;
        boolean forward = true;
        while (backward || forward) {
            backward =
                    backward && before >= 0 && from - tokens.get(before).end() < REACH && !ends(text, tokens, before);
            forward = forward
                    && after < tokens.size()
                    && tokens.get(after).start() - to < REACH
                    && !ends(text, tokens, after);
            boolean takeBefore = backward
                    && (!forward
                            || from - tokens.get(before).end() + clausesBefore
                                    <= tokens.get(after).start() - to + clausesAfter);
            if (!backward && !forward) {
                break;
            }
            int at = takeBefore ? before-- : after++;
            if (text.charAt(tokens.get(at).start()) == ',') {
                clausesBefore += takeBefore ? OTHER_CLAUSE : 0;
                clausesAfter += takeBefore ? 0 : OTHER_CLAUSE;
            }
            Tense tense = of(tokens.get(at));
            if (tense != null) {
                return tense == PAST ? passive(tokens, at) : tense;
            }
        }
        return UNKNOWN;
    }

    /** A participle is as future as its auxiliary: will be held, is expected to be signed. */
    private static Tense passive(List<Token> tokens, int participle) {
        for (int i = participle - 1; i >= Math.max(0, participle - 4); i--) {
            Tense tense = of(tokens.get(i));
            if (tense != null && tense != PAST) {
                return tense;
            }
        }
        return PAST;
    }

    private static @Nullable Tense of(Token token) {
        for (Token.Meaning meaning : token.meanings()) {
            switch (meaning.kind()) {
                case "past" -> {
                    return PAST;
                }
                case "future" -> {
                    return FUTURE;
                }
                case "recalled" -> {
                    return UNKNOWN;
                }
                default -> {}
            }
        }
        return null;
    }

    private static boolean ends(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        char c = text.charAt(token.start());
        return switch (c) {
            case '\n', '\r', '。', '！', '？', '!', '?' -> true;
            case '.' ->
                at + 1 < tokens.size()
                        && tokens.get(at + 1).start() > token.end()
                        && (at == 0 || token.start() - tokens.get(at - 1).start() > 3);
            default -> false;
        };
    }
}
