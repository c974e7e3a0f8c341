package silkwatch.contract.beat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;

/**
 * What an installation watches.
 *
 * @param id kebab-case
 * @param name as readers know it
 * @param topic an article is on topic only when each of these groups is met; none: every article is
 * @param rivals tags of other stories, which tell an article that leads with one and has a side of ours in passing
 * @param facets the ids that get an alert topic of their own
 */
public record Beat(String id, String name, List<Group> topic, Group rivals, Facets facets) {
    /** Keeps every article: to measure copies on any news. */
    public static final Beat EVERYTHING = new Beat("everything", "Everything", List.of(), Group.NONE, Facets.NONE);

    /** The id of the beat that we ship. */
    public static final String SHIPPED = "japan-central-asia";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Beat {
        Objects.requireNonNull(id, "id");
        name = name == null ? id : name;
        topic = topic == null ? List.of() : List.copyOf(topic);
        rivals = rivals == null ? Group.NONE : rivals;
        facets = facets == null ? Facets.NONE : facets;
    }

    /** The beat that we ship. */
    public static Beat japanCentralAsia() {
        try (InputStream in = Beat.class.getResourceAsStream(SHIPPED + ".yaml")) {
            return YAML.readValue(in, Beat.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled beat cannot be read", e);
        }
    }

    /**
     * The beat in this file; the one that we ship for {@link #SHIPPED}, {@link #EVERYTHING} for its id.
     *
     * @throws IllegalArgumentException naming file, line and reason
     */
    public static Beat load(String nameOrFile) {
        if (nameOrFile.equals(EVERYTHING.id)) {
            return EVERYTHING;
        }
        if (nameOrFile.equals(SHIPPED)) {
            return japanCentralAsia();
        }
        Path file = Path.of(nameOrFile);
        try {
            return YAML.readValue(Files.readAllBytes(file), Beat.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read the beat " + file + ": " + e.getMessage(), e);
        }
    }

    /** Whether the article names what each group asks for: needed for the beat, though not enough. */
    public boolean matches(Tags tags) {
        return topic.stream().allMatch(group -> group.matches(tags));
    }

    /**
     * Met when an article carries any of these tags.
     *
     * @param home languages whose texts take this side for granted: a Japanese paper need not say Japan
     */
    public record Group(
            Set<String> nations,
            Set<String> regions,
            Set<String> minerals,
            Set<String> initiatives,
            Set<String> organisations,
            Set<String> home) {
        static final Group NONE = new Group(null, null, null, null, null, null);

        public Group {
            nations = nations == null ? Set.of() : Set.copyOf(nations);
            regions = regions == null ? Set.of() : Set.copyOf(regions);
            minerals = minerals == null ? Set.of() : Set.copyOf(minerals);
            initiatives = initiatives == null ? Set.of() : Set.copyOf(initiatives);
            organisations = organisations == null ? Set.of() : Set.copyOf(organisations);
            home = home == null ? Set.of() : Set.copyOf(home);
        }

        boolean matches(Tags tags) {
            return !of(tags).isEmpty();
        }

        /** The tags of the article that are in this group. */
        public List<Tag> of(Tags tags) {
            return Stream.of(
                            among(tags.nations(), nations),
                            among(tags.regions(), regions),
                            among(tags.minerals(), minerals),
                            among(tags.initiatives(), initiatives),
                            among(tags.organisations(), organisations))
                    .flatMap(found -> found)
                    .toList();
        }

        private static Stream<Tag> among(List<Tag> tags, Set<String> ids) {
            return tags.stream().filter(tag -> ids.contains(tag.id()));
        }
    }

    /** Ids by facet. */
    public record Facets(List<String> nations, List<String> minerals, List<String> initiatives) {
        static final Facets NONE = new Facets(null, null, null);

        public Facets {
            nations = nations == null ? List.of() : List.copyOf(nations);
            minerals = minerals == null ? List.of() : List.copyOf(minerals);
            initiatives = initiatives == null ? List.of() : List.copyOf(initiatives);
        }
    }
}
