package io.ringledger.platform.audit.verifying;

import io.ringledger.platform.audit.Head;
import java.util.List;
import java.util.Optional;

/**
 * What a verification has found.
 *
 * @param sealed events that valid heads cover
 * @param unsealed events after the last valid head: nothing can be said of them yet
 * @param heads valid ones
 * @param last of the valid heads
 * @param damages of events by position, then of heads; empty if the log is intact
 */
public record Verdict(long sealed, long unsealed, long heads, Optional<Head> last, List<Damage> damages) {
    public Verdict {
        damages = List.copyOf(damages);
    }

    public boolean isIntact() {
        return damages.isEmpty();
    }
}
