package io.ringledger.query.compliance;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.ringledger.events.agents.AgentAdded;
import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallReceived;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.compliance.ConsentRecorded;
import io.ringledger.events.compliance.DataRequested;
import io.ringledger.events.compliance.LegalHoldPlaced;
import io.ringledger.events.control.CallScheduled;
import io.ringledger.events.escalations.AgentAssigned;
import io.ringledger.events.escalations.EscalationRequested;
import io.ringledger.events.escalations.TransferRequested;
import io.ringledger.events.identity.MemberAdded;
import io.ringledger.events.identity.UserRegistered;
import io.ringledger.events.knowledge.DocumentReceived;
import io.ringledger.events.knowledge.KnowledgeAdded;
import io.ringledger.events.leads.LeadCreated;
import io.ringledger.events.leads.LeadRevised;
import io.ringledger.events.suppression.DialAuthorised;
import io.ringledger.events.suppression.DialForbidden;
import io.ringledger.events.suppression.NumberSuppressed;
import io.ringledger.events.suppression.NumberWhitelisted;
import io.ringledger.platform.personal.NamedSubjects;
import io.ringledger.query.projection.RecordedEvent;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Whom each stream is about, so that nobody has to read the whole log to find a person's data. Made of the events that bring
 * a person into a stream; those that follow are about the same people.
 */
final class SubjectsProjection implements StreamProjection<SubjectsProjection.Named> {
    static final String NAME = "subjects";
    static final String TENANT = "tenant";
    static final String SUBJECTS = "subjects";

    /** Who is named in a stream. */
    record Named(TenantId tenant, Set<SubjectId> subjects) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                AgentAdded.class,
                AgentAssigned.class,
                CallInitiated.class,
                CallReceived.class,
                CallScheduled.class,
                CallTakenOver.class,
                ConsentRecorded.class,
                DataRequested.class,
                DialAuthorised.class,
                DialForbidden.class,
                DocumentReceived.class,
                EscalationRequested.class,
                KnowledgeAdded.class,
                LeadCreated.class,
                LeadRevised.class,
                LegalHoldPlaced.class,
                MemberAdded.class,
                NumberSuppressed.class,
                NumberWhitelisted.class,
                TransferRequested.class,
                UserRegistered.class);
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TENANT, SUBJECTS, "_id")));
    }

    @Override
    public Named apply(@Nullable Named before, RecordedEvent event) {
        Set<SubjectId> subjects = new LinkedHashSet<>(before == null ? Set.of() : before.subjects());
        subjects.addAll(NamedSubjects.of(event.payload()));
        return new Named(before == null ? event.tenant() : before.tenant(), subjects);
    }

    @Override
    public Document write(Named named) {
        return new Document(TENANT, named.tenant().value())
                .append(
                        SUBJECTS,
                        named.subjects().stream().map(SubjectId::value).toList());
    }

    @Override
    public Named read(Document document) {
        Set<SubjectId> subjects = new LinkedHashSet<>();
        document.getList(SUBJECTS, String.class).forEach(id -> subjects.add(new SubjectId(id)));
        return new Named(new TenantId(document.getString(TENANT)), subjects);
    }
}
