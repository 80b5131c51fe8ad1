package io.ringledger.query.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.suppression.NumberStanding;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.NumberWhitelisted;
import io.ringledger.events.suppression.SuppressionRemoved;
import io.ringledger.events.suppression.WhitelistingRemoved;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnNumbersProjectionTest {
    private static final GateId GATE = new GateId("gate_" + "a".repeat(32));
    private static final SubjectId PARTY = new SubjectId("subj_" + "a".repeat(32));
    private static final PhoneNumber NUMBER = new PhoneNumber("+12125550123");
    private static final Instant AT = Instant.parse("2026-07-15T16:00:00Z");

    private final OwnNumbersProjection projection = new OwnNumbersProjection();

    @Test
    void eachReasonIsShownOnceWithWhoEnteredIt() {
        NumberStanding standing =
                after(suppressed(SuppressionReason.OPT_OUT, NUMBER), suppressed(SuppressionReason.LEGAL, NUMBER));
        assertThat(standing.suppressions())
                .extracting(NumberStanding.Suppression::reason)
                .containsExactly(SuppressionReason.OPT_OUT, SuppressionReason.LEGAL);
        assertThat(standing.suppressions()).allMatch(each -> "user_1".equals(each.by()));
    }

    @Test
    void removingEndsAllReasons() {
        NumberStanding standing = after(
                suppressed(SuppressionReason.OPT_OUT, NUMBER), suppressed(SuppressionReason.LEGAL, NUMBER), removed());
        assertThat(standing.isSuppressed()).isFalse();
        assertThat(standing.number()).isEqualTo(NUMBER);
    }

    @Test
    void aWhitelistingStandsBesideASuppression() {
        NumberStanding standing = after(whitelisted(), suppressed(SuppressionReason.OPT_OUT, NUMBER));
        assertThat(standing.isSuppressed()).isTrue();
        assertThat(standing.isWhitelisted()).isTrue();
        assertThat(after(whitelisted(), new WhitelistingRemoved(GATE, AT)).isWhitelisted())
                .isFalse();
    }

    @Test
    void anErasedNumberStaysOnTheListWithoutItself() {
        NumberStanding standing = after(suppressed(SuppressionReason.OPT_OUT, new PhoneNumber(Erased.TEXT)));
        assertThat(standing.isSuppressed()).isTrue();
        assertThat(standing.number().isErased()).isTrue();
        assertThat(standing.gateId()).isEqualTo(GATE);
    }

    /** What is written is read again after every event. */
    private NumberStanding after(NumberGateEvent... events) {
        OwnNumber number = null;
        for (int sequence = 0; sequence < events.length; sequence++) {
            number = projection.read(projection.write(projection.apply(number, recorded(events[sequence], sequence))));
        }
        return Objects.requireNonNull(number).standing();
    }

    private static RecordedEvent recorded(NumberGateEvent event, long sequence) {
        MetaData metaData = MetaData.from(Map.of(MetadataKeys.TENANT_ID, "acme", MetadataKeys.USER_ID, "user_1"));
        return new RecordedEvent(new GenericEventMessage<>(event, metaData), GATE.value(), sequence);
    }

    private static NumberSuppressed suppressed(SuppressionReason reason, PhoneNumber number) {
        @Nullable PersonalText note = null;
        return new NumberSuppressed(
                GATE, PARTY, number, reason, SuppressionSource.OPERATOR, Asker.CALLED_PARTY, note, AT);
    }

    private static SuppressionRemoved removed() {
        return new SuppressionRemoved(GATE, PARTY, SuppressionSource.OPERATOR, Asker.COMPANY, null, AT);
    }

    private static NumberWhitelisted whitelisted() {
        return new NumberWhitelisted(GATE, PARTY, NUMBER, WhitelistGround.BUSINESS_LINE, null, AT);
    }
}
