package io.ringledger.query.leads;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ringledger.api.leads.LeadView;
import io.ringledger.vocabulary.LeadProfile;
import io.ringledger.vocabulary.LeadStatus;
import io.ringledger.vocabulary.TenantId;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A lead's document in MongoDB: what it is found by, and all of it as text. A deleted one names its tenant elsewhere, so that no
 * reader's filter finds it.
 */
final class LeadFields {
    static final String TENANT = "tenant";
    static final String CAMPAIGN = "campaign";
    static final String STATUS = "status";
    static final String PRIORITY = "priority";
    static final String DUE = "due";
    static final String SOURCE = "source";
    static final String STATE = "state";
    static final String DISPOSITION = "disposition";
    static final String PARTY = "party";
    static final String PHONE = "phone";
    static final String NAMES = "names";
    static final String CREATED_AT = "createdAt";
    static final String LEAD = "lead";

    private static final String DELETED_OF = "deletedOf";
    private static final String BEFORE = "before";

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private LeadFields() {}

    static Document write(Lead lead) {
        LeadView view = lead.view();
        boolean deleted = view.status() == LeadStatus.DELETED;
        Document document =
                new Document(deleted ? DELETED_OF : TENANT, lead.tenant().value());
        if (!deleted) {
            writeFoundBy(document, view);
        }
        document.append(LEAD, JSON.writeValueAsString(view));
        append(
                document,
                BEFORE,
                lead.standing().before() == null ? null : json(lead.standing().before()));
        return document;
    }

    private static String json(@Nullable Standing before) {
        return JSON.writeValueAsString(before);
    }

    private static void writeFoundBy(Document document, LeadView view) {
        LeadProfile profile = view.profile();
        append(
                document,
                CAMPAIGN,
                view.campaignId() == null ? null : view.campaignId().value());
        document.append(STATUS, view.status().name())
                .append(PRIORITY, view.priority())
                .append(PARTY, view.party().value())
                .append(CREATED_AT, Date.from(view.createdAt()));
        append(document, SOURCE, view.source());
        append(document, STATE, profile.state());
        append(document, DISPOSITION, view.disposition());
        if (!profile.phone().isErased()) {
            document.append(PHONE, profile.phone().value());
            boolean mayBeDialled = view.status().isOpen() && view.campaignId() != null;
            append(document, DUE, mayBeDialled && view.nextAt() != null ? Date.from(view.nextAt()) : null);
        }
        if (profile.name() != null) {
            document.append(NAMES, List.copyOf(names(profile.name())));
        }
    }

    /** Somebody is found by the beginning of the name, and of its last word. */
    private static Set<String> names(String name) {
        String lower = key(name);
        Set<String> names = new LinkedHashSet<>(List.of(lower));
        names.add(lower.substring(lower.lastIndexOf(' ') + 1));
        return names;
    }

    /** How a name is written to be found. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static void append(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }

    static Lead read(Document document) {
        LeadView view = view(document);
        String tenant = Objects.requireNonNullElseGet(document.getString(TENANT), () -> document.getString(DELETED_OF));
        String before = document.getString(BEFORE);
        return new Lead(
                new TenantId(tenant),
                view,
                new Standing(
                        view.status(), view.nextAt(), before == null ? null : JSON.readValue(before, Standing.class)));
    }

    static LeadView view(Document document) {
        return JSON.readValue(document.getString(LEAD), LeadView.class);
    }
}
