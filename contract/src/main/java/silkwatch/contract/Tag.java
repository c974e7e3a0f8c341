package silkwatch.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Something of the taxonomy that an article names.
 *
 * @param id id in its facet: {@code kz}, {@code rare-earths}, {@code cajad-summit}
 * @param label its English name
 * @param basis how it is known: named, by inference (a capital, a leader), or only through a group word
 * @param main whether the article is about it
 * @param mentions where it stands, in order of field and offset; not empty
 */
public record Tag(String id, String label, Basis basis, boolean main, List<Mention> mentions) {
    public Tag {
        Objects.requireNonNull(id, "id");
        label = label == null ? id : label;
        basis = basis == null ? Basis.EXPLICIT : basis;
        mentions = Lists.copy(mentions);
    }

    /** How a tag is known, surest first. */
    public enum Basis {
        @JsonProperty("explicit")
        EXPLICIT,
        @JsonProperty("inferred")
        INFERRED,
        @JsonProperty("group")
        GROUP
    }

    /** One place in the text; offsets in UTF-16 units of {@code field}, end exclusive. */
    public record Mention(Field field, int start, int end, String text) {}
}
