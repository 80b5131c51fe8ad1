package io.ringledger.platform.messages;

import io.ringledger.vocabulary.TenantId;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Whose data a message is about, who acts and why.
 *
 * @param tenantId {@code null} only for what belongs to no tenant, such as finding a login
 * @param userId a user id, {@code twilio} or {@code system}
 * @param action what the actor does, in the words of the surface
 * @param requestId the request that began it
 * @param claim under which a request is done that may be repeated, {@code null} for any other. Only what the request itself
 *     sends is a part of it
 * @param expected versions of the resource, parted by spaces, on one of which a change is to be made; {@code null} for any
 */
public record Cause(
        @Nullable TenantId tenantId,
        String userId,
        String action,
        String requestId,
        @Nullable Claim claim,
        @Nullable String expected) {
    /** The cause of what will not be repeated by whoever asked for it. */
    public Cause(@Nullable TenantId tenantId, String userId, String action, String requestId) {
        this(tenantId, userId, action, requestId, null, null);
    }

    /** The cause of whatever follows from a message, for example from an event that an automation acts on. */
    public static Cause of(MetaData metaData) {
        String tenant = (String) metaData.get(MetadataKeys.TENANT_ID);
        return new Cause(
                tenant == null ? null : new TenantId(tenant),
                text(metaData, MetadataKeys.USER_ID, "system"),
                text(metaData, MetadataKeys.ACTION, "unknown"),
                text(metaData, MetadataKeys.REQUEST_ID, "none"));
    }

    public Cause withTenant(TenantId tenant) {
        return new Cause(tenant, userId, action, requestId, claim, expected);
    }

    /**
     * What travels with a command: all that travels with any message, of which request it is a part, and what it is to be
     * made on.
     */
    MetaData toMetaData(Object command) {
        MetaData metaData = expected == null ? toMetaData() : toMetaData().and(MetadataKeys.EXPECTED, expected);
        if (claim == null) {
            return metaData;
        }
        String part = claim.first() + "/" + command.getClass().getSimpleName();
        MetaData claimed = metaData.and(MetadataKeys.CLAIM, part);
        return claim.takenUp() ? claimed.and(MetadataKeys.TAKEN_UP, "true") : claimed;
    }

    public MetaData toMetaData() {
        Map<String, Object> values = new HashMap<>();
        values.put(MetadataKeys.USER_ID, userId);
        values.put(MetadataKeys.ACTION, action);
        values.put(MetadataKeys.REQUEST_ID, requestId);
        if (tenantId != null) {
            values.put(MetadataKeys.TENANT_ID, tenantId.value());
        }
        return MetaData.from(values);
    }

    private static String text(MetaData metaData, String key, String otherwise) {
        return metaData.get(key) instanceof String text ? text : otherwise;
    }
}
