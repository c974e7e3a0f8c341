package silkwatch.ingest.feed;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * A text and the charset that it was read in, in; how far people write like that, from -1 (no) to 1 (yes), out. Text
 * read in the wrong charset has the right bytes and wrong neighbours: capitals inside words, kana in Chinese, accents
 * beside accents.
 */
final class Plausibility {
    /** With fewer characters beyond ASCII, chance would decide. */
    private static final int FEWEST = 6;

    /** Four in five letters of Russian. */
    private static final String FREQUENT = "оеаинтсрвлкмдпу";

    private static final int LOOKED_AT = 20_000;
    private static final Set<String> JAPANESE = Set.of("Shift_JIS", "windows-31j", "EUC-JP", "ISO-2022-JP");
    private static final Set<String> KOREAN = Set.of("EUC-KR", "x-windows-949");
    /** The characters that schools teach, by the part of each charset that holds them. */
    private static final Map<String, BitSet> COMMON = Map.of(
            "japanese", common("EUC-JP", 0xB0, 0xCF, 0xA1, 0xFE),
            "simplified", common("GB18030", 0xB0, 0xD7, 0xA1, 0xFE),
            "traditional", common("Big5", 0xA4, 0xC6, 0x40, 0xFE));

    private final boolean japanese;
    private final boolean korean;
    private final BitSet common;
    private int kana;
    private int counted;
    private double sum;

    private Plausibility(String charset) {
        japanese = JAPANESE.contains(charset);
        korean = KOREAN.contains(charset);
        common = COMMON.get(japanese ? "japanese" : charset.startsWith("Big5") ? "traditional" : "simplified");
    }

    static double of(String text, Charset charset) {
        return new Plausibility(charset.name()).of(text);
    }

    /** The same of a text whose charset somebody states: with little to judge it by, they are believed. */
    static double ofClaimed(String text, Charset charset) {
        var plausibility = new Plausibility(charset.name());
        var sense = plausibility.of(text);
        return plausibility.counted < FEWEST ? 1 : sense;
    }

    private double of(String text) {
        for (int i = 0; i < text.length() && counted < LOOKED_AT; i++) {
            var c = text.charAt(i);
            if (c >= 0x80) {
                counted++;
                sum += of(c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        // Japanese without a fifth of kana is Chinese.
        var penalty = japanese && kana * 5 < counted ? 0.7 : 0;
        return counted == 0 ? 1 : sum / counted - penalty;
    }

    private double of(char c, char before, char after) {
        var script = UnicodeScript.of(c);
        return switch (script) {
            case HIRAGANA, KATAKANA -> ofKana(c);
            case HAN -> korean ? -0.3 : common.get(c) ? 1 : -0.3;
            case HANGUL -> korean && c >= '가' ? 1 : -0.5;
            case CYRILLIC -> ofCased(c, before, after, FREQUENT.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0.2);
            case GREEK -> ofCased(c, before, after, 0.8);
            case LATIN -> isAscii(before) || isAscii(after) ? 0.9 : -0.5;
            case COMMON -> ofSign(c);
            default -> UnicodeScript.of(before) == script || UnicodeScript.of(after) == script ? 0.7 : -0.3;
        };
    }

    private double ofKana(char c) {
        kana++;
        // Half-width kana is what single bytes look like in Shift_JIS.
        return !japanese ? -0.5 : c >= 0xFF61 ? -0.5 : 1;
    }

    private static double ofCased(char c, char before, char after, double good) {
        if (isAscii(before) || isAscii(after)) {
            return -0.6;
        }
        if (Character.isLowerCase(c)) {
            return Character.isUpperCase(after) ? -0.5 : good;
        }
        return Character.isLowerCase(before) ? -1 : Character.isUpperCase(before) ? good / 2 : good;
    }

    private static double ofSign(char c) {
        var punctuation = (c >= 0x2010 && c <= 0x203A) || (c >= 0x3000 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF60);
        return punctuation || c == '\u00AB' || c == '\u00BB' || c == '\u00A0' || c == '\u30FC' ? 0.5 : -0.7;
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static BitSet common(String charset, int firstLead, int lastLead, int firstTrail, int lastTrail) {
        var characters = new BitSet();
        var set = Charset.forName(charset);
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= lastTrail; trail++) {
                var decoded = new String(new byte[] {(byte) lead, (byte) trail}, set);
                if (decoded.length() == 1 && decoded.charAt(0) != '\uFFFD') {
                    characters.set(decoded.charAt(0));
                }
            }
        }
        return characters;
    }
}
