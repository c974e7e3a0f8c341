package silkwatch.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Json;
import silkwatch.ingest.Download;
import silkwatch.ingest.IngestConfig;
import silkwatch.operations.Settings;

/** Names of files, folders or addresses in; their bytes out, with what their server said. */
final class Documents {
    private static final String INDEX = "index.jsonl";

    /** @param name as it is answered: the file's name in its folder, or the address */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Document(String name, byte[] bytes, @Nullable String contentType, URI url) {}

    /**
     * Hands on each document that the name stands for.
     *
     * @throws IllegalArgumentException when it cannot be read
     */
    static void each(String name, Settings settings, Consumer<Document> taker) throws IOException {
        if (name.startsWith("http://") || name.startsWith("https://")) {
            Download.Answer answer = Download.get(URI.create(name), IngestConfig.from(settings));
            taker.accept(new Document(name, answer.body(), answer.contentType(), answer.url()));
            return;
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            for (Document document : folder(path)) {
                taker.accept(document);
            }
        } else {
            taker.accept(file(path, path.getFileName().toString(), null, null));
        }
    }

    /** The documents that {@code index.jsonl} names, or all files of the folder. */
    private static List<Document> folder(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        Path index = folder.resolve(INDEX);
        if (Files.exists(index)) {
            for (String line : Files.readAllLines(index)) {
                JsonNode json = Json.MAPPER.readTree(line);
                String name = json.path("file").asText();
                documents.add(file(
                        folder.resolve(name), name, json.path("url").asText(null), contentType(json.path("headers"))));
            }
            return documents;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(file(file, file.getFileName().toString(), null, null));
            }
        }
        return documents;
    }

    private static @Nullable String contentType(JsonNode headers) {
        for (var field : headers.properties()) {
            if (field.getKey().equalsIgnoreCase("content-type")) {
                return field.getValue().asText();
            }
        }
        return null;
    }

    private static Document file(Path path, String name, @Nullable String url, @Nullable String contentType)
            throws IOException {
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("cannot read " + path);
        }
        try (InputStream in = Files.newInputStream(path);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            URI address = URI.create(url == null ? "https://file.example/" : url);
            return new Document(name, plain.readAllBytes(), contentType, address);
        }
    }

    private Documents() {}
}
