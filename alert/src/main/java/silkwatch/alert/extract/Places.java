package silkwatch.alert.extract;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import silkwatch.alert.expression.DataFile;
import silkwatch.contract.Slots;

/**
 * Cities and the nations that they lie in, from {@code places.yaml}.
 *
 * @param zones the clock of each nation's datelines
 */
record Places(Phrases<Slots.Place> phrases, Map<String, ZoneId> zones) {

    /** The bundled places; IllegalArgumentException names file and line of what is wrong. */
    static Places load() {
        var phrases = new Phrases<Slots.Place>();
        Map<String, ZoneId> zones = new HashMap<>();
        for (DataFile.Line line : DataFile.read(Typology.class, "places.yaml")) {
            switch (line.key(1)) {
                case "zone" -> zones.put(line.key(0), ZoneId.of(line.text()));
                case "cities" -> phrases.add(line.text(), new Slots.Place(line.key(0), line.key(2)));
                default -> throw line.wrong("no part of a nation is called '" + line.key(1) + "'");
            }
        }
        return new Places(phrases.freeze(), Map.copyOf(zones));
    }
}
