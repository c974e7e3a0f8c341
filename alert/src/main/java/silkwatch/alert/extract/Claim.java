package silkwatch.alert.extract;

/**
 * A sentence that says something of a development: the words for the thing, the words for what is said of it, and how.
 *
 * @param variant which sort of thing, such as the rank of ministers; empty when the words do not tell
 * @param step what is said of it, in the typology's words
 * @param attributive whether it is said only to describe the thing, not to report it
 * @param cost how far apart thing and act stand; less is surer
 */
record Claim(
        Passage passage,
        String type,
        String variant,
        String step,
        Cue.Form form,
        Modality modality,
        int thingStart,
        int thingEnd,
        int actStart,
        int actEnd,
        boolean attributive,
        int cost) {

    /** How a thing is said. */
    enum Modality {
        DONE("said as done"),
        PLANNED("said as to come"),
        HEDGED("said as possible"),
        PROPOSED("only proposed"),
        WISHED("only hoped for or asked for"),
        HYPOTHETICAL("only supposed"),
        NEGATED("negated"),
        ORIGINAL("an earlier plan, recalled"),
        RECALLED("recalled"),
        UNSAID("named without being said to happen");

        private final String words;

        Modality(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Whether the text says that it is so or will be so. */
    boolean said() {
        return modality == Modality.DONE || modality == Modality.PLANNED || modality == Modality.HEDGED;
    }

    boolean off() {
        return switch (step) {
            case "postponed", "cancelled", "terminated", "suspended", "lifted", "halted", "denied" -> true;
            default -> false;
        };
    }

    /** Whether the text only names the thing, beside a date. */
    boolean named() {
        return form == Cue.Form.NONE && actStart == thingStart;
    }

    /** Whether one phrase says both the thing and what happens to it. */
    boolean event() {
        return actStart == thingStart && actEnd == thingEnd && !named();
    }

    /** Whether the act only tells which thing is meant: "under the contract that they concluded in May". */
    boolean describes() {
        return !passage.lexicon().verbFinal() && thingEnd <= actStart && passage.mark("stop", thingEnd, actStart);
    }

    int start() {
        return Math.min(thingStart, actStart);
    }

    int end() {
        return Math.max(thingEnd, actEnd);
    }

    Claim as(String otherType, String otherStep) {
        return with(otherType, "", otherStep, modality);
    }

    /** The same, said as to come. */
    Claim toCome() {
        return with(type, variant, step, Modality.PLANNED);
    }

    private Claim with(String otherType, String otherVariant, String otherStep, Modality otherModality) {
        return new Claim(
                passage,
                otherType,
                otherVariant,
                otherStep,
                form,
                otherModality,
                thingStart,
                thingEnd,
                actStart,
                actEnd,
                attributive,
                cost);
    }
}
