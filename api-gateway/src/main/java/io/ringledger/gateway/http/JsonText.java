package io.ringledger.gateway.http;

/**
 * What the JSON library lets through and no store and no other program could take back: half of a surrogate pair, written
 * as an escape, and encodings other than UTF-8 (RFC 8259, 8.1).
 */
final class JsonText {
    private static final int ESCAPE = 6;

    private JsonText() {}

    static boolean isClean(byte[] json) {
        int at = 0;
        while (at < json.length) {
            if (json[at] == 0) {
                return false; // no NUL in UTF-8 text, one in every other byte of the others
            }
            int length = json[at] == '\\' ? lengthOfEscape(json, at) : 1;
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** Bytes that the escape takes, a pair counting as one; 0 where a half stands alone. */
    private static int lengthOfEscape(byte[] json, int at) {
        int unit = codeUnit(json, at);
        if (unit < 0) {
            return 2;
        }
        if (!Character.isSurrogate((char) unit)) {
            return ESCAPE;
        }
        int next = codeUnit(json, at + ESCAPE);
        boolean pair = next >= 0 && Character.isSurrogatePair((char) unit, (char) next);
        return pair ? 2 * ESCAPE : 0;
    }

    /** Value of a four-digit escape; -1 where there is none that is whole. */
    private static int codeUnit(byte[] json, int at) {
        if (at + ESCAPE > json.length || json[at] != '\\' || json[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + ESCAPE; digit++) {
            int value = Character.digit(json[digit], 16);
            if (value < 0) {
                return -1;
            }
            unit = unit * 16 + value;
        }
        return unit;
    }
}
