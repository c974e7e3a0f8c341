package silkwatch.ingest.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import silkwatch.contract.Json;

/** The extraction corpus in; a line of JSON a page out, and pages a second. */
final class PageRun {
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Saved(String file, String id, URI url, byte[] bytes) {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        List<Saved> pages = pages(corpus);
        PageReader reader = new PageReader();
        PageLine line = new PageLine(reader);
        for (int round = 1; round < rounds; round++) {
            long start = System.nanoTime();
            pages.forEach(page -> reader.read(page.bytes(), null, page.url()));
            System.out.printf("%.0f pages/s%n", pages.size() * 1e9 / (System.nanoTime() - start));
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (Saved saved : pages) {
                out.write(line.of(saved.file(), saved.bytes(), null, saved.url()));
                out.newLine();
            }
        }
    }

    static List<Saved> pages(Path corpus) throws IOException {
        Map<String, URI> urls = new HashMap<>();
        for (String line : Files.readAllLines(corpus.resolve("truth.jsonl"))) {
            var truth = Json.MAPPER.readTree(line);
            urls.put(truth.get("id").asText(), address(truth.get("url").asText()));
        }
        List<Saved> pages = new ArrayList<>();
        try (var files = Files.newDirectoryStream(corpus.resolve("pages"))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String id = name.substring(0, name.indexOf('.'));
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(new Saved(name, id, urls.get(id), in.readAllBytes()));
                }
            }
        }
        pages.sort(Comparator.comparing(Saved::id));
        return pages;
    }

    private static URI address(String url) {
        try {
            return url.startsWith("http") ? URI.create(url) : URI.create("http://page.example/");
        } catch (IllegalArgumentException e) {
            return URI.create("http://page.example/");
        }
    }

    private PageRun() {}
}
