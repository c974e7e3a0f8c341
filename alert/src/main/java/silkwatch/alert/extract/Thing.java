package silkwatch.alert.extract;

/** Words for a thing of one type that a development may be about; offsets in its field. */
record Thing(String type, String variant, int start, int end) {}
