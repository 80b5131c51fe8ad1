package io.ringledger.vocabulary;

/**
 * What somebody may do within a tenant; each operation of the surface needs exactly one. Names are part of the contract:
 * permissions are added, never renamed, since roles and memberships in the log say them.
 */
public enum Permission {
    /** One's own account: profile, password, signing out, own consents. Every member has it. */
    OWN_ACCOUNT,
    /** See who must not be called, and ask whether a number may be. */
    DNC_READ,
    /** Say that a number must not be called. */
    DNC_SUPPRESS,
    /** Let a number be called again, or although an outside registry has it. */
    DNC_MANAGE,
    /** See campaigns, where they stand and what came of them. */
    CAMPAIGNS_READ,
    /** Make and change campaigns. */
    CAMPAIGNS_MANAGE,
    /** Start, pause, go on with and stop campaigns. */
    CAMPAIGNS_RUN,
    /** See the people whom campaigns are to reach, and segments of them. */
    LEADS_READ,
    /** Bring in, change, merge and delete leads, and keep segments. */
    LEADS_MANAGE,
    /** Take leads away as a file. */
    LEADS_EXPORT,
    /** See calls, their notes and where they stand, live as well. */
    CALLS_READ,
    /** Begin, end and annotate calls. */
    CALLS_MANAGE,
    /** Stop all calls and campaigns at once. */
    EMERGENCY_STOP,
    /** Say how many calls there may be at once, and which wait in front. */
    DIALING_MANAGE,
    /** Step in while the AI talks. */
    CALLS_INTERVENE,
    /** Read what was said on a call. */
    TRANSCRIPTS_READ,
    ESCALATIONS_READ,
    /** Hand calls to people, take and close what was handed over. */
    ESCALATIONS_MANAGE,
    AGENTS_READ,
    AGENTS_MANAGE,
    /** Say whether one takes calls. */
    AVAILABILITY_SET,
    CONFIG_READ,
    CONFIG_MANAGE,
    KNOWLEDGE_READ,
    KNOWLEDGE_MANAGE,
    QUALITY_READ,
    /** Judge calls, and have them judged anew. */
    QUALITY_REVIEW,
    ANALYTICS_READ,
    /** Take figures and call lists away as files. */
    ANALYTICS_EXPORT,
    USERS_READ,
    USERS_MANAGE,
    ROLES_READ,
    ROLES_MANAGE,
    TENANT_READ,
    /** Found further companies in the installation. */
    TENANTS_FOUND,
    /** Add people to a company and remove them. */
    MEMBERS_MANAGE,
    /** Make and revoke keys for integrations. */
    API_KEYS_MANAGE,
    AUDIT_READ,
    AUDIT_EXPORT,
    /** Settle security events. */
    SECURITY_MANAGE,
    /** See data requests and consents of others. */
    PRIVACY_READ,
    /** Hand over and erase the data of others, place and lift legal holds. */
    PRIVACY_MANAGE,
    /** See projections and have them rebuilt. */
    PROJECTIONS_MANAGE,
    /** See the installation's metrics and how many are connected. */
    METRICS_READ,
    /** Make owners, and take that from them. */
    OWNERS_MANAGE
}
