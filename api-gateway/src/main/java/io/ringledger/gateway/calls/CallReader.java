package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallQuery.FindCall;
import io.ringledger.api.calls.CallQuery.ListInteractions;
import io.ringledger.api.calls.CallQuery.ListNotes;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.calls.CallView;
import io.ringledger.api.calls.InteractionPage;
import io.ringledger.api.calls.NotePage;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.live.CallHub;
import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads calls, and knows that a read model follows what was written a moment later. */
@Component
public final class CallReader {
    private static final Duration YOUNG = Duration.ofSeconds(10);
    private static final Duration READ_MODEL_FOLLOWS = Duration.ofSeconds(1);

    private final Messages messages;
    private final CallHub hub;
    private final Clock clock;

    CallReader(Messages messages, CallHub hub, Clock clock) {
        this.messages = messages;
        this.hub = hub;
        this.clock = clock;
    }

    /** One call; one that was made a moment ago is waited for. */
    public Mono<CallView> find(CallId callId, Cause cause) {
        return ask(callId, cause)
                .onErrorResume(
                        error -> Rejected.is(error, CallRejection.CALL_NOT_FOUND) && isYoung(callId),
                        notYet -> await(callId, view -> true, READ_MODEL_FOLLOWS, cause));
    }

    /** What was said on a call; one that was made a moment ago is waited for. */
    Mono<InteractionPage> interactions(ListInteractions query, Cause cause) {
        Mono<InteractionPage> asked = Mono.defer(() -> messages.query(query, InteractionPage.class, cause));
        return asked.onErrorResume(
                error -> Rejected.is(error, CallRejection.CALL_NOT_FOUND) && isYoung(query.callId()),
                notYet -> find(query.callId(), cause).then(asked));
    }

    /** What was written down about a call; one that was made a moment ago is waited for. */
    public Mono<NotePage> notes(CallId callId, Cause cause) {
        Mono<NotePage> asked = askNotes(callId, cause);
        return asked.onErrorResume(
                error -> Rejected.is(error, CallRejection.CALL_NOT_FOUND) && isYoung(callId),
                notYet -> find(callId, cause).then(asked));
    }

    /** Completes once a note is there to be read, or when the read model has had its time. */
    Mono<Void> awaitNote(CallId callId, NoteId noteId, Cause cause) {
        return ReadModel.await(
                askNotes(callId, cause),
                found -> found.notes().stream().anyMatch(note -> note.id().equals(noteId)));
    }

    private Mono<NotePage> askNotes(CallId callId, Cause cause) {
        return messages.query(new ListNotes(callId), NotePage.class, cause);
    }

    /** One call once it is as wanted, or as it is when the time is over. */
    Mono<CallView> await(CallId callId, Predicate<CallView> wanted, Duration atMost, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        Mono<CallView> changes = hub.changes(tenant, callId).filter(wanted).next();
        Mono<CallView> present = ask(callId, cause)
                .filter(wanted)
                .onErrorResume(failure -> Rejected.is(failure, CallRejection.CALL_NOT_FOUND), notYet -> Mono.empty());
        return Mono.firstWithValue(changes, present.switchIfEmpty(Mono.never())).timeout(atMost, ask(callId, cause));
    }

    private Mono<CallView> ask(CallId callId, Cause cause) {
        return messages.query(new FindCall(callId), CallView.class, cause);
    }

    private boolean isYoung(CallId callId) {
        Duration age = Duration.between(IdGenerator.madeAt(callId.number()), clock.instant());
        return age.abs().compareTo(YOUNG) < 0;
    }
}
