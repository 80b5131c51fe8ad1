package io.ringledger.vocabulary;

/**
 * Data whose reading is recorded: who read it is asked later. One resource of these, or a list of them.
 */
public enum AuditedData {
    CALL(true),
    TRANSCRIPT(true),
    CALL_NOTE(true),
    CALL_REVIEW(true),
    AGENT(true),
    ESCALATION(true),
    /** A request for somebody's data, and the file that was made for it. */
    DATA_REQUEST(true),
    /** What somebody consents to. */
    CONSENT(true),
    /** Who must not be called. */
    SUPPRESSION_LIST(true),
    /** Whom campaigns are to reach. */
    LEAD(true),
    /** Who works for a company. */
    USER(true),
    /** What was done and by whom. */
    AUDIT_LOG(false),
    SECURITY_EVENT(false),
    COMPLIANCE_REPORT(false);

    private final boolean personal;

    AuditedData(boolean personal) {
        this.personal = personal;
    }

    /** Whether it tells something of a person who is called, calls or works here, and not of the platform only. */
    public boolean isPersonal() {
        return personal;
    }
}
