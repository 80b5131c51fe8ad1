package io.ringledger.query.campaigns;

import io.ringledger.events.calls.CallAnswered;
import io.ringledger.events.calls.CallEnded;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.leads.LeadAttemptBegun;
import io.ringledger.events.leads.LeadAttemptCorrected;
import io.ringledger.events.leads.LeadAttemptSettled;
import io.ringledger.events.leads.LeadDispositionSet;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.query.projection.BucketProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of campaigns: of each, and of each variant of each test, by the hour and day (UTC) in which an attempt was begun,
 * and over all time. A lead's stream tells of its attempts and how it ends, a call's how long it took.
 */
final class CampaignResultsProjection implements BucketProjection<Counted> {
    static final String NAME = "campaign-results";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LEAD = "lead";
    private static final String CALL = "call";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                LeadAttemptBegun.class,
                LeadAttemptSettled.class,
                LeadAttemptCorrected.class,
                LeadDispositionSet.class,
                CallInitiated.class,
                CallAnswered.class,
                CallTakenOver.class,
                CallEnded.class);
    }

    @Override
    public Counted apply(@Nullable Counted before, RecordedEvent recorded) {
        return recorded.payload() instanceof LeadEvent event
                ? DialledLead.after((DialledLead) before, event, recorded)
                : CampaignCall.after((CampaignCall) before, (CallEvent) recorded.payload(), recorded);
    }

    @Override
    public List<Share> shares(Counted counted) {
        return counted.shares();
    }

    @Override
    public Document write(Counted counted) {
        return switch (counted) {
            case DialledLead lead -> new Document(LEAD, JSON.writeValueAsString(lead));
            case CampaignCall call ->
                call.beginning() == null ? new Document() : new Document(CALL, JSON.writeValueAsString(call));
        };
    }

    @Override
    public Counted read(Document document) {
        String lead = document.getString(LEAD);
        String call = document.getString(CALL);
        if (lead != null) {
            return JSON.readValue(lead, DialledLead.class);
        }
        return call == null ? CampaignCall.NO_CAMPAIGNS : JSON.readValue(call, CampaignCall.class);
    }
}
