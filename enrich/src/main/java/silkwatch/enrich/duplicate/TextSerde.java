package silkwatch.enrich.duplicate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Texts as bytes: a sketch is a long row of hashes, which JSON would make three times as long. */
final class TextSerde {
    private static final int LONGEST_NAME = 4_000;

    static Serde<Text> create() {
        return Serdes.serdeFrom(
                (topic, text) -> text == null ? null : write(text),
                (topic, bytes) -> bytes == null ? null : read(ByteBuffer.wrap(bytes)));
    }

    private static byte[] write(Text text) {
        byte[][] names = {bytes(text.articleId()), bytes(text.first()), bytes(text.outlet()), bytes(text.origin())};
        int size = 8 + text.sketch().size();
        for (byte[] name : names) {
            size += 2 + name.length;
        }
        ByteBuffer out = ByteBuffer.allocate(size).putLong(text.seenAt());
        for (byte[] name : names) {
            out.putShort((short) name.length).put(name);
        }
        text.sketch().write(out);
        return out.array();
    }

    private static Text read(ByteBuffer in) {
        long seenAt = in.getLong();
        return new Text(name(in), name(in), name(in), name(in), seenAt, Sketch.read(in));
    }

    private static byte[] bytes(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).getBytes(StandardCharsets.UTF_8);
    }

    private static String name(ByteBuffer in) {
        byte[] bytes = new byte[in.getShort()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private TextSerde() {}
}
