package silkwatch.alert.extract;

/**
 * What a phrase of a language file means.
 *
 * @param name the type of a thing or event, the group of an act, or the kind of a mark
 * @param detail the variant of a thing, the step of an act, the number of an ordinal; empty otherwise
 */
record Cue(Kind kind, String name, String detail, Form form) {
    /** The part that a phrase plays. */
    enum Kind {
        THING,
        ACT,
        EVENT,
        MARK,
        ORDINAL,
        NEXT,
        PERSON,
        EXCLUDE,
        FURNITURE
    }

    /** The form of a verb, which tells done from planned. */
    enum Form {
        /** Said as done, whatever stands before it. */
        DONE,
        /** Said as to come. */
        WILL,
        /** Said as to come in passing, as in "the summit scheduled for June". */
        DUE,
        /** An infinitive: says nothing without a mark. */
        BASE,
        /** Present tense: the past of headlines. */
        PRESENT,
        /** Past tense or participle: done unless a mark of the future stands before it. */
        PAST,
        /** An infinitive and a past in one, as "put off" is. */
        EITHER,
        /** Present participle. */
        ING,
        NONE
    }

    static Cue mark(String name) {
        return new Cue(Kind.MARK, name, "", Form.NONE);
    }

    boolean isMark(String kind) {
        return this.kind == Kind.MARK && name.equals(kind);
    }
}
