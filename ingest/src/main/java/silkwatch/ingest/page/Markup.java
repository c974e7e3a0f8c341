package silkwatch.ingest.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An element in; the traits that its name, role, microdata and class words give it. Serves one page. */
final class Markup {
    private static final Pattern HIDING =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)(?![\\w-])");

    private final Wording wording;
    private final boolean skipHidden;
    private final Map<String, Integer> known = new HashMap<>();

    Markup(Wording wording, boolean skipHidden) {
        this.wording = wording;
        this.skipHidden = skipHidden;
    }

    int traits(Element element) {
        String name = element.normalName();
        if (name.equals("html") || name.equals("body") || name.equals("head")) {
            return 0;
        }
        int traits = byName(name);
        if (element.attributesSize() == 0) {
            return traits;
        }
        traits |= words(element.attr("class")) | words(element.attr("id")) | words(element.attr("itemprop"));
        traits |= byRole(element.attr("role"));
        if (skipHidden && hidden(element)) {
            traits |= Trait.HIDDEN.bit;
        }
        return traits;
    }

    private static int byName(String name) {
        return switch (name) {
            case "nav", "footer", "aside", "menu" -> Trait.FURNITURE.bit;
            case "figcaption" -> Trait.CAPTION.bit;
            case "article", "main" -> Trait.MAIN.bit;
            default -> 0;
        };
    }

    private static int byRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "menu",
                    "menubar",
                    "toolbar",
                    "tablist" -> Trait.FURNITURE.bit;
            case "dialog", "alertdialog" -> Trait.CONSENT.bit;
            case "main", "article" -> Trait.MAIN.bit;
            default -> 0;
        };
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }

    private int words(String value) {
        return value.isEmpty() ? 0 : known.computeIfAbsent(value, wording::traits);
    }
}
