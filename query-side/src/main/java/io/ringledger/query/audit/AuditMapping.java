package io.ringledger.query.audit;

import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.vocabulary.ResourceId;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An entry's document in MongoDB; {@code _id} is the position. */
final class AuditMapping {
    static final String TENANT = "tenant";
    static final String ACTOR = "actor";
    static final String DOING = "doing";
    static final String RESOURCE = "resource";
    static final String REQUEST = "request";
    static final String AT = "at";
    private static final String EVENT = "event";
    private static final String OPERATION = "operation";
    private static final String TIMES = "times";

    private AuditMapping() {}

    static Document write(AuditEntry entry) {
        Document document = new Document(TENANT, entry.tenant().value())
                .append(ACTOR, entry.actor())
                .append(DOING, entry.doing().key())
                .append(EVENT, entry.event())
                .append(OPERATION, entry.operation())
                .append(REQUEST, entry.requestId())
                .append(AT, Date.from(entry.at()));
        if (entry.resource() != null) {
            document.append(RESOURCE, entry.resource());
        }
        if (entry.times() > 1) {
            document.append(TIMES, entry.times());
        }
        return document;
    }

    static AuditEntry read(Document document) {
        return new AuditEntry(
                new TenantId(document.getString(TENANT)),
                document.getString(ACTOR),
                Doing.ofKey(document.getString(DOING)),
                document.getString(RESOURCE),
                document.getString(EVENT),
                document.getString(OPERATION),
                document.getString(REQUEST),
                document.getInteger(TIMES, 1),
                document.getDate(AT).toInstant());
    }

    static AuditEntryView view(Document document) {
        AuditEntry entry = read(document);
        Doing doing = entry.doing();
        return new AuditEntryView(
                document.get("_id", Number.class).longValue(),
                entry.actor(),
                doing.action(),
                doing.resource(),
                resourceId(entry.resource()),
                doing.succeeded(),
                entry.event(),
                entry.operation(),
                entry.requestId(),
                entry.times(),
                entry.at());
    }

    /** Streams that have a keyed hash for a name are known by it to the platform only. */
    private static @Nullable ResourceId resourceId(@Nullable String stream) {
        return stream != null && ResourceId.isOne(stream) ? new ResourceId(stream) : null;
    }
}
