package io.ringledger.command.compliance.erasure;

import io.ringledger.api.calls.CallQuery.CountOpenCalls;
import io.ringledger.api.compliance.ComplianceRejection;
import io.ringledger.api.compliance.DataRequestCommand.BeginErasure;
import io.ringledger.api.compliance.DataRequestCommand.CompleteErasure;
import io.ringledger.api.compliance.DataRequestCommand.ForbidErasure;
import io.ringledger.api.compliance.DataRequestCommand.RecordKeysDestroyed;
import io.ringledger.api.compliance.LegalHoldCommand.CloseErasure;
import io.ringledger.api.compliance.LegalHoldCommand.PermitErasure;
import io.ringledger.api.compliance.ReadModelCommand.RewriteReadModels;
import io.ringledger.api.compliance.ReadModelCommand.Rewritten;
import io.ringledger.api.compliance.SubjectQuery.ListSubjectStreams;
import io.ringledger.api.compliance.SubjectQuery.SubjectStreams;
import io.ringledger.api.identity.MemberCommand.RemoveMember;
import io.ringledger.command.automations.Orders;
import io.ringledger.platform.personal.AnswerKeys;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.platform.personal.SubjectKeys;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.ErasureCertificate;
import io.ringledger.vocabulary.LegalHoldId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The steps of an erasure, one by one. Each may be repeated. */
final class ErasureSteps {
    private static final int STREAMS = 500;
    private static final String CALL = "call_";
    private static final String USER = "user_";

    private final Orders orders;
    private final SubjectKeys keys;
    private final AnswerKeys answers;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    ErasureSteps(Orders orders, SubjectKeys keys, AnswerKeys answers, Pseudonyms pseudonyms, Clock clock) {
        this.orders = orders;
        this.keys = keys;
        this.answers = answers;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * Claims the erasure and asks whether the data may go.
     *
     * @return {@code false} if it must be kept: the request is refused then
     */
    boolean begin(DueErasure erasure) {
        orders.send(new BeginErasure(erasure.requestId(), clock.instant()), erasure.cause());
        boolean permitted = erasure.subjects().stream()
                .map(LegalHoldId::of)
                .allMatch(hold -> orders.sendUnless(
                        ComplianceRejection.LEGAL_HOLD,
                        new PermitErasure(hold, erasure.requestId(), clock.instant()),
                        erasure.cause()));
        if (!permitted) {
            close(erasure);
            orders.send(new ForbidErasure(erasure.requestId(), clock.instant()), erasure.cause());
        }
        return permitted;
    }

    /** Whether the person is on a call: its number is needed until it is over. */
    boolean isOnCall(DueErasure erasure) {
        @Nullable String after = null;
        while (true) {
            List<String> streams = orders.ask(
                            new ListSubjectStreams(erasure.subjects(), after, STREAMS),
                            SubjectStreams.class,
                            erasure.cause())
                    .streams();
            List<CallId> calls = streams.stream()
                    .filter(id -> id.startsWith(CALL))
                    .map(CallId::new)
                    .toList();
            if (!calls.isEmpty() && orders.ask(new CountOpenCalls(calls), Long.class, erasure.cause()) > 0) {
                return true;
            }
            if (streams.size() < STREAMS) {
                return false;
            }
            after = streams.getLast();
        }
    }

    /** From here on nothing can be taken back; kept answers may tell of anybody and go as well. Answers the ids of the keys that exist no more. */
    List<String> destroyKeys(DueErasure erasure) {
        endMemberships(erasure);
        List<String> destroyed = new ArrayList<>();
        erasure.subjects().forEach(subject -> destroyed.addAll(keys.destroy(subject)));
        answers.destroy(Objects.requireNonNull(erasure.cause().tenantId()));
        orders.send(new RecordKeysDestroyed(erasure.requestId(), destroyed, clock.instant()), erasure.cause());
        return destroyed;
    }

    /** Who is erased works here no more: tokens that are out end with the membership. Silent for who is no member. */
    private void endMemberships(DueErasure erasure) {
        TenantId tenant = Objects.requireNonNull(erasure.cause().tenantId());
        erasure.subjects().stream()
                .map(SubjectId::value)
                .filter(subject -> subject.startsWith(USER))
                .map(UserId::new)
                .forEach(user -> orders.send(
                        new RemoveMember(pseudonyms.memberOf(tenant, user), clock.instant()), erasure.cause()));
    }

    /** Counts of documents by read model; empty as long as one of them has not come to the position. */
    Optional<Map<String, Long>> rewrite(DueErasure erasure, long position) {
        Map<String, Long> documents = new TreeMap<>();
        @Nullable String after = null;
        do {
            Rewritten some = orders.ordered(
                    new RewriteReadModels(erasure.subjects(), position, after), Rewritten.class, erasure.cause());
            if (!some.reached()) {
                return Optional.empty();
            }
            some.documents().forEach((name, count) -> documents.merge(name, count, Long::sum));
            after = some.last();
        } while (after != null);
        return Optional.of(documents);
    }

    void complete(DueErasure erasure, ErasureCertificate certificate) {
        orders.send(new CompleteErasure(erasure.requestId(), certificate, clock.instant()), erasure.cause());
        close(erasure);
    }

    /** Its holds may be placed again. */
    void close(DueErasure erasure) {
        erasure.subjects()
                .forEach(subject -> orders.send(
                        new CloseErasure(LegalHoldId.of(subject), erasure.requestId(), clock.instant()),
                        erasure.cause()));
    }
}
