package io.ringledger.gateway;

import io.ringledger.api.audit.AuditEntryView;
import io.ringledger.api.audit.AuditPage;
import io.ringledger.api.audit.AuditQuery;
import io.ringledger.api.audit.AuditQuery.ListAuditEntries;
import io.ringledger.api.audit.AuditQuery.SummarizeAudit;
import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.audit.AuditSummary;
import io.ringledger.api.audit.SealQuery;
import io.ringledger.api.audit.SealQuery.FindSeal;
import io.ringledger.api.audit.SealQuery.SignExport;
import io.ringledger.api.audit.SealView;
import io.ringledger.api.audit.SecurityEventCommand;
import io.ringledger.api.audit.SecurityEventCommand.RaiseSecurityEvent;
import io.ringledger.api.audit.SecurityEventCommand.ResolveSecurityEvent;
import io.ringledger.api.audit.SecurityEventPage;
import io.ringledger.api.audit.SecurityEventQuery;
import io.ringledger.api.audit.SecurityEventQuery.FindSecurityEvent;
import io.ringledger.api.audit.SecurityEventQuery.ListSecurityEvents;
import io.ringledger.api.audit.SecurityEventView;
import io.ringledger.api.audit.StatementSignature;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What was done, as a test says; security events of the one tenant there is in the gateway's tests. */
public final class FakeAudit {
    private static final Instant SEALED_AT = Instant.parse("2026-11-27T08:00:00Z");

    private final List<AuditEntryView> entries = new CopyOnWriteArrayList<>();
    private final List<SecurityEventView> events = new CopyOnWriteArrayList<>();
    private volatile @Nullable ListAuditEntries asked;
    private volatile boolean sealed = true;

    void clear() {
        entries.clear();
        events.clear();
        asked = null;
        sealed = true;
    }

    /** Adds an entry, newer than those before. */
    public void add(AuditEntryView entry) {
        entries.add(entry);
    }

    /** Whether somebody seals the log. */
    public void seal(boolean isSealed) {
        sealed = isSealed;
    }

    /** Which entries were wanted last. */
    public ListAuditEntries asked() {
        return Objects.requireNonNull(asked);
    }

    void handle(SecurityEventCommand command, Cause cause) {
        switch (command) {
            case RaiseSecurityEvent c ->
                events.add(new SecurityEventView(
                        c.securityEventId(),
                        c.type(),
                        c.severity(),
                        cause.userId(),
                        cause.action(),
                        cause.requestId(),
                        c.at(),
                        null));
            case ResolveSecurityEvent c -> {
                SecurityEventView event = find(c.securityEventId().value());
                if (event.resolution() != null) {
                    throw new Rejected(AuditRejection.SECURITY_EVENT_RESOLVED, "resolved");
                }
                var resolution = new SecurityEventView.Resolution(cause.userId(), c.note(), c.at());
                events.set(
                        events.indexOf(event),
                        new SecurityEventView(
                                event.id(),
                                event.type(),
                                event.severity(),
                                event.actor(),
                                event.operation(),
                                event.requestId(),
                                event.raisedAt(),
                                resolution));
            }
        }
    }

    Object answer(AuditQuery query) {
        return switch (query) {
            case ListAuditEntries list -> {
                asked = list;
                List<AuditEntryView> ordered = list.oldestFirst() ? entries : entries.reversed();
                yield new AuditPage(
                        ordered.stream()
                                .filter(entry -> list.filter().from() == null
                                        || !entry.recordedAt()
                                                .isBefore(list.filter().from()))
                                .skip(list.offset())
                                .limit(list.limit())
                                .toList(),
                        entries.size());
            }
            case SummarizeAudit ignored ->
                new AuditSummary(entries.stream()
                        .map(entry -> new AuditSummary.Tally(entry.action(), entry.resource(), entry.succeeded(), 1))
                        .toList());
        };
    }

    Object answer(SecurityEventQuery query) {
        return switch (query) {
            case FindSecurityEvent find -> find(find.securityEventId().value());
            case ListSecurityEvents list -> {
                List<SecurityEventView> found = events.reversed().stream()
                        .filter(event -> list.resolved() == null || list.resolved() == (event.resolution() != null))
                        .filter(event -> list.severity() == null || list.severity() == event.severity())
                        .toList();
                yield new SecurityEventPage(
                        found.stream().skip(list.offset()).limit(list.limit()).toList(), found.size());
            }
        };
    }

    Object answer(SealQuery query) {
        if (!sealed) {
            throw new Rejected(AuditRejection.LOG_NOT_SEALED, "not sealed");
        }
        return switch (query) {
            case FindSeal ignored -> new SealView(3, 700, SEALED_AT, 2, true, "0123456789abcdef");
            case SignExport export -> new StatementSignature("of " + export.sha256(), "c2lnbmVk", "0123456789abcdef");
        };
    }

    private SecurityEventView find(String id) {
        return events.stream()
                .filter(event -> event.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new Rejected(AuditRejection.SECURITY_EVENT_NOT_FOUND, "no such event"));
    }
}
