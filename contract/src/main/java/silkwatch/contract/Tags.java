package silkwatch.contract;

import java.util.List;

/** The tags of an article by facet. */
public record Tags(
        List<Tag> nations,
        List<Tag> minerals,
        List<Tag> initiatives,
        List<Tag> people,
        List<Tag> organisations,
        List<Tag> regions) {
    public static final Tags NONE = new Tags(null, null, null, null, null, null);

    public Tags {
        nations = Lists.copy(nations);
        minerals = Lists.copy(minerals);
        initiatives = Lists.copy(initiatives);
        people = Lists.copy(people);
        organisations = Lists.copy(organisations);
        regions = Lists.copy(regions);
    }
}
