package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.DataFile;

/**
 * The nations that the beat is about and the formats in which they meet, from {@code formats.yaml}.
 *
 * @param home the one nation whose relations are watched
 * @param partners the nations that it has them with
 * @param region the tag of the partners as one
 * @param outside formats by the nation that meets the partners in them
 * @param named formats by the initiative tag that names them
 * @param foreign initiative tags of formats that are none of the beat's
 */
record Formats(
        String home,
        Set<String> partners,
        String region,
        Map<String, String> outside,
        Map<String, String> named,
        Set<String> foreign) {

    /** The bundled formats; IllegalArgumentException names file and line of what is wrong. */
    static Formats load() {
        String home = "";
        String region = "";
        List<String> partners = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        Map<String, String> named = new HashMap<>();
        Map<String, String> outside = new LinkedHashMap<>();
        for (DataFile.Line line : DataFile.read(Typology.class, "formats.yaml")) {
            switch (line.key(0)) {
                case "home" -> home = line.text();
                case "region" -> region = line.text();
                case "partners" -> partners.add(line.text());
                case "foreign" -> foreign.add(line.text());
                case "named" -> named.put(line.key(1), line.text());
                case "formats" -> outside.put(line.text(), line.key(1));
                default -> throw line.wrong("no part of the formats is called '" + line.key(0) + "'");
            }
        }
        return new Formats(
                home, Set.copyOf(partners), region, Map.copyOf(outside), Map.copyOf(named), Set.copyOf(foreign));
    }

    /** The nation that meets the partners in this format; null when it is no such format. */
    @Nullable
    String nation(String format) {
        return outside.entrySet().stream()
                .filter(entry -> entry.getValue().equals(format))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** All who take part in a format, sorted. */
    List<String> parties(String format) {
        var all = new TreeSet<>(partners);
        String nation = nation(format);
        if (nation != null) {
            all.add(nation);
        }
        return List.copyOf(all);
    }

    /** Whether both the home nation and a partner are among these. */
    boolean both(Iterable<String> nations) {
        boolean sawHome = false;
        boolean sawPartner = false;
        for (String nation : nations) {
            sawHome |= nation.equals(home);
            sawPartner |= partners.contains(nation);
        }
        return sawHome && sawPartner;
    }
}
