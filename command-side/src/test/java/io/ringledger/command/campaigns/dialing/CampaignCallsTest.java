package io.ringledger.command.campaigns.dialing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.outreach.LeadStreams.Callee;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.MessageSender;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SplitTest;
import io.ringledger.vocabulary.SplitVariant;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TemplateId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A call is made in the way in which its attempt was begun, whatever its campaign tries by then. */
class CampaignCallsTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final Cause CAUSE = new Cause(new TenantId("acme"), "user_1", "start campaign", "r");
    private static final BusinessId BUSINESS = new BusinessId("biz_1");
    private static final TemplateId SCRIPT = new TemplateId("tpl_1");
    private static final Callee CALLEE = new Callee(
            new SubjectId("subj_" + "a1".repeat(16)),
            new LeadProfile(new PhoneNumber("+12125550107"), null, null, null, null, null, null, Attributes.NONE));

    private final CampaignCalls calls =
            new CampaignCalls(new Orders(new NobodyIsAsked()), Clock.fixed(AT, ZoneOffset.UTC));

    @Test
    void withoutATestItIsTheCampaignsWay() {
        InitiateCall call = call(null);
        assertThat(call.businessId()).isEqualTo(BUSINESS);
        assertThat(call.templateId()).isEqualTo(SCRIPT);
        assertThat(Objects.requireNonNull(call.outreach()).variant()).isNull();
    }

    @Test
    void aVariantSaysWhatIsOtherThanTheCampaigns() {
        var variant = new AssignedVariant(1, "short", new BusinessId("biz_2"), null);
        InitiateCall call = call(variant);
        assertThat(call.businessId()).isEqualTo(variant.businessId());
        assertThat(call.templateId()).isEqualTo(SCRIPT);
        assertThat(Objects.requireNonNull(call.outreach()).variant()).isEqualTo(variant);
        InitiateCall other = call(new AssignedVariant(1, "long", null, new TemplateId("tpl_2")));
        assertThat(other.businessId()).isEqualTo(BUSINESS);
        assertThat(other.templateId()).isEqualTo(new TemplateId("tpl_2"));
    }

    private InitiateCall call(@Nullable AssignedVariant variant) {
        var begun = new LeadAttemptBegun(LeadId.of(3), CampaignId.of(2), CallId.of(1), 1, AT, variant);
        return calls.of(begun, CALLEE, standing(), null, CAUSE);
    }

    /** A campaign that by now tries something else. */
    private static CampaignStanding standing() {
        CampaignSettings usual = CampaignSettings.USUAL;
        var settings = new CampaignSettings(
                usual.mode(),
                usual.voice(),
                usual.marketing(),
                usual.pacing(),
                List.of(new PhoneNumber("+14155559999")),
                BUSINESS,
                SCRIPT,
                usual.retry(),
                usual.machineDetection(),
                usual.failureLimit(),
                usual.agents(),
                usual.budget(),
                usual.service());
        var plan = new CampaignPlan(
                "Sale",
                null,
                settings,
                new CampaignSchedule(null, null, ZoneId.of("UTC"), List.of()),
                List.of(CampaignChannel.CALLS));
        var later = new SplitTest(List.of(
                new SplitVariant("one", 50, null, new TemplateId("tpl_8")),
                new SplitVariant("two", 50, null, new TemplateId("tpl_9"))));
        return new CampaignStanding(CampaignStatus.RUNNING, plan, 2, later);
    }

    /** A campaign with lines of its own needs nobody's word. */
    private static final class NobodyIsAsked implements MessageSender {
        @Override
        public <R> CompletableFuture<R> send(Object command, Class<R> answer, Cause cause) {
            throw new UnsupportedOperationException("nothing is sent");
        }

        @Override
        public <R> CompletableFuture<R> query(Object query, Class<R> answer, Cause cause) {
            throw new UnsupportedOperationException("nothing is asked");
        }

        @Override
        public <R> CompletableFuture<List<R>> queryAll(Object query, Class<R> answer, Duration within, Cause cause) {
            throw new UnsupportedOperationException("nobody is asked");
        }

        @Override
        public <U> Flow.Publisher<U> follow(Object query, Class<U> update, Cause cause) {
            throw new UnsupportedOperationException("nothing is followed");
        }
    }
}
