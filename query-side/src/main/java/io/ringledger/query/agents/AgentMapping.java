package io.ringledger.query.agents;

import io.ringledger.api.agents.AgentSpell;
import io.ringledger.api.agents.AgentSpell.Kind;
import io.ringledger.query.agents.AgentDocument.Standing;
import io.ringledger.query.projection.StreamProjection;
import io.ringledger.vocabulary.AgentDuties;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentProfile;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An agent's document in MongoDB, with the keys by which it is found. */
final class AgentMapping {
    static final String TENANT = "tenant";
    static final String DELETED = "deleted";
    static final String ACTIVE = "active";
    static final String READY = "ready";
    static final String FREE_SINCE = "freeSince";

    /** Name in lower case: by what a list is sorted. */
    static final String NAME = "name";

    /** E-mail address in lower case. */
    static final String EMAIL = "email";

    private static final JsonMapper JSON = JsonMapper.shared();

    private AgentMapping() {}

    static Document write(AgentDocument agent) {
        Activity activity = agent.activity();
        Document document = new Document(TENANT, agent.tenant().value())
                .append(DELETED, agent.standing().deleted())
                .append(ACTIVE, agent.standing().active())
                .append("available", agent.standing().available())
                .append(READY, agent.standing().isReady())
                .append(NAME, lower(agent.profile().name().value()))
                .append(EMAIL, lower(agent.profile().email().value()))
                .append("profile", JSON.writeValueAsString(agent.profile()))
                .append("skills", agent.duties().skills())
                .append("departments", agent.duties().departments())
                .append(
                        "past",
                        activity.past().stream().map(AgentMapping::spell).toList())
                .append("readyMillis", activity.readyTime().toMillis())
                .append("onCallMillis", activity.onCallTime().toMillis())
                .append("handled", activity.handled())
                .append("createdAt", Date.from(agent.createdAt()))
                .append("updatedAt", Date.from(agent.updatedAt()));
        put(document, "readySpell", activity.ready());
        put(document, "onCallSpell", activity.onCall());
        put(document, "lastAt", activity.lastAt());
        put(document, FREE_SINCE, activity.freeSince());
        return document;
    }

    static AgentDocument read(Document document) {
        return new AgentDocument(
                new AgentId(document.getString("_id")),
                new TenantId(document.getString(TENANT)),
                JSON.readValue(document.getString("profile"), AgentProfile.class),
                new AgentDuties(
                        document.getList("skills", String.class), document.getList("departments", String.class)),
                new Standing(
                        document.getBoolean(ACTIVE), document.getBoolean("available"), document.getBoolean(DELETED)),
                activity(document),
                document.getDate("createdAt").toInstant(),
                document.getDate("updatedAt").toInstant(),
                StreamProjection.revision(document));
    }

    private static Activity activity(Document document) {
        return new Activity(
                document.getList("past", Document.class).stream()
                        .map(AgentMapping::spell)
                        .toList(),
                optionalSpell(document.get("readySpell", Document.class)),
                optionalSpell(document.get("onCallSpell", Document.class)),
                Duration.ofMillis(document.get("readyMillis", Number.class).longValue()),
                Duration.ofMillis(document.get("onCallMillis", Number.class).longValue()),
                document.get("handled", Number.class).longValue(),
                instant(document, "lastAt"),
                instant(document, FREE_SINCE));
    }

    private static Document spell(AgentSpell spell) {
        Document document = new Document("kind", spell.kind().name()).append("from", Date.from(spell.from()));
        if (spell.callId() != null) {
            document.append("call", spell.callId().value());
        }
        put(document, "to", spell.to());
        return document;
    }

    private static @Nullable AgentSpell optionalSpell(@Nullable Document document) {
        return document == null ? null : spell(document);
    }

    private static AgentSpell spell(Document document) {
        String call = document.getString("call");
        return new AgentSpell(
                Kind.valueOf(document.getString("kind")),
                call == null ? null : new CallId(call),
                document.getDate("from").toInstant(),
                instant(document, "to"));
    }

    private static void put(Document document, String name, @Nullable AgentSpell spell) {
        if (spell != null) {
            document.append(name, spell(spell));
        }
    }

    private static void put(Document document, String name, @Nullable Instant at) {
        if (at != null) {
            document.append(name, Date.from(at));
        }
    }

    private static @Nullable Instant instant(Document document, String name) {
        Date date = document.getDate(name);
        return date == null ? null : date.toInstant();
    }

    /** The form in which names and addresses are compared. */
    static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
