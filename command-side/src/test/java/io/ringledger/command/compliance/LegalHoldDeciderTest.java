package io.ringledger.command.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ringledger.api.compliance.ConsentCommand.RecordConsent;
import io.ringledger.api.compliance.LegalHoldCommand;
import io.ringledger.api.compliance.LegalHoldCommand.CloseErasure;
import io.ringledger.api.compliance.LegalHoldCommand.LiftHold;
import io.ringledger.api.compliance.LegalHoldCommand.PermitErasure;
import io.ringledger.api.compliance.LegalHoldCommand.PlaceHold;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.DataRequestId;
import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of keeping and erasing the same data whichever is first wins, and the other is told. */
class LegalHoldDeciderTest {
    private static final Instant AT = Instant.parse("2026-11-28T02:00:00Z");
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final LegalHoldId ID = LegalHoldId.of(PARTY);
    private static final DataRequestId REQUEST = DataRequestId.of(1);

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "free,    place,  LegalHoldPlaced",
                "free,    lift,   -",
                "free,    permit, ErasurePermitted",
                "free,    close,  -",
                "held,    place,  -",
                "held,    lift,   LegalHoldLifted",
                "held,    permit, ErasureForbidden",
                "held,    close,  -",
                "erasing, place,  ERASURE_UNDER_WAY",
                "erasing, lift,   -",
                "erasing, permit, -",
                "erasing, close,  ErasureClosed"
            })
    void decides(String state, String command, String outcome) {
        assertThat(outcome(state(state), command(command))).isEqualTo(outcome == null ? "" : outcome);
    }

    private static String outcome(LegalHoldState state, LegalHoldCommand command) {
        Rejected refused = catchThrowableOfType(Rejected.class, () -> LegalHoldDecider.decide(state, command));
        return refused != null
                ? refused.rejection().code()
                : LegalHoldDecider.decide(state, command).stream()
                        .map(event -> event.getClass().getSimpleName())
                        .collect(Collectors.joining(" "));
    }

    private static LegalHoldState state(String name) {
        return switch (name) {
            case "free" -> LegalHoldState.FREE;
            case "held" -> new LegalHoldState(true, Set.of());
            default -> new LegalHoldState(false, Set.of(REQUEST));
        };
    }

    private static LegalHoldCommand command(String name) {
        return switch (name) {
            case "place" -> new PlaceHold(ID, PARTY, new PersonalText("Doe v. Acme"), AT);
            case "lift" -> new LiftHold(ID, AT);
            case "permit" -> new PermitErasure(ID, REQUEST, AT);
            default -> new CloseErasure(ID, REQUEST, AT);
        };
    }

    @Test
    void aConsentIsNewsWhereItChanges() {
        var given = new RecordConsent(ConsentId.of(PARTY), PARTY, ConsentType.MARKETING, true, null, AT);
        assertThat(ConsentDecider.decide(Map.of(), given)).hasSize(1);
        assertThat(ConsentDecider.decide(Map.of(ConsentType.MARKETING, ConsentKind.NONE), given))
                .hasSize(1);
        assertThat(ConsentDecider.decide(Map.of(ConsentType.COOKIES, ConsentKind.EXPRESS), given))
                .hasSize(1);
        assertThat(ConsentDecider.decide(Map.of(ConsentType.MARKETING, ConsentKind.EXPRESS), given))
                .isEmpty();
    }
}
