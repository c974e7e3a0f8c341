package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as newsrooms write them. */
class DateShapesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Wed, 25 Nov 2026 10:15:00 +0500         | 2026-11-25T05:15:00Z
                    Wed, 25 Nov 2026 10:15:00 GMT+5         | 2026-11-25T05:15:00Z
                    Wed, 25 Nov 2026 10:15 +05:00 (ALMT)    | 2026-11-25T05:15:00Z
                    Wed, 25 Nov 2026 10:15:00 Asia/Almaty   | 2026-11-25T05:15:00Z
                    Thur, 26 Nov 2026 10:15:00 JST          | 2026-11-26T01:15:00Z
                    Wednesday, 25-Nov-26 10:15:00 GMT       | 2026-11-25T10:15:00Z
                    November 25, 2026, 3:05 p.m. EST        | 2026-11-25T20:05:00Z
                    25 ноября 2026 г. в 10:15               | 2026-11-25T10:15:00Z
                    Ср, 25 нояб. 2026 10:15:00 MSK          | 2026-11-25T07:15:00Z
                    2026 жылғы 25 қараша                    | 2026-11-25T00:00:00Z
                    2026-yil 25-noyabr                      | 2026-11-25T00:00:00Z
                    25 Kasım 2026 10:15                     | 2026-11-25T10:15:00Z
                    mar, 13 ene 2026 10:00:00 GMT           | 2026-01-13T10:00:00Z
                    25. November 2026, 10:15 Uhr            | 2026-11-25T10:15:00Z
                    2026年11月25日 10:15                     | 2026-11-25T10:15:00Z
                    2026年11月25日10時15分                    | 2026-11-25T01:15:00Z
                    令和8年11月25日 午後3:15                   | 2026-11-25T06:15:00Z
                    2026年11月25日 上午10:15                  | 2026-11-25T02:15:00Z
                    ２０２６年１１月２５日                     | 2026-11-25T00:00:00Z
                    25.11.2026, 10:15                       | 2026-11-25T10:15:00Z
                    25/11/2026 10:15                        | 2026-11-25T10:15:00Z
                    11/25/2026 10:15 AM                     | 2026-11-25T10:15:00Z
                    2026-11-25T10:15:00.123+05:00           | 2026-11-25T05:15:00Z
                    2026-11-25T10:15:00+09:00[Asia/Tokyo]   | 2026-11-25T01:15:00Z
                    20261125T101500Z                        | 2026-11-25T10:15:00Z
                    1795601700                              | 2026-11-25T10:15:00Z
                    Wed, 25 Nov 2026 24:00:00 GMT           | 2026-11-26T00:00:00Z
                    03/04/2026 10:15                        | -
                    Mon, 30 Feb 2026 10:00:00 GMT           | -
                    0000-00-00 00:00:00                     | -
                    2026-11-25T10:15:00Z and more           | -
                    2 hours ago                             | -
                    25 November                             | -
                    """)
    void reads(String written, @Nullable String instant) {
        assertEquals(instant == null ? null : Instant.parse(instant), FeedDates.read(written));
    }
}
