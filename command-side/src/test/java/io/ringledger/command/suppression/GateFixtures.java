package io.ringledger.command.suppression;

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
import io.ringledger.api.suppression.RegistrySeen;
import io.ringledger.command.suppression.rules.CallingRules;
import io.ringledger.vocabulary.Asker;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.DialSettlement;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Region;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.SuppressionReason;
import io.ringledger.vocabulary.SuppressionSource;
import io.ringledger.vocabulary.WhitelistGround;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A gate, and dials that go through it. */
final class GateFixtures {
    static final CallingRules RULES = CallingRules.shipped();

    /** Noon of a Wednesday in New York. */
    static final Instant AT = Instant.parse("2026-07-15T16:00:00Z");

    static final GateId GATE = new GateId("gate_" + "a".repeat(32));
    static final SubjectId PARTY = new SubjectId("subj_" + "a".repeat(32));
    static final PhoneNumber NUMBER = new PhoneNumber("+12125550123");
    static final AttemptId ATTEMPT = AttemptId.of(1);
    static final AttemptId OTHER = AttemptId.of(2);

    private GateFixtures() {}

    /** A campaign's call to New York that nothing is to be said against. */
    static DialFacts facts() {
        return facts(0);
    }

    /** The same, while every line is taken. */
    static DialFacts facts(int underWay) {
        return new DialFacts(
                new DialPurpose(CallId.of(1), CampaignId.of(1), LeadId.of(1), CallVoice.AGENT, true),
                new Place(Set.of(ZoneId.of("America/New_York")), Set.of(new Region("US-NY"))),
                null,
                List.of(new RegistrySeen(new RegistrySource("us-ftc"), 1, AT.minus(Duration.ofDays(1)), false)),
                new Consents(ConsentKind.NONE, ConsentKind.NONE),
                null,
                new CampaignSeen(CampaignStatus.RUNNING, ZoneId.of("UTC"), List.of()),
                new CapacitySeen(underWay, 1),
                null);
    }

    static SuppressNumber suppress(SuppressionReason reason) {
        return new SuppressNumber(GATE, PARTY, NUMBER, reason, SuppressionSource.CALL, Asker.CALLED_PARTY, null, AT);
    }

    static RemoveSuppression remove() {
        return new RemoveSuppression(GATE, PARTY, SuppressionSource.MESSAGE, Asker.CALLED_PARTY, null, AT);
    }

    static WhitelistNumber whitelist(WhitelistGround ground) {
        return new WhitelistNumber(GATE, PARTY, NUMBER, ground, null, AT);
    }

    static RemoveWhitelisting removeWhitelisting() {
        return new RemoveWhitelisting(GATE, AT);
    }

    static AuthoriseDial authorise(AttemptId attempt, DialFacts facts) {
        return new AuthoriseDial(GATE, PARTY, attempt, facts, AT);
    }

    static ClaimAuthorisedDial claim(AttemptId attempt, DialFacts facts) {
        return claim(attempt, facts, AT);
    }

    static ClaimAuthorisedDial claim(AttemptId attempt, DialFacts facts, Instant at) {
        return new ClaimAuthorisedDial(GATE, PARTY, attempt, facts, at);
    }

    static SettleDial settle(AttemptId attempt, DialSettlement settlement) {
        return new SettleDial(GATE, attempt, settlement, AT);
    }
}
