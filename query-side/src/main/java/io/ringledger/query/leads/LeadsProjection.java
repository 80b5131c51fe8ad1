package io.ringledger.query.leads;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.leads.LeadEvent;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document for each lead. */
final class LeadsProjection implements StreamProjection<Lead> {
    static final String NAME = "leads";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(LeadEvent.class);
    }

    /** Each list by time; what may be dialled in the order in which it is; whose number it is; how somebody is called. */
    @Override
    public List<IndexModel> indexes() {
        Stream<List<String>> lists = Stream.of(
                List.of(),
                List.of(LeadFields.STATUS),
                List.of(LeadFields.CAMPAIGN),
                List.of(LeadFields.CAMPAIGN, LeadFields.STATUS),
                List.of(LeadFields.SOURCE),
                List.of(LeadFields.STATE),
                List.of(LeadFields.DISPOSITION));
        return Stream.concat(
                        lists.map(fields -> index(fields, LeadFields.CREATED_AT)),
                        Stream.of(
                                index(List.of(LeadFields.CAMPAIGN, LeadFields.PRIORITY), LeadFields.DUE),
                                index(List.of(), LeadFields.PARTY),
                                index(List.of(), LeadFields.PHONE),
                                index(List.of(), LeadFields.NAMES)))
                .toList();
    }

    private static IndexModel index(List<String> fields, String order) {
        return new IndexModel(Indexes.compoundIndex(
                Indexes.ascending(LeadFields.TENANT), Indexes.ascending(fields), Indexes.ascending(order, "_id")));
    }

    @Override
    public Lead apply(@Nullable Lead before, RecordedEvent event) {
        return Lead.after(before, event);
    }

    @Override
    public Document write(Lead lead) {
        return LeadFields.write(lead);
    }

    @Override
    public Lead read(Document document) {
        return LeadFields.read(document);
    }
}
