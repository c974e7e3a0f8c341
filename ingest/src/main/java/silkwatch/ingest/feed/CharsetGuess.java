package silkwatch.ingest.feed;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwatch.ingest.feed.TextDecoder.Decoded;

/** Bytes whose charset nobody states in; what they themselves say of it out. */
final class CharsetGuess {
    /** The charsets that news is written in; where two make equal sense of a text, the earlier one. */
    private static final List<String> KNOWN = List.of(
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "GB18030",
            "Big5",
            "windows-1251",
            "KOI8-R",
            "windows-1252",
            "windows-1254",
            "windows-1250",
            "windows-1253",
            "windows-1256",
            "windows-1255",
            "x-windows-874",
            "ISO-8859-5",
            "IBM866");
    /** What the detector calls ISO is the superset of it that people write. */
    private static final Map<String, String> SAME = Map.of(
            "ISO-8859-8",
            "windows-1255",
            "ISO-8859-8-I",
            "windows-1255",
            "ISO-8859-1",
            "windows-1252",
            "ISO-8859-2",
            "windows-1250",
            "ISO-8859-7",
            "windows-1253",
            "ISO-8859-6",
            "windows-1256",
            "ISO-8859-9",
            "windows-1254");
    /** What the detector's opinion weighs beside what the text looks like. */
    private static final double OPINION = 0.4;
    /** What the rare charsets must be better by. */
    private static final double RARITY = 0.01;

    /** What the detector looks at; more makes it no surer. */
    private static final int SAMPLE = 10_000;

    private CharsetGuess() {}

    /**
     * A text as it is most likely meant.
     *
     * @param sense how much it makes, beside a {@link Plausibility}
     */
    record Guess(Decoded decoded, double sense) {}

    /**
     * How far bytes are UTF-8.
     *
     * @param sequences of several bytes that are right
     * @param errors bytes that are in none
     */
    record Utf8(int sequences, int errors) {
        boolean plausible() {
            return errors == 0 || errors * 20 <= sequences || (errors <= 1 && sequences >= 3);
        }

        boolean certain() {
            return sequences >= 3 && errors * 50 <= sequences;
        }
    }

    static Utf8 utf8(byte[] bytes) {
        var sequences = 0;
        var errors = 0;
        for (int i = 0; i < bytes.length; ) {
            var length = sequence(bytes, i);
            sequences += length > 1 ? 1 : 0;
            // A document may be cut in the middle of its last character.
            errors += length == 0 && bytes.length - i > 3 ? 1 : 0;
            i += Math.max(1, length);
        }
        return new Utf8(sequences, errors);
    }

    private static int sequence(byte[] bytes, int at) {
        var lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        var length =
                lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** Whether the text switches to kanji by ISO-2022-JP's escapes, which XML forbids for any other purpose. */
    static boolean hasJapaneseEscapes(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == 0x1B && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    static Guess guess(byte[] bytes) {
        var sample = sample(bytes);
        var opinions = opinions(sample);
        String best = null;
        var most = 0.0;
        for (var name : KNOWN) {
            var charset = Charset.isSupported(name) ? Charset.forName(name) : null;
            var text = charset == null ? null : Charsets.decode(sample, charset);
            if (text != null) {
                var sense = Plausibility.of(text, charset)
                        + OPINION * opinions.getOrDefault(name, 0) / 100
                        - RARITY * KNOWN.indexOf(name);
                if (best == null || sense > most) {
                    most = sense;
                    best = name;
                }
            }
        }
        var charset = best == null ? Charsets.fallback() : Charset.forName(best);
        var text = Charsets.decode(bytes, charset);
        return new Guess(new Decoded(text == null ? new String(bytes, charset) : text, charset.name()), most);
    }

    private static Map<String, Integer> opinions(byte[] sample) {
        var detector = new CharsetDetector();
        detector.setText(sample);
        var opinions = new HashMap<String, Integer>();
        for (var match : detector.detectAll()) {
            opinions.merge(SAME.getOrDefault(match.getName(), match.getName()), match.getConfidence(), Math::max);
        }
        return opinions;
    }

    /** The words beyond ASCII, without the markup that would drown them. */
    private static byte[] sample(byte[] bytes) {
        var sample = new byte[Math.min(bytes.length, SAMPLE)];
        var length = 0;
        for (int i = 0; i < bytes.length && length + 1 < sample.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            while (i < bytes.length && bytes[i] != '<' && bytes[i] != '\n' && length + 1 < sample.length) {
                sample[length++] = bytes[i++];
            }
            sample[length++] = ' ';
        }
        return Arrays.copyOf(sample, length);
    }
}
