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

    /**
     * Of which repeatable request this is a part: first number of its ids, a slash, name of the command. Stands beside the
     * events of such a command, and nowhere further on.
     */
    public static final String CLAIM = "claim";
    /** Present where a command may have been handled before: its stream is to be looked at. */
    public static final String TAKEN_UP = "takenUp";

    /** Versions of an aggregate, parted by spaces, on one of which a command is to be handled. */
    public static final String EXPECTED = "expected";

    private MetadataKeys() {}
}
