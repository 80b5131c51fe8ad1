package io.ringledger.query.knowledge;

import io.ringledger.api.knowledge.KnowledgePage;
import io.ringledger.api.knowledge.KnowledgeView;
import io.ringledger.api.knowledge.KnowledgeView.Processing;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UnreadableReason;
import java.util.Date;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry's document in MongoDB. A long text is there twice: its beginning for lists, and all of it. Attributes are kept
 * as text: their names may be anything, also what means something to MongoDB.
 */
final class KnowledgeMapping {
    static final String TENANT = "tenant";
    static final String BUSINESS = "business";
    static final String CREATED_AT = "createdAt";
    static final String UPDATED_AT = "updatedAt";
    static final String DELETED = "deleted";
    static final String SEARCHABLE = "searchable";
    static final String BEGINNING = "beginning";
    static final String TEXT = "text";

    private static final JsonMapper JSON = JsonMapper.shared();

    private KnowledgeMapping() {}

    static Document write(KnowledgeDocument entry) {
        KnowledgeView view = entry.view();
        Document document = new Document(TENANT, entry.tenant().value())
                .append(CREATED_AT, Date.from(view.createdAt()))
                .append(UPDATED_AT, Date.from(view.updatedAt()))
                .append(DELETED, entry.deleted())
                .append(SEARCHABLE, entry.isSearchable())
                .append("title", view.title())
                .append("length", view.length())
                .append("metadata", JSON.writeValueAsString(view.metadata()))
                .append("processing", view.processing().name());
        writeText(document, view.text());
        append(
                document,
                BUSINESS,
                view.businessId() == null ? null : view.businessId().value());
        append(document, "source", view.source());
        append(document, "sourceType", view.sourceType());
        append(
                document,
                "failure",
                view.failure() == null ? null : view.failure().name());
        append(document, "pages", view.pages());
        return document;
    }

    private static void writeText(Document document, String text) {
        if (text.length() <= KnowledgePage.BEGINNING) {
            document.append(BEGINNING, text);
        } else {
            int end = KnowledgePage.BEGINNING;
            boolean halves = Character.isHighSurrogate(text.charAt(end - 1));
            document.append(BEGINNING, text.substring(0, halves ? end - 1 : end))
                    .append(TEXT, text);
        }
    }

    private static void append(Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    static KnowledgeDocument read(Document document) {
        String business = document.getString(BUSINESS);
        String failure = document.getString("failure");
        return new KnowledgeDocument(
                new TenantId(document.getString(TENANT)),
                new KnowledgeView(
                        new KnowledgeId(document.getString("_id")),
                        business == null ? null : new BusinessId(business),
                        document.getString("title"),
                        Objects.requireNonNullElseGet(document.getString(TEXT), () -> document.getString(BEGINNING)),
                        document.getInteger("length"),
                        document.getString("source"),
                        document.getString("sourceType"),
                        JSON.readValue(document.getString("metadata"), Attributes.class),
                        Processing.valueOf(document.getString("processing")),
                        failure == null ? null : UnreadableReason.valueOf(failure),
                        document.getInteger("pages"),
                        document.getDate(CREATED_AT).toInstant(),
                        document.getDate(UPDATED_AT).toInstant(),
                        StreamProjection.revision(document)),
                document.getBoolean(DELETED));
    }
}
