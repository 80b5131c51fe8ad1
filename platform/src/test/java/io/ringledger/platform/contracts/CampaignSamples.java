package io.ringledger.platform.contracts;

import io.ringledger.events.campaigns.CampaignCompleted;
import io.ringledger.events.campaigns.CampaignCreated;
import io.ringledger.events.campaigns.CampaignDeleted;
import io.ringledger.events.campaigns.CampaignPaused;
import io.ringledger.events.campaigns.CampaignResumed;
import io.ringledger.events.campaigns.CampaignRevised;
import io.ringledger.events.campaigns.CampaignScheduled;
import io.ringledger.events.campaigns.CampaignStarted;
import io.ringledger.events.campaigns.CampaignStopped;
import io.ringledger.events.campaigns.CampaignUnscheduled;
import io.ringledger.events.campaigns.SplitTestConfigured;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignChannel;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignPlan;
import io.ringledger.vocabulary.CampaignSchedule;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.ChannelType;
import io.ringledger.vocabulary.CompletionReason;
import io.ringledger.vocabulary.DayWindow;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.Money;
import io.ringledger.vocabulary.PauseReason;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.RetryRule;
import io.ringledger.vocabulary.SplitTest;
import io.ringledger.vocabulary.SplitVariant;
import io.ringledger.vocabulary.TemplateId;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** One event of campaigns of each type, every field filled. */
final class CampaignSamples {
    static final Instant AT = Instant.parse("2026-11-22T12:00:00.123456Z");
    static final CampaignId CAMPAIGN = CampaignId.of(5144);
    static final CampaignSettings SETTINGS = new CampaignSettings(
            DialingMode.PREDICTIVE,
            CallVoice.AGENT,
            true,
            new CampaignSettings.Pacing(1.5, 2.5, 50, 7, Duration.ofSeconds(25)),
            List.of(new PhoneNumber("+14155559999")),
            new BusinessId("biz_1"),
            new TemplateId("tpl_1"),
            new RetryPolicy(6, List.of(new RetryRule(AttemptOutcome.BUSY, Duration.ofMinutes(15), 4)), true),
            MachineDetection.HANG_UP,
            new CampaignSettings.FailureLimit(40, 30),
            List.of(AgentId.of(5108)),
            new Money(new BigDecimal("1200.5"), "USD"),
            new CampaignSettings.Service(Duration.ofSeconds(20), "Tents and More called you from {number}. Good bye."));
    static final CampaignPlan PLAN = new CampaignPlan(
            "Summer sale",
            "All who bought a tent",
            SETTINGS,
            new CampaignSchedule(
                    AT.plusSeconds(3_600),
                    AT.plusSeconds(86_400),
                    ZoneId.of("America/New_York"),
                    List.of(new DayWindow(DayOfWeek.MONDAY, LocalTime.of(9, 30), LocalTime.MIDNIGHT))),
            List.of(
                    CampaignChannel.CALLS,
                    new CampaignChannel(ChannelType.WHATSAPP, new TemplateId("summer_sale_template"))));
    static final SplitTest TEST = new SplitTest(List.of(
            new SplitVariant("short", 60, new BusinessId("biz_2"), new TemplateId("tpl_2")),
            new SplitVariant("long", 40, null, null)));

    private CampaignSamples() {}

    static List<Object> all() {
        return List.of(
                new CampaignCreated(CAMPAIGN, PLAN, CampaignId.of(5140), AT),
                new CampaignRevised(CAMPAIGN, PLAN, AT),
                new CampaignScheduled(CAMPAIGN, AT.plusSeconds(3_600), AT),
                new CampaignUnscheduled(CAMPAIGN, AT),
                new CampaignStarted(CAMPAIGN, true, AT),
                new CampaignPaused(CAMPAIGN, PauseReason.FAILURES, AT),
                new CampaignResumed(CAMPAIGN, AT),
                new CampaignStopped(CAMPAIGN, AT),
                new CampaignCompleted(CAMPAIGN, CompletionReason.SCHEDULE_ENDED, AT),
                new CampaignDeleted(CAMPAIGN, AT),
                new SplitTestConfigured(CAMPAIGN, 2, TEST, AT));
    }
}
