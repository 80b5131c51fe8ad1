package io.ringledger.command.compliance;

import io.ringledger.events.compliance.ErasureClosed;
import io.ringledger.events.compliance.ErasureForbidden;
import io.ringledger.events.compliance.ErasurePermitted;
import io.ringledger.events.compliance.LegalHoldEvent;
import io.ringledger.events.compliance.LegalHoldLifted;
import io.ringledger.events.compliance.LegalHoldPlaced;
import io.ringledger.vocabulary.DataRequestId;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether a person's data must be kept.
 *
 * @param erasing requests that may erase it; never any while it is held
 */
record LegalHoldState(boolean held, Set<DataRequestId> erasing) {
    static final LegalHoldState FREE = new LegalHoldState(false, Set.of());

    LegalHoldState {
        erasing = Set.copyOf(erasing);
    }

    static LegalHoldState evolve(LegalHoldState state, LegalHoldEvent event) {
        return switch (event) {
            case LegalHoldPlaced _ -> new LegalHoldState(true, state.erasing);
            case LegalHoldLifted _ -> new LegalHoldState(false, state.erasing);
            case ErasureForbidden _ -> state;
            case ErasurePermitted e -> state.with(e.requestId(), true);
            case ErasureClosed e -> state.with(e.requestId(), false);
        };
    }

    private LegalHoldState with(DataRequestId request, boolean permitted) {
        Set<DataRequestId> all = new HashSet<>(erasing);
        if (permitted) {
            all.add(request);
        } else {
            all.remove(request);
        }
        return new LegalHoldState(held, all);
    }
}
