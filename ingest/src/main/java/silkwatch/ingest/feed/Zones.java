package silkwatch.ingest.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A time zone as dates write it in; the zone out. */
final class Zones {
    /** Minutes east of Greenwich: RFC 822's zones, their short forms, and those of the countries that we read. */
    private static final Map<String, Integer> OFFSETS = Map.ofEntries(
            Map.entry("z", 0),
            Map.entry("ut", 0),
            Map.entry("utc", 0),
            Map.entry("gmt", 0),
            Map.entry("wet", 0),
            Map.entry("at", -240),
            Map.entry("ast", -240),
            Map.entry("adt", -180),
            Map.entry("et", -300),
            Map.entry("est", -300),
            Map.entry("edt", -240),
            Map.entry("ct", -360),
            Map.entry("cst", -360),
            Map.entry("cdt", -300),
            Map.entry("mt", -420),
            Map.entry("mst", -420),
            Map.entry("mdt", -360),
            Map.entry("pt", -480),
            Map.entry("pst", -480),
            Map.entry("pdt", -420),
            Map.entry("akst", -540),
            Map.entry("akdt", -480),
            Map.entry("hst", -600),
            Map.entry("bst", 60),
            Map.entry("cet", 60),
            Map.entry("met", 60),
            Map.entry("mez", 60),
            Map.entry("west", 60),
            Map.entry("cest", 120),
            Map.entry("mest", 120),
            Map.entry("mesz", 120),
            Map.entry("eet", 120),
            Map.entry("eest", 180),
            Map.entry("msk", 180),
            Map.entry("мск", 180),
            Map.entry("trt", 180),
            Map.entry("msd", 240),
            Map.entry("azt", 240),
            Map.entry("get", 240),
            Map.entry("samt", 240),
            Map.entry("uzt", 300),
            Map.entry("tjt", 300),
            Map.entry("tmt", 300),
            Map.entry("pkt", 300),
            Map.entry("qyzt", 300),
            Map.entry("aqtt", 300),
            Map.entry("yekt", 300),
            Map.entry("irst", 210),
            Map.entry("kgt", 360),
            Map.entry("omst", 360),
            Map.entry("ist", 330),
            Map.entry("hkt", 480),
            Map.entry("sgt", 480),
            Map.entry("jst", 540),
            Map.entry("kst", 540),
            Map.entry("aest", 600),
            Map.entry("aedt", 660),
            Map.entry("nzst", 720),
            Map.entry("nzdt", 780));

    private Zones() {}

    static @Nullable ZoneId named(String word) {
        var minutes = OFFSETS.get(word.toLowerCase(Locale.ROOT));
        if (minutes != null) {
            return ZoneOffset.ofTotalSeconds(minutes * 60);
        }
        if (word.indexOf('/') < 0) {
            return null;
        }
        try {
            return ZoneId.of(word);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
