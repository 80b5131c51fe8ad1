package io.ringledger.platform.contracts;

import static io.ringledger.platform.contracts.CampaignSamples.AT;
import static io.ringledger.platform.contracts.CampaignSamples.CAMPAIGN;
import static io.ringledger.platform.contracts.CampaignSamples.PLAN;
import static io.ringledger.platform.contracts.CampaignSamples.SETTINGS;
import static io.ringledger.platform.contracts.CampaignSamples.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.analytics.Interval;
import io.ringledger.api.campaigns.CampaignCommand.AdjustCampaign;
import io.ringledger.api.campaigns.CampaignCommand.CompleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ConfigureSplitTest;
import io.ringledger.api.campaigns.CampaignCommand.CreateCampaign;
import io.ringledger.api.campaigns.CampaignCommand.DeleteCampaign;
import io.ringledger.api.campaigns.CampaignCommand.EndDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.PauseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ResumeCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ReviseCampaign;
import io.ringledger.api.campaigns.CampaignCommand.ScheduleCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StartDueCampaign;
import io.ringledger.api.campaigns.CampaignCommand.StopCampaign;
import io.ringledger.api.campaigns.CampaignCounts;
import io.ringledger.api.campaigns.CampaignFilter;
import io.ringledger.api.campaigns.CampaignPage;
import io.ringledger.api.campaigns.CampaignQuery.CountCampaigns;
import io.ringledger.api.campaigns.CampaignQuery.CountVariants;
import io.ringledger.api.campaigns.CampaignQuery.FindCampaign;
import io.ringledger.api.campaigns.CampaignQuery.ListCampaigns;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaign;
import io.ringledger.api.campaigns.CampaignQuery.MeasureCampaignRefusals;
import io.ringledger.api.campaigns.CampaignQuery.SumUpCampaign;
import io.ringledger.api.campaigns.CampaignQuery.TestedVariant;
import io.ringledger.api.campaigns.CampaignRefusals;
import io.ringledger.api.campaigns.CampaignResults;
import io.ringledger.api.campaigns.CampaignRevision;
import io.ringledger.api.campaigns.CampaignSort;
import io.ringledger.api.campaigns.CampaignView;
import io.ringledger.api.campaigns.SettingsChange;
import io.ringledger.api.campaigns.SplitResults;
import io.ringledger.api.campaigns.VariantCounts;
import io.ringledger.platform.axon.Serializers;
import io.ringledger.vocabulary.AttemptOutcome;
import io.ringledger.vocabulary.CallingRule;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.CompletionReason;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.DispositionKind;
import io.ringledger.vocabulary.PauseReason;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of campaigns, and what is answered, arrives as it was sent. */
class CampaignMessagesTest {
    private static final CampaignView VIEW = new CampaignView(
            CAMPAIGN,
            PLAN,
            CampaignId.of(5140),
            new CampaignView.Standing(
                    CampaignStatus.PAUSED, AT, AT, PauseReason.BUDGET, CompletionReason.NO_LEADS_LEFT),
            new CampaignView.Test(2, TEST, AT),
            AT,
            AT,
            7);
    private static final SettingsChange CHANGE = new SettingsChange(
            DialingMode.RATIO,
            SETTINGS.voice(),
            false,
            2.0,
            1.5,
            7,
            3,
            SETTINGS.pacing().ringTime(),
            SETTINGS.lines(),
            SETTINGS.businessId(),
            SETTINGS.templateId(),
            SETTINGS.retry(),
            SETTINGS.machineDetection(),
            SETTINGS.failureLimit(),
            SETTINGS.agents(),
            SETTINGS.budget(),
            SETTINGS.service().wrapUp(),
            SETTINGS.service().abandonedMessage());

    private final Serializer serializer = Serializers.messages();

    static List<Object> messages() {
        return List.of(
                new CreateCampaign(CAMPAIGN, PLAN, CampaignId.of(5140), AT),
                new CreateCampaign(CAMPAIGN, PLAN, null, AT),
                new ReviseCampaign(
                        CAMPAIGN, new CampaignRevision("Sale", "", SETTINGS, PLAN.schedule(), PLAN.channels()), AT),
                new ReviseCampaign(CAMPAIGN, CampaignRevision.of(PLAN.schedule()), AT),
                new AdjustCampaign(CAMPAIGN, CHANGE, AT),
                new AdjustCampaign(CAMPAIGN, SettingsChange.NONE, AT),
                new ScheduleCampaign(CAMPAIGN, AT, AT),
                new ConfigureSplitTest(CAMPAIGN, TEST, AT),
                new DeleteCampaign(CAMPAIGN, AT),
                new StartCampaign(CAMPAIGN, AT),
                new PauseCampaign(CAMPAIGN, PauseReason.REQUESTED, AT),
                new ResumeCampaign(CAMPAIGN, AT),
                new StopCampaign(CAMPAIGN, AT),
                new CompleteCampaign(CAMPAIGN, AT),
                new StartDueCampaign(CAMPAIGN, AT, AT),
                new EndDueCampaign(CAMPAIGN, AT, AT),
                new FindCampaign(CAMPAIGN),
                new ListCampaigns(
                        new CampaignFilter(CampaignStatus.RUNNING, DialingMode.AI, "sum"),
                        CampaignSort.NAME,
                        true,
                        2,
                        20),
                new ListCampaigns(CampaignFilter.ALL, CampaignSort.CREATED_AT, false, 1, 50),
                new CountCampaigns(),
                VIEW,
                new CampaignPage(List.of(VIEW), 3),
                new CampaignCounts(3, Map.of(CampaignStatus.DRAFT, 3L), Map.of(DialingMode.AI, 3L)),
                new MeasureCampaign(CAMPAIGN, AT, AT, Interval.HOUR, new TestedVariant(2, "short")),
                new SumUpCampaign(CAMPAIGN),
                new MeasureCampaignRefusals(CAMPAIGN, AT, AT, Interval.DAY),
                new CountVariants(CAMPAIGN, 2, List.of("short", "long")),
                new CampaignResults(List.of(new CampaignResults.Period(
                        AT,
                        new CampaignResults.Tally(
                                1,
                                2,
                                Map.of(AttemptOutcome.REACHED, 2L),
                                1,
                                1,
                                Map.of(DispositionKind.SUCCESS, 1L),
                                1,
                                Duration.ofSeconds(42),
                                Duration.ofSeconds(7))))),
                new CampaignRefusals(
                        List.of(new CampaignRefusals.Period(AT, 1, Map.of(CallingRule.CALLING_HOURS, 1L)))),
                new VariantCounts(Map.of("short", new SplitResults.Count(3, 2, 1))));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void comesOutAsItWentIn(Object message) {
        SerializedObject<byte[]> crossing = serializer.serialize(message, byte[].class);
        assertThat(serializer.<byte[], Object>deserialize(crossing)).isEqualTo(message);
    }
}
