package io.ringledger.command.compliance;

import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.LegalHoldCommand;
import io.ringledger.api.compliance.LegalHoldCommand.CloseErasure;
import io.ringledger.api.compliance.LegalHoldCommand.LiftHold;
import io.ringledger.api.compliance.LegalHoldCommand.PermitErasure;
import io.ringledger.api.compliance.LegalHoldCommand.PlaceHold;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.compliance.ErasureClosed;
import io.ringledger.events.compliance.ErasureForbidden;
import io.ringledger.events.compliance.ErasurePermitted;
import io.ringledger.events.compliance.LegalHoldEvent;
import io.ringledger.events.compliance.LegalHoldLifted;
import io.ringledger.events.compliance.LegalHoldPlaced;
import java.util.List;

/** The rules of keeping and erasing: of a hold and an erasure of the same data whichever is first wins. */
final class LegalHoldDecider {
    private LegalHoldDecider() {}

    /** @throws Rejected ERASURE_UNDER_WAY where it is too late to keep the data */
    static List<LegalHoldEvent> decide(LegalHoldState state, LegalHoldCommand command) {
        return switch (command) {
            case PlaceHold c -> place(state, c);
            case LiftHold c -> state.held() ? List.of(new LegalHoldLifted(c.holdId(), c.at())) : List.of();
            case PermitErasure c -> permit(state, c);
            case CloseErasure c ->
                state.erasing().contains(c.requestId())
                        ? List.of(new ErasureClosed(c.holdId(), c.requestId(), c.at()))
                        : List.of();
        };
    }

    private static List<LegalHoldEvent> place(LegalHoldState state, PlaceHold c) {
        if (!state.erasing().isEmpty()) {
            throw new Rejected(ComplianceRejection.ERASURE_UNDER_WAY, "the data is being erased");
        }
        return state.held() ? List.of() : List.of(new LegalHoldPlaced(c.holdId(), c.subject(), c.reason(), c.at()));
    }

    private static List<LegalHoldEvent> permit(LegalHoldState state, PermitErasure c) {
        if (state.held()) {
            return List.of(new ErasureForbidden(c.holdId(), c.requestId(), c.at()));
        }
        return state.erasing().contains(c.requestId())
                ? List.of()
                : List.of(new ErasurePermitted(c.holdId(), c.requestId(), c.at()));
    }
}
