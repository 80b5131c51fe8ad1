package io.ringledger.gateway.campaigns;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.ringledger.api.campaigns.SettingsChange;
import io.ringledger.gateway.http.Fields;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.InvalidField;
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TemplateId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign dials, as it is asked for and as it is shown; see {@link CampaignSettings}. Shown it has everything that
 * there is; asked for it has what is to be otherwise.
 *
 * @param ratio calls for each agent who waits, 1 to 5
 * @param abandonmentLimit percent, 0 to 3
 * @param concurrentCalls 1 to 1,000
 * @param priority 1 to 10; 10 comes first
 * @param lines own numbers to show, E.164; none for the platform's
 * @param ringSeconds 15 to 60
 * @param agents none for all
 * @param wrapUpSeconds how long an agent may take after a call before the next, 0 to 600
 * @param abandonedMessage what is said to a person whom no agent is there for, 1 to 400 characters; absent for the usual words
 */
record Settings(
        @Nullable DialingMode mode,
        @Nullable CallVoice voice,
        @Nullable Boolean marketing,
        @Nullable Double ratio,
        @Nullable Double abandonmentLimit,
        @Nullable Integer concurrentCalls,
        @Nullable Integer priority,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<PhoneNumber> lines,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable Retries retry,
        @Nullable Integer ringSeconds,
        @Nullable MachineDetection machineDetection,
        @Nullable StopOnFailures stopOnFailures,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<AgentId> agents,
        @Nullable Budget budget,
        @Nullable Integer wrapUpSeconds,
        @Nullable String abandonedMessage) {

    static Settings of(CampaignSettings settings) {
        CampaignSettings.Pacing pacing = settings.pacing();
        return new Settings(
                settings.mode(),
                settings.voice(),
                settings.marketing(),
                pacing.ratio(),
                pacing.abandonmentLimit(),
                pacing.concurrentCalls(),
                pacing.priority(),
                settings.lines(),
                settings.businessId(),
                settings.templateId(),
                Retries.of(settings.retry()),
                Math.toIntExact(pacing.ringTime().toSeconds()),
                settings.machineDetection(),
                StopOnFailures.of(settings.failureLimit()),
                settings.agents(),
                settings.budget() == null ? null : Budget.of(settings.budget()),
                Math.toIntExact(settings.service().wrapUp().toSeconds()),
                settings.service().abandonedMessage());
    }

    /** @throws io.ringledger.vocabulary.InvalidField if a value is out of its limits */
    SettingsChange toChange() {
        if (lines != null && lines.stream().anyMatch(PhoneNumber::isErased)) {
            throw new InvalidField("lines", "E.164: + and 7 to 15 digits");
        }
        SettingsChange change = change();
        // each field has limits of its own: what is good for these settings is good for any
        var _ = change.appliedTo(CampaignSettings.USUAL);
        return change;
    }

    private SettingsChange change() {
        return new SettingsChange(
                mode,
                voice,
                marketing,
                ratio,
                abandonmentLimit,
                concurrentCalls,
                priority,
                ringSeconds == null ? null : Duration.ofSeconds(ringSeconds),
                lines,
                businessId,
                templateId,
                retry == null ? null : Fields.under("retry", retry::toPolicy),
                machineDetection,
                stopOnFailures == null ? null : Fields.under("stop_on_failures", stopOnFailures::toLimit),
                agents,
                budget == null ? null : Fields.under("budget", budget::toMoney),
                wrapUpSeconds == null ? null : Duration.ofSeconds(wrapUpSeconds),
                abandonedMessage);
    }

    /** All of them, as usual where nothing is said. */
    CampaignSettings toSettings() {
        return toChange().appliedTo(CampaignSettings.USUAL);
    }
}
