package silkwatch.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a source is believed, most first. {@code low} sources add to a development and never open one. */
public enum Trust {
    @JsonProperty("official")
    OFFICIAL,
    @JsonProperty("agency")
    AGENCY,
    @JsonProperty("press")
    PRESS,
    @JsonProperty("low")
    LOW
}
