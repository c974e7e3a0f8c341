package silkwatch.enrich.taxonomy;

import java.util.List;

/**
 * When a name with several senses counts.
 *
 * @param cues alternatives, one of which must hold; in each, every reference must hold; empty: always
 * @param vetoes none of which may hold
 */
public record Rule(List<List<Reference>> cues, List<Reference> vetoes) {
    public static final Rule NONE = new Rule(List.of(), List.of());

    public Rule {
        cues = List.copyOf(cues);
        vetoes = List.copyOf(vetoes);
    }

    public boolean isNone() {
        return cues.isEmpty() && vetoes.isEmpty();
    }

    /** Something that stands in the text around a name: a class of cue words, or a tag such as {@code nations:us}. */
    public record Reference(String key, Scope scope) {
        @Override
        public String toString() {
            return key + "@" + scope.key();
        }
    }

    /** How far around the name a reference looks. */
    public enum Scope {
        /** Right before the name: カザフスタン before 政府, "Kazakh" before "cabinet". */
        BEFORE,
        /** Touching the name, or one word away. */
        NEXT,
        /** The same clause, roughly: 70 characters to either side, in the same sentence. */
        NEAR,
        SENTENCE,
        PARAGRAPH,
        /** Headline and first paragraph. */
        LEAD,
        ARTICLE;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
