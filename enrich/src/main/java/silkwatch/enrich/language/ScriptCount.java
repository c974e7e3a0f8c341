package silkwatch.enrich.language;

/** How many letters of each script a text has. */
record ScriptCount(int kana, int han, int cyrillic, int latin) {
    /** One kana in this many letters of Japanese writing is enough: Chinese has none. */
    private static final int HAN_FOR_A_KANA = 25;
    /** A Chinese character says about as much as two letters. */
    private static final int WEIGHT = 2;

    enum Script {
        KANA,
        HAN,
        CYRILLIC,
        LATIN,
        NONE
    }

    static ScriptCount of(String text) {
        int kana = 0;
        int han = 0;
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'A') {
                continue;
            }
            if ((c >= 'ぁ' && c <= 'ヺ' && c != '・') || (c >= 'ｦ' && c <= 'ﾝ')) {
                kana++;
            } else if (c >= '\u3400' && c <= '\u9fff') {
                han++;
            } else if (c >= '\u0400' && c <= '\u052f') {
                cyrillic++;
            } else if (c < '\u0250' && Character.isLetter(c)) {
                latin++;
            }
        }
        return new ScriptCount(kana, han, cyrillic, latin);
    }

    Script most() {
        int east = WEIGHT * (kana + han);
        if (east == 0 && cyrillic == 0 && latin == 0) {
            return Script.NONE;
        }
        if (east >= cyrillic && east >= latin) {
            return kana * HAN_FOR_A_KANA > han ? Script.KANA : Script.HAN;
        }
        return cyrillic >= latin ? Script.CYRILLIC : Script.LATIN;
    }
}
