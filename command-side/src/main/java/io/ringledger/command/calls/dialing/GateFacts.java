package io.ringledger.command.calls.dialing;

import io.ringledger.api.suppression.Consents;
import io.ringledger.api.suppression.DialFacts;
import io.ringledger.api.suppression.Place;
import io.ringledger.command.outreach.OutreachFacts;
import io.ringledger.command.places.NumberPlaces;
import io.ringledger.command.registries.OutsideRegistries;
import io.ringledger.vocabulary.CallVoice;
import io.ringledger.vocabulary.ConsentKind;
import io.ringledger.vocabulary.DialPurpose;
import io.ringledger.vocabulary.Outreach;
import java.util.Set;

/**
 * What a number's gate is told of a dial, looked up each time it is asked. Of a call that is begun by hand only the own list counts:
 * hours, consents and attempts are a campaign's. What outside lists say is told all the same, and judged as what it is.
 */
final class GateFacts {
    /** Where somebody is does not matter to any rule about calls that are begun by hand. */
    private static final Place NOT_LOOKED_UP = new Place(Set.of(), Set.of());

    private static final Consents NOT_ASKED = new Consents(ConsentKind.NONE, ConsentKind.NONE);

    private final OutreachFacts outreach;
    private final NumberPlaces places;
    private final OutsideRegistries registries;
    private final CallPlaces callPlaces;

    /** @param callPlaces in which a call has one before its gate is asked */
    GateFacts(OutreachFacts outreach, NumberPlaces places, OutsideRegistries registries, CallPlaces callPlaces) {
        this.outreach = outreach;
        this.places = places;
        this.registries = registries;
        this.callPlaces = callPlaces;
    }

    DialFacts of(DialIntent intent) {
        Outreach campaign = intent.outreach();
        return campaign == null ? byHand(intent) : of(intent, campaign);
    }

    private DialFacts byHand(DialIntent intent) {
        return new DialFacts(
                new DialPurpose(intent.callId(), null, null, CallVoice.AGENT, false),
                NOT_LOOKED_UP,
                null,
                registries.registries(intent.tenantId(), intent.customer()),
                NOT_ASKED,
                null,
                null,
                callPlaces.seen(intent.callId()),
                null);
    }

    private DialFacts of(DialIntent intent, Outreach campaign) {
        return new DialFacts(
                new DialPurpose(
                        intent.callId(),
                        campaign.campaignId(),
                        campaign.leadId(),
                        campaign.voice(),
                        campaign.marketing()),
                places.of(intent.customer(), false),
                outreach.address(campaign.leadId()),
                registries.registries(intent.tenantId(), intent.customer()),
                outreach.consents(intent.party(), intent.cause()),
                null,
                outreach.campaign(campaign.campaignId(), intent.cause()),
                callPlaces.seen(intent.callId()),
                null);
    }
}
