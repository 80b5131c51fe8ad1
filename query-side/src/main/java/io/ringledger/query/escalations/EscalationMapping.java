package io.ringledger.query.escalations;

import io.ringledger.query.escalations.EscalationDocument.Request;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CancelReason;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationStatus;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TransferStatus;
import java.time.Instant;
import java.util.Date;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An escalation's document in MongoDB. */
final class EscalationMapping {
    static final String TENANT = "tenant";
    static final String CALL = "callId";
    static final String STATUS = "status";
    static final String BUSINESS = "businessId";
    static final String TRIGGER = "trigger";
    static final String REQUESTED_AT = "requestedAt";

    /** Attributes are kept as text: their names may be anything, also what means something to MongoDB. */
    private static final JsonMapper JSON = JsonMapper.shared();

    private EscalationMapping() {}

    static Document write(EscalationDocument escalation) {
        Request request = escalation.request();
        Document document = write(escalation.handling())
                .append(TENANT, escalation.tenant().value())
                .append(CALL, request.callId().value())
                .append(TRIGGER, request.trigger())
                .append("details", JSON.writeValueAsString(request.details()))
                .append("context", JSON.writeValueAsString(request.context()))
                .append("wish", JSON.writeValueAsString(request.wish()))
                .append("summary", request.summary().value())
                .append(REQUESTED_AT, Date.from(request.at()))
                .append("updatedAt", Date.from(escalation.updatedAt()));
        put(document, BUSINESS, request.businessId());
        return document;
    }

    /** The part of a document that says how far it has come. */
    static Document write(Handling handling) {
        Document document = new Document(STATUS, handling.status().name())
                .append("queued", handling.queued())
                .append("declined", handling.declined());
        put(document, "agentId", handling.agentId());
        PersonalText agentName = handling.agentName();
        put(document, "agentName", agentName == null ? null : agentName.value());
        put(document, "answerBy", handling.answerBy());
        put(document, "cancelReason", handling.cancelReason());
        put(document, "transfer", handling.transfer());
        put(document, "acceptedAt", handling.acceptedAt());
        put(document, "closedAt", handling.closedAt());
        return document;
    }

    static EscalationDocument read(Document document) {
        return new EscalationDocument(
                new TenantId(document.getString(TENANT)),
                new Request(
                        new EscalationId(document.getString("_id")),
                        new CallId(document.getString(CALL)),
                        optional(document, BUSINESS, BusinessId::new),
                        document.getString(TRIGGER),
                        JSON.readValue(document.getString("details"), Attributes.class),
                        JSON.readValue(document.getString("context"), Attributes.class),
                        JSON.readValue(document.getString("wish"), AgentWish.class),
                        new PersonalText(document.getString("summary")),
                        document.getDate(REQUESTED_AT).toInstant()),
                handling(document),
                document.getDate("updatedAt").toInstant());
    }

    static Handling handling(Document document) {
        return new Handling(
                EscalationStatus.valueOf(document.getString(STATUS)),
                document.getBoolean("queued"),
                optional(document, "agentId", AgentId::new),
                optional(document, "agentName", PersonalText::new),
                instant(document, "answerBy"),
                document.getInteger("declined"),
                optional(document, "cancelReason", CancelReason::valueOf),
                optional(document, "transfer", TransferStatus::valueOf),
                instant(document, "acceptedAt"),
                instant(document, "closedAt"));
    }

    static void put(Document document, String name, @Nullable Object value) {
        if (value instanceof Instant at) {
            document.append(name, Date.from(at));
        } else if (value != null) {
            document.append(name, value.toString());
        }
    }

    static <T> @Nullable T optional(Document document, String name, Function<String, T> read) {
        String value = document.getString(name);
        return value == null ? null : read.apply(value);
    }

    private static @Nullable Instant instant(Document document, String name) {
        Date date = document.getDate(name);
        return date == null ? null : date.toInstant();
    }
}
