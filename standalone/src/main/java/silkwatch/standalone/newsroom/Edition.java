package silkwatch.standalone.newsroom;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import silkwatch.contract.Trust;

/** The data file of the newsroom: its outlets, and its articles in the order in which they come out. */
record Edition(List<Outlet> outlets, List<Story> articles) {
    Edition {
        outlets = List.copyOf(outlets);
        articles = articles.stream().sorted(Comparator.comparingInt(Story::at)).toList();
    }

    static Edition bundled() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = Edition.class.getResourceAsStream("newsroom.yaml")) {
            return yaml.readValue(in, Edition.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled newsroom cannot be read", e);
        }
    }

    /** @param kind rss, rss-summary, atom or list */
    record Outlet(String id, String name, String kind, String language, Trust trust) {}

    /** @param at seconds after the newsroom opens */
    record Story(String outlet, int at, String path, String title, List<String> body) {
        Story {
            body = List.copyOf(body);
        }
    }
}
