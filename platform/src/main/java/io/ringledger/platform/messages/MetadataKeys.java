package io.ringledger.platform.messages;

/** Names under which tenant, actor and cause travel with every message, and lie beside every event. */
public final class MetadataKeys {
    /** Whose data it is. */
    public static final String TENANT_ID = "tenantId";
    /** Who acts: a user id, {@code twilio}, or {@code system}. */
    public static final String USER_ID = "userId";
    /** What the actor does, in the words of the surface: {@code POST /api/v1/calls/initiate}. */
    public static final String ACTION = "action";
    /** {@code X-Request-ID} of the request that began it. */
    public static final String REQUEST_ID = "requestId";
    /** Message that began the whole chain. */
    public static final String CORRELATION_ID = "correlationId";
    /** Message that caused this one directly. */
    public static final String CAUSATION_ID = "causationId";

    private MetadataKeys() {}
}
