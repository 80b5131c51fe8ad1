package io.ringledger.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.suppression.BudgetSeen;
import io.ringledger.api.suppression.CampaignSeen;
import io.ringledger.api.suppression.CapacitySeen;
import io.ringledger.api.suppression.Consents;
import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.NumberGateCommand.AuthoriseDial;
import io.ringledger.api.suppression.NumberGateCommand.ClaimAuthorisedDial;
import io.ringledger.api.suppression.NumberGateCommand.RemoveSuppression;
import io.ringledger.api.suppression.NumberGateCommand.RemoveWhitelisting;
import io.ringledger.api.suppression.NumberGateCommand.SettleDial;
import io.ringledger.api.suppression.NumberGateCommand.SuppressNumber;
import io.ringledger.api.suppression.NumberGateCommand.WhitelistNumber;
import io.ringledger.api.suppression.Place;
import io.ringledger.api.suppression.RegistryCommand.ActivateRegistryVersion;
import io.ringledger.api.suppression.RegistryCommand.RegisterRegistryVersion;
import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.api.suppression.Relationship;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Region;
import io.ringledger.vocabulary.RegistryId;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.WhitelistGround;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of gates and registries arrives as it was sent. */
class SuppressionMessagesTest {
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00.123456Z");
    private static final GateId GATE = new GateId("gate_" + "d4".repeat(16));
    private static final RegistryId LIST = new RegistryId("registry_" + "e5".repeat(16));
    private static final RegistrySource FTC = new RegistrySource("us-ftc");
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final PhoneNumber NUMBER = new PhoneNumber("+14155550123");
    private static final PersonalText NOTE = new PersonalText("asked by mail");
    private static final AttemptId ATTEMPT = AttemptId.of(5104);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Place PLACE = new Place(Set.of(NEW_YORK), Set.of(new Region("US-NY")));
    private static final DialFacts FACTS = new DialFacts(
            new DialPurpose(CallId.of(1), CampaignId.of(2), LeadId.of(3), CallVoice.ARTIFICIAL, true),
            PLACE,
            PLACE,
            List.of(new RegistrySeen(FTC, 3, AT, true)),
            new Consents(ConsentKind.EXPRESS, ConsentKind.EXPRESS_WRITTEN),
            new Relationship(AT, null),
            new CampaignSeen(
                    CampaignStatus.RUNNING,
                    NEW_YORK,
                    List.of(new DayWindow(DayOfWeek.MONDAY, LocalTime.of(9, 30), LocalTime.MIDNIGHT))),
            new CapacitySeen(1, 2),
            new BudgetSeen(new BigDecimal("12.50"), new BigDecimal("0.02"), "USD"));
    private static final DialFacts BY_HAND = new DialFacts(
            new DialPurpose(CallId.of(1), null, null, CallVoice.AGENT, false),
            PLACE,
            null,
            List.of(),
            new Consents(ConsentKind.NONE, ConsentKind.NONE),
            null,
            null,
            new CapacitySeen(0, 1),
            null);

    private final Serializer serializer = Serializers.messages();

    static List<Object> messages() {
        return List.of(
                new SuppressNumber(
                        GATE, PARTY, NUMBER, SuppressionReason.LEGAL, SuppressionSource.API, Asker.AUTHORITY, NOTE, AT),
                new RemoveSuppression(GATE, PARTY, SuppressionSource.OPERATOR, Asker.COMPANY, null, AT),
                new WhitelistNumber(GATE, PARTY, NUMBER, WhitelistGround.BUSINESS_LINE, NOTE, AT),
                new RemoveWhitelisting(GATE, AT),
                new AuthoriseDial(GATE, PARTY, ATTEMPT, FACTS, AT),
                new ClaimAuthorisedDial(GATE, PARTY, ATTEMPT, BY_HAND, AT),
                new SettleDial(GATE, ATTEMPT, DialSettlement.UNKNOWN, AT),
                new RegisterRegistryVersion(LIST, FTC, AT, "e5".repeat(32), 249_000_000, "f6".repeat(32), 2, AT),
                new RegisterRegistryVersion(LIST, FTC, AT, "e5".repeat(32), 249_000_000, "f6".repeat(32), null, AT),
                new ActivateRegistryVersion(LIST, 3, AT));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void comesOutAsItWentIn(Object message) {
        SerializedObject<byte[]> crossing = serializer.serialize(message, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(crossing)).isEqualTo(message);
    }
}
