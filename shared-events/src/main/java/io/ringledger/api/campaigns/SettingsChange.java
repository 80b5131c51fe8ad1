package io.ringledger.api.campaigns;

import static java.util.Objects.requireNonNullElse;

import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.CampaignSettings.FailureLimit;
import io.ringledger.vocabulary.CampaignSettings.Pacing;
import io.ringledger.vocabulary.CampaignSettings.Service;
import io.ringledger.vocabulary.DialingMode;
import io.ringledger.vocabulary.InvalidField;
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.Money;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RetryPolicy;
import io.ringledger.vocabulary.TemplateId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different in a campaign's settings: each as {@link CampaignSettings} has it, {@code null} for what stays.
 * So nothing can be taken back to nothing by it; for that settings are said anew as a whole.
 */
public record SettingsChange(
        @Nullable DialingMode mode,
        @Nullable CallVoice voice,
        @Nullable Boolean marketing,
        @Nullable Double ratio,
        @Nullable Double abandonmentLimit,
        @Nullable Integer concurrentCalls,
        @Nullable Integer priority,
        @Nullable Duration ringTime,
        @Nullable List<PhoneNumber> lines,
        @Nullable BusinessId businessId,
        @Nullable TemplateId templateId,
        @Nullable RetryPolicy retry,
        @Nullable MachineDetection machineDetection,
        @Nullable FailureLimit failureLimit,
        @Nullable List<AgentId> agents,
        @Nullable Money budget,
        @Nullable Duration wrapUp,
        @Nullable String abandonedMessage) {
    /** Everything stays. */
    public static final SettingsChange NONE = new SettingsChange(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public SettingsChange {
        lines = lines == null ? null : List.copyOf(lines);
        agents = agents == null ? null : List.copyOf(agents);
        if (mode == DialingMode.AI && voice == CallVoice.AGENT) {
            throw new InvalidField("voice", "artificial, where the AI talks");
        }
    }

    /**
     * The settings after it. Every field has limits of its own, so what is good for some settings is good for all.
     *
     * @throws InvalidField if one is out of its limits
     */
    public CampaignSettings appliedTo(CampaignSettings before) {
        return new CampaignSettings(
                requireNonNullElse(mode, before.mode()),
                requireNonNullElse(voice, usualVoice(before)),
                requireNonNullElse(marketing, before.marketing()),
                pacing(before.pacing()),
                requireNonNullElse(lines, before.lines()),
                businessId == null ? before.businessId() : businessId,
                templateId == null ? before.templateId() : templateId,
                requireNonNullElse(retry, before.retry()),
                requireNonNullElse(machineDetection, before.machineDetection()),
                requireNonNullElse(failureLimit, before.failureLimit()),
                requireNonNullElse(agents, before.agents()),
                budget == null ? before.budget() : budget,
                new Service(
                        requireNonNullElse(wrapUp, before.service().wrapUp()),
                        abandonedMessage == null ? before.service().abandonedMessage() : abandonedMessage));
    }

    /** Where it is not the AI any more that dials, agents talk, unless it is said otherwise. */
    private CallVoice usualVoice(CampaignSettings before) {
        boolean leavesTheAi = before.mode() == DialingMode.AI && mode != null && mode != DialingMode.AI;
        return leavesTheAi ? CallVoice.AGENT : before.voice();
    }

    private Pacing pacing(Pacing before) {
        return new Pacing(
                requireNonNullElse(ratio, before.ratio()),
                requireNonNullElse(abandonmentLimit, before.abandonmentLimit()),
                requireNonNullElse(concurrentCalls, before.concurrentCalls()),
                requireNonNullElse(priority, before.priority()),
                requireNonNullElse(ringTime, before.ringTime()));
    }
}
