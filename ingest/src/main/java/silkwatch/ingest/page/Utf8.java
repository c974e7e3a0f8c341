package silkwatch.ingest.page;

/** Bytes in; whether they are UTF-8 out. */
enum Utf8 {
    ASCII,
    VALID,
    NEARLY,
    INVALID;

    /** A page cut in the middle of a character, or with a few bytes of another charset, is still nearly UTF-8. */
    static Utf8 check(byte[] bytes) {
        int wide = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b >= 0) {
                i++;
                continue;
            }
            int length = length(b);
            if (length > 0 && continued(bytes, i + 1, length - 1)) {
                wide++;
                i += length;
            } else {
                broken++;
                i++;
            }
        }
        if (broken == 0) {
            return wide == 0 ? ASCII : VALID;
        }
        return wide > 20L * broken ? NEARLY : INVALID;
    }

    private static int length(byte lead) {
        int b = lead & 0xff;
        if (b >= 0xc2 && b < 0xe0) {
            return 2;
        }
        if (b >= 0xe0 && b < 0xf0) {
            return 3;
        }
        return b >= 0xf0 && b < 0xf5 ? 4 : 0;
    }

    private static boolean continued(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= bytes.length || (bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
