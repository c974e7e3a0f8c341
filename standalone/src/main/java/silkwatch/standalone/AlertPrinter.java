package silkwatch.standalone;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.AlertCard;
import silkwatch.contract.Alert;
import silkwatch.contract.Json;

/** The alerts of an installation in; cards on standard output, as they are raised. */
final class AlertPrinter implements AutoCloseable {
    private volatile @Nullable TopicReader reader;

    void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Follows in a thread of its own until this is closed. */
    void follow(Installation installation, boolean fromBeginning) {
        TopicReader opened = new TopicReader(installation, installation.topics().alerts());
        reader = opened;
        Thread follower = new Thread(
                () -> {
                    try (opened) {
                        opened.follow(fromBeginning, (key, value) -> print(value));
                    }
                },
                "alert-printer");
        follower.setDaemon(true);
        follower.start();
    }

    private void print(byte[] value) {
        try {
            say(AlertCard.render(Json.MAPPER.readValue(value, Alert.class)));
        } catch (IOException e) {
            say("an alert that this version cannot read: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (reader != null) {
            reader.wakeup();
        }
    }
}
