package io.ringledger.query.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.analytics.Interval;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaignRefusals;
import io.ringledger.api.campaigns.CampaignRefusals.Period;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.NumberGateEvent;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.query.buckets.SeriesSums;
import io.ringledger.query.projection.Built;
import io.ringledger.query.projection.Pointers;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.GateId;
import io.ringledger.vocabulary.Judgement;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often gates refused a campaign's dials is counted by each rule that did. */
class RefusalsTest {
    private static final Instant AT = Instant.parse("2026-11-28T11:30:00Z");
    private static final Instant LATER = AT.plusSeconds(3_600);
    private static final TenantId ACME = new TenantId("acme");
    private static final CampaignId CAMPAIGN = CampaignId.of(1);
    private static final SubjectId PARTY = new SubjectId("subj_" + "a1".repeat(16));
    private static final AttemptId ATTEMPT = AttemptId.of(2);

    private final MongoDatabase database = MongoTest.database();
    private int gates;

    @Test
    void eachRuleThatRefusedIsCounted() {
        try (Log log = new Log()) {
            append(log, ACME, forbidden(CAMPAIGN, AT, CallingRule.CALLING_HOURS, CallingRule.OWN_SUPPRESSION));
            append(log, ACME, forbidden(CAMPAIGN, LATER, CallingRule.CALLING_HOURS));
            GateId gate = gate();
            append(
                    log,
                    ACME,
                    new DialClaimForbidden(
                            gate, PARTY, ATTEMPT, purpose(CAMPAIGN), verdicts(CallingRule.CAMPAIGN_STATE), LATER));
            append(log, ACME, new DialAuthorised(gate(), PARTY, ATTEMPT, purpose(CAMPAIGN), verdicts(), LATER, AT));
            append(log, ACME, forbidden(null, AT, CallingRule.OWN_SUPPRESSION));
            append(log, ACME, forbidden(CampaignId.of(9), AT, CallingRule.OWN_SUPPRESSION));
            append(log, new TenantId("globex"), forbidden(CAMPAIGN, AT, CallingRule.OWN_SUPPRESSION));
            Pointers pointers = Built.of(database, new DialDecisionsProjection(), log);
            var queries =
                    new RefusalQueries(new SeriesSums(database, () -> pointers.sums(DialDecisionsProjection.NAME)));
            var query = new MeasureCampaignRefusals(CAMPAIGN, AT, LATER.plusSeconds(3_600), Interval.HOUR);
            assertThat(queries.measure(query, MetaData.with(MetadataKeys.TENANT_ID, "acme"))
                            .periods())
                    .containsExactly(
                            new Period(
                                    Instant.parse("2026-11-28T11:00:00Z"),
                                    1,
                                    Map.of(CallingRule.CALLING_HOURS, 1L, CallingRule.OWN_SUPPRESSION, 1L)),
                            new Period(
                                    Instant.parse("2026-11-28T12:00:00Z"),
                                    2,
                                    Map.of(CallingRule.CALLING_HOURS, 1L, CallingRule.CAMPAIGN_STATE, 1L)),
                            new Period(Instant.parse("2026-11-28T13:00:00Z"), 0, Map.of()));
        }
    }

    private DialForbidden forbidden(@Nullable CampaignId campaign, Instant at, CallingRule... rules) {
        return new DialForbidden(gate(), PARTY, ATTEMPT, purpose(campaign), verdicts(rules), at);
    }

    private GateId gate() {
        return new GateId("gate_%032x".formatted(++gates));
    }

    private static DialPurpose purpose(@Nullable CampaignId campaign) {
        return new DialPurpose(
                CallId.of(3), campaign, campaign == null ? null : LeadId.of(4), CallVoice.ARTIFICIAL, true);
    }

    private static List<Verdict> verdicts(CallingRule... refusing) {
        return Arrays.stream(CallingRule.values())
                .map(rule -> new Verdict(
                        rule,
                        List.of(refusing).contains(rule) ? Judgement.REFUSED : Judgement.ALLOWED,
                        "2026-11-28",
                        null,
                        Map.of(),
                        null))
                .toList();
    }

    private static void append(Log log, TenantId tenant, NumberGateEvent event) {
        log.append(event.gateId().value(), event, tenant);
    }
}
