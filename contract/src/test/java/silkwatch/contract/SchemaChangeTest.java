package silkwatch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangeTest {
    private static final String SCHEMA = """
            {"$defs": {"Tag": {"type": "object", "properties": {"id": {"type": "string"}}},
                       "Trust": {"type": "string", "enum": ["press", "low"]}},
             "type": "object",
             "properties": {
               "title": {"type": "string"},
               "summary": {"type": ["string", "null"]},
               "at": {"type": "string", "format": "date-time"},
               "trust": {"$ref": "#/$defs/Trust"},
               "tags": {"type": "array", "items": {"$ref": "#/$defs/Tag"}},
               "main": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Tag"}]}},
             "required": ["title", "trust"]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": {"type": "string"},                | ''                                               | title: is gone
            "title": {"type": "string"}                 | "title": {"type": "integer"}                     | title: type was [string] and is [integer]
            "title": {"type": "string"}                 | "title": {"type": ["string", "null"]}            | title: was never null and may be now
            "summary": {"type": ["string", "null"]}     | "summary": {"type": "string"}                    |
            "title": {"type": "string"}                 | "title": {"type": "string"}, "new": {"type": "string"} |
            "format": "date-time"                       | "format": "date"                                 | at: format was date-time and is date
            , "format": "date-time"                     | ''                                               | at: format was date-time and is none
            ["press", "low"]                            | ["press", "low", "rumour"]                       | trust: enum value rumour is new
            ["press", "low"]                            | ["press"]                                        | trust: enum value low is gone
            {"id": {"type": "string"}}                  | {"name": {"type": "string"}}                     | tags[].id: is gone; main.id: is gone
            {"type": "array", "items": {"$ref": "#/$defs/Tag"}} | {"$ref": "#/$defs/Tag"}                  | tags: type was [array] and is [object]
            {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Tag"}]} | {"$ref": "#/$defs/Tag"}               |
            "main": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/Tag"}]} | "main": {"type": "string"}    | main: type was [null, object] and is [string]; main.id: is gone
            ["title", "trust"]                          | ["trust"]                                        | title: was always there and need not be any more
            ["title", "trust"]                          | ["title", "trust", "at"]                         |
            """)
    void tellsWhatAReaderTripsOver(String was, String is, String breaks) throws JsonProcessingException {
        String later = SCHEMA.replace(was, is);
        assertEquals(
                breaks == null ? List.of() : List.of(breaks.split("; ")),
                SchemaChange.breaks(Json.MAPPER.readTree(SCHEMA), Json.MAPPER.readTree(later)));
    }
}
