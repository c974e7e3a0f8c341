package silkwatch.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Immutable lists for records: absent becomes empty. */
final class Lists {
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private Lists() {}
}
