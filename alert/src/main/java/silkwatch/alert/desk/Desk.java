package silkwatch.alert.desk;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import silkwatch.contract.Topics;

/** A cluster in; the analysts' desk over HTTP out. */
public final class Desk implements AutoCloseable {
    private final Board board = new Board();
    private final String host;
    private final int port;
    private final DeskFeed feed;
    private DeskServer server;

    /** @param port 0 takes a free one */
    public Desk(String host, int port, String bootstrapServers, Topics topics, Map<String, String> kafka) {
        this.host = host;
        this.port = port;
        this.feed = new DeskFeed(board, bootstrapServers, topics, kafka);
    }

    public void start() {
        server = new DeskServer(board, InstantSource.system(), host, port);
        feed.start();
    }

    /** What keeps it from showing what is; empty when it does. */
    public Optional<String> check() {
        return feed.check();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        feed.close();
        if (server != null) {
            server.close();
        }
    }
}
