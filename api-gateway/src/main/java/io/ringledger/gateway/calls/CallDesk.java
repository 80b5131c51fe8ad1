package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallQuery.FindDefaultLine;
import io.ringledger.api.control.DialingControlCommand.RequireDialing;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.Remembered;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.NoteId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Places and ends calls on behalf of whoever asks over HTTP. */
@Component
public final class CallDesk {
    private static final Duration CARRIER_HANGS_UP = Duration.ofSeconds(5);

    private static final Duration LINE_IS_FRESH = Duration.ofMinutes(1);

    private final Messages messages;
    private final Remembered<PhoneNumber> defaultLine;
    private final CallReader reader;
    private final Holders holders;
    private final RequestIds ids;
    private final Clock clock;

    CallDesk(Messages messages, CallReader reader, Holders holders, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.defaultLine = new Remembered<>(
                cause -> messages.query(new FindDefaultLine(), PhoneNumber.class, cause), LINE_IS_FRESH);
        this.reader = reader;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    /** Answers as soon as the intent is durable; the call is dialled after that. Refused while an emergency stop holds. */
    public Mono<InitiatedCall> initiate(InitiateBody body, Cause cause) {
        TenantId tenant = Objects.requireNonNull(cause.tenantId());
        var allowed = holders.control(tenant)
                .flatMap(control ->
                        messages.send(new RequireDialing(control), cause).thenReturn(control));
        return Mono.zip(line(body.fromNumber(), cause), holders.of(tenant, body.toNumber()), allowed)
                .flatMap(found -> {
                    InitiateCall command = command(body, found.getT2(), found.getT1(), cause);
                    return messages.send(command, cause)
                            .then(Mono.fromSupplier(() -> InitiatedCall.of(Call.of(command))));
                });
    }

    /** Waits for the carrier to hang up; where that takes longer, answers what is known. */
    public Mono<EndedCall> end(CallId callId, EndBody body, Cause cause) {
        return messages.send(body.toCommand(callId, clock.instant()), cause)
                .then(reader.await(callId, view -> view.status().isFinal(), CARRIER_HANGS_UP, cause))
                .map(EndedCall::of);
    }

    /** Answers when the note is durable and, as a rule, to be read. */
    public Mono<AddedNote> addNote(CallId callId, NoteBody body, Cause cause) {
        NoteId noteId = ids.next(NoteId::of, cause);
        return messages.send(body.toCommand(callId, noteId, clock.instant()), cause)
                .then(reader.awaitNote(callId, noteId, cause))
                .then(Mono.just(new AddedNote(true, noteId.number(), "Note added")));
    }

    /** The number that a call shows: the one that is named, else the account's default. */
    public Mono<PhoneNumber> line(@Nullable PhoneNumber named, Cause cause) {
        return Mono.justOrEmpty(named).switchIfEmpty(Mono.defer(() -> defaultLine.get(cause)));
    }

    private InitiateCall command(InitiateBody body, SubjectId holder, PhoneNumber line, Cause cause) {
        return body.toCommand(
                ids.next(CallId::of, cause), holder, line, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
