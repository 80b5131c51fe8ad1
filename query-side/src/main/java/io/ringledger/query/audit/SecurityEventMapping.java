package io.ringledger.query.audit;

import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.api.audit.SecurityEventView.Resolution;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.SecurityEventId;
import io.ringledger.vocabulary.SecurityEventType;
import io.ringledger.vocabulary.Severity;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A security event's document in MongoDB. */
final class SecurityEventMapping {
    static final String TENANT = "tenant";
    static final String RESOLVED = "resolved";
    static final String SEVERITY = "severity";
    static final String RAISED_AT = "raisedAt";

    private SecurityEventMapping() {}

    static Document write(SecurityEventDocument document) {
        SecurityEventView event = document.view();
        Document written = new Document(TENANT, document.tenant().value())
                .append("type", event.type().name())
                .append(SEVERITY, event.severity().name())
                .append("actor", event.actor())
                .append("operation", event.operation())
                .append("request", event.requestId())
                .append(RAISED_AT, Date.from(event.raisedAt()))
                .append(RESOLVED, event.resolution() != null);
        if (event.resolution() != null) {
            written.append(
                    "resolution",
                    new Document("by", event.resolution().by())
                            .append("note", event.resolution().note().value())
                            .append("at", Date.from(event.resolution().at())));
        }
        return written;
    }

    static SecurityEventDocument read(Document document) {
        return new SecurityEventDocument(
                new TenantId(document.getString(TENANT)),
                new SecurityEventView(
                        new SecurityEventId(document.getString("_id")),
                        SecurityEventType.valueOf(document.getString("type")),
                        Severity.valueOf(document.getString(SEVERITY)),
                        document.getString("actor"),
                        document.getString("operation"),
                        document.getString("request"),
                        document.getDate(RAISED_AT).toInstant(),
                        resolution(document.get("resolution", Document.class))));
    }

    private static @Nullable Resolution resolution(@Nullable Document resolution) {
        return resolution == null
                ? null
                : new Resolution(
                        resolution.getString("by"),
                        new PersonalText(resolution.getString("note")),
                        resolution.getDate("at").toInstant());
    }
}
