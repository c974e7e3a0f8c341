package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What meta, link, title and script elements say about the page, wherever they stand. */
final class Head {
    private final Map<String, List<String>> metas = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
    private final List<String> jsonLd = new ArrayList<>();
    private @Nullable String title;

    void add(Element element) {
        switch (element.normalName()) {
            case "meta" -> addMeta(element);
            case "link" -> links.add(element);
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(element.data());
                }
            }
            case "title" -> {
                if (title == null && !element.text().isBlank()) {
                    title = element.text().strip();
                }
            }
            default -> {}
        }
    }

    private void addMeta(Element element) {
        String content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            for (String key : element.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
                if (!key.isEmpty()) {
                    metas.computeIfAbsent(key, k -> new ArrayList<>(1)).add(content);
                }
            }
        }
    }

    /** The content of the first of these metas that the page has. */
    @Nullable
    String meta(List<String> names) {
        for (String name : names) {
            List<String> contents = metas.get(name);
            if (contents != null) {
                return contents.get(0);
            }
        }
        return null;
    }

    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    @Nullable
    String title() {
        return title;
    }

    List<Element> links() {
        return links;
    }

    List<String> jsonLd() {
        return jsonLd;
    }
}
