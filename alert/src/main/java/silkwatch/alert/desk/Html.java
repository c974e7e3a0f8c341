package silkwatch.alert.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** A piece of HTML. Text and attributes are escaped when it is made: what is not of this type is never markup. */
final class Html {
    static final Html NOTHING = new Html("");

    /** Elements that have no end tag. */
    private static final Set<String> VOID = Set.of("meta", "link");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Any text, as text. */
    static Html text(Object text) {
        return new Html(escape(String.valueOf(text)));
    }

    /** An element; {@code name} may carry classes, as in {@code div.card.new}. */
    static Html el(String name, Object... content) {
        return tag(name, "", content);
    }

    /** The same with attributes, as name and value in turn. */
    static Html with(String name, String[] attributes, Object... content) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
        return tag(name, written.toString(), content);
    }

    static String[] attributes(String... namesAndValues) {
        return namesAndValues;
    }

    /** A link within the desk. */
    static Html link(String path, Object... content) {
        return with("a", attributes("href", path), content);
    }

    /** A link to a source; plain text where the address is none of the web's. */
    static Html source(String url, Object... content) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) {
            return el("span", content);
        }
        return with("a", attributes("href", url, "rel", "noopener noreferrer nofollow", "target", "_blank"), content);
    }

    static Html all(Collection<Html> parts) {
        return new Html(String.join("", parts.stream().map(Html::markup).toList()));
    }

    static Html all(Html... parts) {
        return all(Arrays.asList(parts));
    }

    /** The parts with a space between them: no words run together where a style sheet is not there to set them apart. */
    static Html spaced(Html... parts) {
        return new Html(String.join(
                " ",
                Arrays.stream(parts)
                        .map(Html::markup)
                        .filter(markup -> !markup.isEmpty())
                        .toList()));
    }

    String markup() {
        return markup;
    }

    private static Html tag(String nameAndClasses, String attributes, Object... content) {
        String[] parts = nameAndClasses.split("\\.");
        String classes = parts.length == 1
                ? ""
                : " class=\"" + String.join(" ", Arrays.asList(parts).subList(1, parts.length)) + '"';
        StringBuilder inner = new StringBuilder();
        for (Object part : content) {
            inner.append(part instanceof Html html ? html.markup : escape(String.valueOf(part)));
        }
        String end = VOID.contains(parts[0]) ? "" : "</" + parts[0] + ">";
        return new Html("<" + parts[0] + classes + attributes + ">" + inner + end);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
