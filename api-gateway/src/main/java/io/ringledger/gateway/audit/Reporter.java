package io.ringledger.gateway.audit;

import io.ringledger.api.audit.AuditQuery.SummarizeAudit;
import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.audit.AuditSummary;
import io.ringledger.api.audit.AuditSummary.Tally;
import io.ringledger.api.audit.SealQuery.FindSeal;
import io.ringledger.api.audit.SealView;
import io.ringledger.api.audit.SecurityEventPage;
import io.ringledger.api.audit.SecurityEventQuery.ListSecurityEvents;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.audit.ComplianceReport.Access;
import io.ringledger.gateway.audit.ComplianceReport.Log;
import io.ringledger.gateway.audit.ComplianceReport.SecurityEvents;
import io.ringledger.gateway.audit.ComplianceReport.SignIns;
import io.ringledger.gateway.audit.PeriodQuery.Period;
import io.ringledger.gateway.http.Messages;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AuditedData;
import io.ringledger.vocabulary.Severity;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts the compliance report together, a part from each read model; a new part is a record there and a question here. */
@Component
final class Reporter {
    private static final Set<String> PERSONAL = Arrays.stream(AuditedData.values())
            .filter(AuditedData::isPersonal)
            .map(data -> data.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Messages messages;
    private final Clock clock;

    Reporter(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    Mono<ComplianceReport> report(PeriodQuery query, Cause cause) {
        Instant now = clock.instant();
        Period period = query.toPeriod(now);
        return Mono.zip(
                        messages.query(new SummarizeAudit(period.start(), period.end()), AuditSummary.class, cause),
                        unresolved(cause),
                        log(cause))
                .map(found -> new ComplianceReport(
                        period,
                        now,
                        AuditSums.of(found.getT1()),
                        signIns(found.getT1()),
                        access(found.getT1()),
                        securityEvents(found.getT1(), found.getT2()),
                        found.getT3()));
    }

    private static SignIns signIns(AuditSummary done) {
        return new SignIns(count(done, "login", true), count(done, "login", false), count(done, "logout", true));
    }

    private static Access access(AuditSummary done) {
        Map<String, Long> reads = done.tallies().stream()
                .filter(each -> isPersonal("read", each))
                .collect(Collectors.groupingBy(Tally::resource, TreeMap::new, Collectors.summingLong(Tally::count)));
        return new Access(
                count(done, "access", false),
                done.count(each -> isPersonal("read", each)),
                done.count(each -> isPersonal("export", each)),
                reads);
    }

    private static boolean isPersonal(String action, Tally tally) {
        return tally.action().equals(action) && PERSONAL.contains(tally.resource());
    }

    private static SecurityEvents securityEvents(AuditSummary done, Map<Severity, Long> unresolved) {
        return new SecurityEvents(
                count(done, "raise", true),
                count(done, "resolve", true),
                unresolved.values().stream().mapToLong(Long::longValue).sum(),
                unresolved);
    }

    private static long count(AuditSummary done, String action, boolean succeeded) {
        return done.count(each -> each.action().equals(action) && each.succeeded() == succeeded);
    }

    private Mono<Map<Severity, Long>> unresolved(Cause cause) {
        return Flux.fromArray(Severity.values())
                .concatMap(severity -> messages.query(
                                new ListSecurityEvents(false, severity, 0, 1), SecurityEventPage.class, cause)
                        .map(page -> Map.entry(severity, page.total())))
                .collect(() -> new EnumMap<>(Severity.class), (all, each) -> all.put(each.getKey(), each.getValue()));
    }

    /** Nothing is sealed yet, or whoever seals is away: the report says so. */
    private Mono<Log> log(Cause cause) {
        return messages.query(new FindSeal(), SealView.class, cause)
                .map(seal -> new Log(true, seal))
                .onErrorResume(
                        error -> Rejected.is(error, AuditRejection.LOG_NOT_SEALED)
                                || Rejected.is(error, PlatformRejection.SERVICE_UNAVAILABLE),
                        nobody -> Mono.just(new Log(false, null)));
    }
}
