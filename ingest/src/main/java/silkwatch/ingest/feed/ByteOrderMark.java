package silkwatch.ingest.feed;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first bytes of a document in; the charset that they prove out.
 *
 * @param length of the mark, in bytes
 */
record ByteOrderMark(Charset charset, int length) {
    private static final List<Map.Entry<String, byte[]>> MARKS = List.of(
            Map.entry("UTF-8", bytes(0xEF, 0xBB, 0xBF)),
            Map.entry("UTF-32LE", bytes(0xFF, 0xFE, 0, 0)),
            Map.entry("UTF-32BE", bytes(0, 0, 0xFE, 0xFF)),
            Map.entry("UTF-16LE", bytes(0xFF, 0xFE)),
            Map.entry("UTF-16BE", bytes(0xFE, 0xFF)),
            Map.entry("GB18030", bytes(0x84, 0x31, 0x95, 0x33)));
    /** How a document without a mark begins in the charsets that are not like ASCII. */
    private static final List<Map.Entry<String, byte[]>> OPENINGS = List.of(
            Map.entry("UTF-32BE", bytes(0, 0, 0, '<')),
            Map.entry("UTF-32LE", bytes('<', 0, 0, 0)),
            Map.entry("UTF-16BE", bytes(0, '<', 0)),
            Map.entry("UTF-16LE", bytes('<', 0)),
            Map.entry("IBM037", bytes(0x4C, 0x6F, 0xA7, 0x94)));

    static @Nullable ByteOrderMark of(byte[] document) {
        for (var mark : MARKS) {
            if (begins(document, mark.getValue())) {
                return new ByteOrderMark(Charset.forName(mark.getKey()), mark.getValue().length);
            }
        }
        return null;
    }

    static @Nullable Charset guess(byte[] document) {
        for (var opening : OPENINGS) {
            if (begins(document, opening.getValue())) {
                return Charset.forName(opening.getKey());
            }
        }
        return null;
    }

    private static boolean begins(byte[] document, byte[] with) {
        return document.length >= with.length && Arrays.equals(document, 0, with.length, with, 0, with.length);
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
