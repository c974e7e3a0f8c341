package silkwatch.ingest.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Good documents in; one after another bad one out. */
final class Mutation {
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "&amp",
            "&#x",
            "&#xD800;",
            "&#0;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "</item>",
            "<item>",
            "<entry>",
            "</channel>",
            "<x:y>",
            "xmlns:x=\"",
            "\"",
            "'",
            "\u0000",
            "\u001b$B",
            "\uFEFF",
            "\uD83D",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\\u",
            "null",
            "99999999999999999999",
            "-",
            "encoding=\"utf-16\"",
            "encoding='x'",
            "<html>",
            "%",
            "\r\n",
            "xml:base=\"//[\"",
            "http://[",
            "mailto:",
            "9999-99-99T99:99:99+99:99",
            "<title type=\"application/octet-stream\">");

    private final Random random;
    private final List<byte[]> documents;

    Mutation(Random random, List<byte[]> documents) {
        this.random = random;
        this.documents = documents;
    }

    byte[] next() {
        var bytes = documents.get(random.nextInt(documents.size())).clone();
        for (int times = 1 + random.nextInt(6); times > 0 && bytes.length > 1; times--) {
            bytes = mutated(bytes);
        }
        return bytes;
    }

    private byte[] mutated(byte[] bytes) {
        var at = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, at + random.nextInt(200));
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> joined(bytes, 0, at, bytes, to, bytes.length);
            case 2 -> joined(bytes, 0, to, bytes, at, bytes.length);
            case 3 -> flipped(bytes, at);
            case 4 -> {
                var other = documents.get(random.nextInt(documents.size()));
                yield joined(bytes, 0, at, other, random.nextInt(other.length), other.length);
            }
            default -> {
                var piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
                yield joined(
                        joined(bytes, 0, at, piece, 0, piece.length), 0, at + piece.length, bytes, at, bytes.length);
            }
        };
    }

    private byte[] flipped(byte[] bytes, int at) {
        var flipped = bytes.clone();
        for (int i = at; i < Math.min(bytes.length, at + 1 + random.nextInt(4)); i++) {
            flipped[i] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int from2, int to2) {
        var joined = new ByteArrayOutputStream(to - from + to2 - from2);
        joined.write(first, from, to - from);
        joined.write(second, from2, to2 - from2);
        return joined.toByteArray();
    }
}
