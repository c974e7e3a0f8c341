package silkwatch.standalone;

import java.io.IOException;
import java.io.PrintStream;
import silkwatch.alert.AlertCard;
import silkwatch.contract.Alert;
import silkwatch.contract.Json;

/** The alerts of an installation in; cards on a terminal out, as they are raised. */
final class AlertPrinter implements AutoCloseable {
    private final PrintStream out;
    private volatile Thread follower;
    private volatile TopicReader reader;

    AlertPrinter(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Follows in a thread of its own until this is closed. */
    void follow(Installation installation, boolean fromBeginning) {
        reader = new TopicReader(installation, installation.topics().alerts());
        follower = new Thread(
                () -> reader.follow(fromBeginning, (key, value) -> print(value)),
                "alert-printer");
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
    public void close() throws InterruptedException {
        if (follower != null) {
            reader.wakeup();
            follower.join();
            reader.close();
        }
    }
}
