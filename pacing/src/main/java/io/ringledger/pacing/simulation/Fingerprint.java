package io.ringledger.pacing.simulation;

import java.util.HexFormat;

/** Of a series of numbers: the same series, the same print. Against mistakes, not against forgers. */
final class Fingerprint {
    private long first = 0x243F6A8885A308D3L;
    private long second = 0x13198A2E03707344L;

    void add(long number) {
        first = Long.rotateLeft((first ^ number) * 0x9E3779B97F4A7C15L, 31);
        second = Long.rotateLeft((second + number) * 0xC2B2AE3D27D4EB4FL, 29) ^ first;
    }

    String text() {
        return HexFormat.of().toHexDigits(first) + HexFormat.of().toHexDigits(second);
    }
}
