package silkwatch.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Compressed bytes in; no more than so many bytes out. */
final class Gzip {

    /** What was compressed, as far as it goes: a body that was cut off gives what came before the cut. */
    static byte[] expand(byte[] compressed, int most) throws FetchException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(most, compressed.length * 4));
        byte[] buffer = new byte[16_384];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (out.size() + n > most) {
                    throw new FetchException(
                            Reason.DECOMPRESSED_TOO_LARGE, "more than " + most + " bytes from " + compressed.length);
                }
                out.write(buffer, 0, n);
            }
        } catch (EOFException e) {
            return out.toByteArray();
        } catch (IOException e) {
            throw new FetchException(Reason.BAD_ENCODING, "not gzip: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    private Gzip() {}
}
