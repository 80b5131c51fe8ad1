package io.ringledger.query.control;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.control.DialDecisions.DialDecision;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialClaimForbidden;
import io.ringledger.events.suppression.DialClaimGranted;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.query.projection.JournalProjection;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.Share;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CampaignId;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What gates said of calls, found by the call: the gates' own streams are those of numbers. The verdicts are kept as they were
 * given, with the version of the rules and what each rule saw, and never judged anew. How often campaigns were refused, and by
 * which rules, is summed up by the hour and day (UTC).
 */
final class DialDecisionsProjection implements JournalProjection<Decided> {
    static final String NAME = "dial-decisions";
    static final String TENANT = "tenant";
    static final String CALL = "callId";
    static final String AT = "at";
    private static final String CAMPAIGN = "campaignId";
    private static final String DECISION = "decision";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(DialAuthorised.class, DialForbidden.class, DialClaimGranted.class, DialClaimForbidden.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, CALL, AT, "_id")));
    }

    @Override
    public Decided apply(@Nullable Decided before, RecordedEvent event) {
        return Decided.of(event);
    }

    @Override
    public List<Share> shares(Decided entry) {
        return Refusals.shares(entry);
    }

    @Override
    public Document write(Decided decided) {
        Document document = new Document(TENANT, decided.tenant().value())
                .append(CALL, decided.callId().value())
                .append(AT, Date.from(decided.decision().at()))
                .append(DECISION, JSON.writeValueAsString(decided.decision()));
        if (decided.campaignId() != null) {
            document.append(CAMPAIGN, decided.campaignId().value());
        }
        return document;
    }

    @Override
    public Decided read(Document document) {
        String campaign = document.getString(CAMPAIGN);
        return new Decided(
                new TenantId(document.getString(TENANT)),
                new CallId(document.getString(CALL)),
                campaign == null ? null : new CampaignId(campaign),
                decision(document));
    }

    static DialDecision decision(Document document) {
        return JSON.readValue(document.getString(DECISION), DialDecision.class);
    }
}
