package silkwatch.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a development stands. Most move along {@link Stage#PROSPECT}, {@link Stage#DONE} and {@link Stage#LEGAL}; those
 * of {@link Stage#OFF} have left that path. RATIONALE maps them to IPTC, schema.org and iCalendar terms.
 */
public enum Status {
    PROPOSED(Stage.PROSPECT),
    PLANNED(Stage.PROSPECT),
    SCHEDULED(Stage.PROSPECT),
    UNDER_WAY(Stage.DONE),
    HELD(Stage.DONE),
    ADOPTED(Stage.DONE),
    LAUNCHED(Stage.DONE),
    ANNOUNCED(Stage.DONE),
    SIGNED(Stage.DONE),
    STARTED(Stage.DONE),
    COMPLETED(Stage.DONE),
    RATIFIED(Stage.LEGAL),
    IN_FORCE(Stage.LEGAL),
    POSTPONED(Stage.OFF),
    CANCELLED(Stage.OFF),
    DENIED(Stage.OFF),
    LAPSED(Stage.OFF);

    private final Stage stage;

    Status(Stage stage) {
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }

    /** The form on topics: {@code under-way}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with this id. */
    @JsonCreator
    public static Status of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Parts of the path. */
    public enum Stage {
        PROSPECT,
        DONE,
        LEGAL,
        OFF
    }
}
