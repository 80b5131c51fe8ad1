package io.ringledger.command.outreach;

import io.ringledger.api.campaigns.CampaignCommand.LookAtCampaign;
import io.ringledger.api.campaigns.CampaignRejection;
import io.ringledger.api.campaigns.CampaignStanding;
import io.ringledger.api.compliance.ConsentCommand.LookAtConsents;
import io.ringledger.api.compliance.ConsentsStanding;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.suppression.CampaignSeen;
import io.ringledger.api.suppression.Consents;
import io.ringledger.api.suppression.Place;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.CampaignStatus;
import io.ringledger.vocabulary.ConsentId;
import io.ringledger.vocabulary.ConsentType;
import io.ringledger.vocabulary.LeadId;
import io.ringledger.vocabulary.SubjectId;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gate of a number is told of campaign and called party, as they stand at that moment. */
public final class OutreachFacts {
    private static final CampaignSeen TAKEN_AWAY =
            new CampaignSeen(CampaignStatus.STOPPED, ZoneId.of("UTC"), List.of());

    private final Orders orders;
    private final LeadStreams leads;

    public OutreachFacts(Orders orders, LeadStreams leads) {
        this.orders = orders;
        this.leads = leads;
    }

    /** Where the lead is known to live; {@code null} where nobody has said so. */
    public @Nullable Place address(LeadId leadId) {
        return leads.find(leadId).map(callee -> LeadPlaces.of(callee.profile())).orElse(null);
    }

    /** How the campaign stands by its own word; as stopped where there is none any more. */
    public CampaignSeen campaign(CampaignId campaignId, Cause cause) {
        try {
            var standing = orders.ordered(new LookAtCampaign(campaignId), CampaignStanding.class, cause);
            var schedule = standing.plan().schedule();
            return new CampaignSeen(standing.status(), schedule.zone(), schedule.windows());
        } catch (Rejected refused) {
            if (Rejected.is(refused, CampaignRejection.CAMPAIGN_NOT_FOUND)) {
                return TAKEN_AWAY;
            }
            throw refused;
        }
    }

    /** What the holder of the number consents to by their own word. */
    public Consents consents(SubjectId party, Cause cause) {
        var standing = orders.ordered(new LookAtConsents(ConsentId.of(party)), ConsentsStanding.class, cause);
        return new Consents(standing.of(ConsentType.SALES_CALLS), standing.of(ConsentType.ARTIFICIAL_VOICE));
    }
}
