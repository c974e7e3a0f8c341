package silkwatch.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A document as it was served in; the same without gzip, as sitemaps are often kept, out. */
final class Compressed {
    /** What a sitemap may have by its protocol. */
    static final int MOST = 50 * 1024 * 1024;

    private Compressed() {}

    static boolean is(byte[] document) {
        return document.length > 2 && (document[0] & 0xFF) == 0x1F && (document[1] & 0xFF) == 0x8B;
    }

    /** All of it, or as much as there is before a cut or the limit. */
    static byte[] open(byte[] document, int most) {
        var opened = new ByteArrayOutputStream(Math.min(most, 8 * document.length));
        var buffer = new byte[16 * 1024];
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(document))) {
            for (int read = gzip.read(buffer); read >= 0 && opened.size() < most; read = gzip.read(buffer)) {
                opened.write(buffer, 0, Math.min(read, most - opened.size()));
            }
        } catch (IOException e) {
            // What was read before the cut is read like any document that is cut.
            return opened.toByteArray();
        }
        return opened.toByteArray();
    }
}
