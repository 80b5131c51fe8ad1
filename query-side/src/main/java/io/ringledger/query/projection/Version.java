package io.ringledger.query.projection;

import java.util.List;

/**
 * One version of a projection, and what its collections and its processor are called.
 *
 * @param projection name of the projection
 * @param number from 1
 */
public record Version(String projection, int number) {
    /** The documents that readers see. */
    public String documents() {
        return projection + "_v" + number;
    }

    /** What a journal comes to. */
    String sums() {
        return projection + "_sums_v" + number;
    }

    /** Where a bucket projection keeps what each stream has added, and a journal how far it has come. */
    String streams() {
        return projection + "_streams_v" + number;
    }

    String parked() {
        return projection + "_parked_v" + number;
    }

    String skipped() {
        return projection + "_skipped_v" + number;
    }

    String processor() {
        return documents();
    }

    List<String> collections() {
        return List.of(documents(), sums(), streams(), parked(), skipped());
    }

    Version next() {
        return new Version(projection, number + 1);
    }
}
