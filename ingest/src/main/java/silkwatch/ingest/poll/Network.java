package silkwatch.ingest.poll;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.fetch.Reason;

/** How polls ended in; whether the network as a whole is down out. It is said once, not once a source. */
final class Network {
    private static final Logger LOG = LoggerFactory.getLogger(Network.class);
    /** So many sources that cannot be reached, and none that can, are no coincidence. */
    private static final int DOWN = 3;

    private static final Set<String> UNREACHABLE =
            Set.of(Reason.UNKNOWN_HOST.slug(), Reason.UNREACHABLE.slug(), Reason.TIMEOUT.slug());

    private final Set<String> unreachable = new HashSet<>();
    private boolean told;

    static boolean isUnreachable(SourceStatus status) {
        Trouble trouble = Trouble.parse(status.reason());
        return trouble != null && UNREACHABLE.contains(trouble.word());
    }

    /** Takes a poll's end; true when it shows that the network is back. */
    synchronized boolean isBackAfter(SourceStatus status) {
        if (isUnreachable(status)) {
            unreachable.add(status.sourceId());
            if (unreachable.size() >= DOWN && !told) {
                told = true;
                LOG.warn(
                        "no source can be reached: the network seems to be down, e.g. {} ({}); trying on",
                        status.sourceId(),
                        status.reason());
            }
            return false;
        }
        boolean back = told;
        told = false;
        unreachable.clear();
        return back;
    }

    synchronized Optional<String> trouble() {
        return told
                ? Optional.of(
                        "no source can be reached (" + unreachable.size() + " tried): the network seems to be down")
                : Optional.empty();
    }
}
