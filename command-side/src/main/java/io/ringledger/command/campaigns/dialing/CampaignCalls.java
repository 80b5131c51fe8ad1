package io.ringledger.command.campaigns.dialing;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallQuery.FindDefaultLine;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.outreach.LeadStreams.Callee;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AssignedVariant;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CampaignSettings;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.MachineDetection;
import io.ringledger.vocabulary.Outreach;
import io.ringledger.vocabulary.PhoneNumber;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The call of an attempt: who is called, which number they see, and by what script: that of the variant as it was begun in. */
final class CampaignCalls {
    private static final String NAME = "customer_name";

    private final Orders orders;
    private final Clock clock;

    CampaignCalls(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    InitiateCall of(
            LeadAttemptBegun begun, Callee callee, CampaignStanding standing, @Nullable FloorId floor, Cause cause) {
        CampaignSettings settings = standing.plan().settings();
        AssignedVariant variant = begun.variant();
        return new InitiateCall(
                begun.callId(),
                callee.party(),
                callee.profile().phone(),
                line(settings.lines(), begun, cause),
                variant == null || variant.businessId() == null ? settings.businessId() : variant.businessId(),
                variant == null || variant.templateId() == null ? settings.templateId() : variant.templateId(),
                new Outreach(
                        begun.campaignId(),
                        begun.leadId(),
                        settings.voice(),
                        settings.marketing(),
                        settings.pacing().ringTime(),
                        settings.machineDetection() != MachineDetection.OFF,
                        variant,
                        floor),
                attributes(callee.profile()),
                clock.instant());
    }

    /** One lead always sees the same number, for as long as the campaign has the same ones. */
    private PhoneNumber line(List<PhoneNumber> lines, LeadAttemptBegun begun, Cause cause) {
        return lines.isEmpty()
                ? orders.ask(new FindDefaultLine(), PhoneNumber.class, cause)
                : lines.get((int) (begun.leadId().number() % lines.size()));
    }

    /** What is known of them, for whoever talks with them. */
    private static Attributes attributes(LeadProfile profile) {
        Map<String, Object> known = new HashMap<>(profile.attributes().values());
        if (profile.name() != null) {
            known.put(NAME, profile.name());
        }
        return new Attributes(known);
    }
}
