package io.ringledger.gateway.audit;

import io.ringledger.api.audit.SealView;
import io.ringledger.vocabulary.Severity;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor asks first. Source: multitenant document, feature 6, which leaves the metrics open.
 *
 * @param audit everything that was done in the period
 * @param log how far the log of the installation is sealed, now
 */
record ComplianceReport(
        PeriodQuery.Period period,
        Instant generatedAt,
        AuditSums audit,
        SignIns signIns,
        Access access,
        SecurityEvents securityEvents,
        Log log) {
    /** Who came in, in the period. Names that were locked are security events. */
    record SignIns(long succeeded, long refused, long signOuts) {}

    /**
     * Who saw what, in the period. Repetitions within a minute count once.
     *
     * @param refused how often somebody was not let in
     * @param reads of personal data
     * @param exports of personal data
     * @param readsByData reads by what was read
     */
    record Access(long refused, long reads, long exports, Map<String, Long> readsByData) {}

    /**
     * What had to be looked at.
     *
     * @param raised in the period
     * @param resolved in the period
     * @param unresolved now
     * @param unresolvedBySeverity now
     */
    record SecurityEvents(long raised, long resolved, long unresolved, Map<Severity, Long> unresolvedBySeverity) {}

    /**
     * Whether the log is what it was; the verifier looks at all of it.
     *
     * @param sealed whether there is a signed head, or anybody to make one
     * @param state the last head, absent where there is none
     */
    record Log(boolean sealed, @Nullable SealView state) {}
}
