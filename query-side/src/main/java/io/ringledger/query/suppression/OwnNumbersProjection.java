package io.ringledger.query.suppression;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.api.suppression.NumberStanding;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.NumberWhitelisted;
import io.ringledger.events.suppression.SuppressionRemoved;
import io.ringledger.events.suppression.WhitelistingRemoved;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One document for each number that somebody has suppressed or whitelisted; dials are not in it. */
final class OwnNumbersProjection implements StreamProjection<OwnNumber> {
    static final String NAME = "own-numbers";
    static final String TENANT = "tenant";
    static final String SUPPRESSED = "suppressed";
    static final String REASONS = "reasons";
    static final String WHITELISTED = "whitelisted";
    static final String CHANGED_AT = "changedAt";
    static final String STANDING = "standing";

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                NumberSuppressed.class, SuppressionRemoved.class, NumberWhitelisted.class, WhitelistingRemoved.class);
    }

    /** Each list by time, and those that were suppressed for a reason. */
    @Override
    public List<IndexModel> indexes() {
        return List.of(index(SUPPRESSED), index(REASONS), index(WHITELISTED));
    }

    private static IndexModel index(String list) {
        return new IndexModel(Indexes.compoundIndex(
                Indexes.ascending(TENANT), Indexes.ascending(list), Indexes.ascending(CHANGED_AT, "_id")));
    }

    @Override
    public OwnNumber apply(@Nullable OwnNumber before, RecordedEvent event) {
        return OwnNumber.after(before, event);
    }

    @Override
    public Document write(OwnNumber number) {
        NumberStanding standing = number.standing();
        return new Document(TENANT, number.tenant().value())
                .append(SUPPRESSED, standing.isSuppressed())
                .append(
                        REASONS,
                        standing.suppressions().stream()
                                .map(each -> each.reason().name())
                                .toList())
                .append(WHITELISTED, standing.isWhitelisted())
                .append(CHANGED_AT, Date.from(standing.changedAt()))
                .append(STANDING, JSON.writeValueAsString(standing));
    }

    @Override
    public OwnNumber read(Document document) {
        return new OwnNumber(new TenantId(document.getString(TENANT)), standing(document));
    }

    static NumberStanding standing(Document document) {
        return JSON.readValue(document.getString(STANDING), NumberStanding.class);
    }
}
