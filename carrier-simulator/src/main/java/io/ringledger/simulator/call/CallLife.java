package io.ringledger.simulator.call;

import io.ringledger.simulator.behaviour.CallStatus;
import io.ringledger.simulator.behaviour.CallbackKind;
import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.behaviour.CalleeScript.HangsUp;
import io.ringledger.simulator.conference.Participant;
import io.ringledger.simulator.speech.Dialogue;
import io.ringledger.simulator.speech.Transcriber;
import io.ringledger.simulator.speech.Transcription;
import io.ringledger.simulator.twiml.Line;
import io.ringledger.simulator.twiml.Meeting;
import io.ringledger.simulator.twiml.Turn;
import io.ringledger.simulator.twiml.Twiml;
import io.ringledger.simulator.twiml.TwimlPlayer;
import io.ringledger.simulator.twiml.Verb;
import io.ringledger.simulator.webhook.Callback;
import io.ringledger.simulator.webhook.CallbackLane;
import io.ringledger.simulator.webhook.Webhook;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lives one call, from the queue to its end, on a thread of its own. */
final class CallLife implements Runnable {
    /** Between dialling and the first ring. */
    private static final Duration SETUP = Duration.ofMillis(500);
    /** What asynchronous machine detection takes. */
    private static final Duration DETECTION = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(CallLife.class);

    private final Call call;
    private final CalleeScript script;
    private final Trunk trunk;
    private final Line line;
    private final CallbackLane callbacks;
    private final CallParameters parameters;
    private final Transcriber transcriber;
    private final TwimlPlayer player;

    private volatile CallOrder order;
    private int sequence;

    CallLife(Call call, CallOrder order, CalleeScript script, Trunk trunk) {
        this.call = call;
        this.order = order;
        this.script = script;
        this.trunk = trunk;
        parameters = new CallParameters(trunk.accountSid());
        line = new Line(trunk.timeScale(), call.state().created());
        callbacks = trunk.callbacks().lane();
        transcriber = new Transcriber(line, dialogue(), this::transcription);
        player = new TwimlPlayer(
                trunk.client(),
                line,
                transcriber,
                meeting(),
                () -> parameters.ofVoice(call.state()),
                () -> this.order.fallback());
    }

    CallbackLane callbacks() {
        return callbacks;
    }

    void interrupt(Turn turn) {
        line.interrupt(turn);
    }

    void amend(@Nullable Webhook fallback, @Nullable Webhook statusCallback) {
        order = order.amended(fallback, statusCallback);
    }

    @Override
    public void run() {
        try {
            move(
                    switch (order.direction()) {
                        case OUTBOUND_API -> outbound();
                        case INBOUND -> inbound();
                    });
            transcriber.close();
            callbacks.flush();
        } catch (InterruptedException e) {
            // the simulator is closing: a carrier that stops says nothing
            transcriber.hush();
            Thread.currentThread().interrupt();
        }
    }

    private Meeting meeting() {
        var state = call.state();
        var participant = new Participant(state.sid(), state.to(), () -> line.interrupt(new Turn.GoesOn()));
        return new Meeting() {
            @Override
            public void join(Verb.Joins order) {
                trunk.conferences().join(order, participant, line.now());
            }

            @Override
            public void leave(Verb.Joins order) {
                trunk.conferences().leave(order.room(), participant, line.now());
            }
        };
    }

    private Dialogue dialogue() {
        var customer = order.direction() == CallOrder.Direction.INBOUND ? order.from() : order.to();
        return trunk.dialogues().of(customer, script.outcome() == CalleeScript.Outcome.MACHINE);
    }

    private Transcription transcription(Verb.Transcribes wanted) {
        return new Transcription(
                trunk.accountSid(),
                call.state().sid(),
                call.state().to(),
                wanted,
                trunk.callbacks().lane());
    }

    private CallStatus outbound() throws InterruptedException {
        move(CallStatus.INITIATED);
        if (!(line.pass(SETUP) instanceof Turn.GoesOn)) {
            return CallStatus.CANCELED;
        }
        var unanswered = ring();
        if (unanswered.isPresent()) {
            return unanswered.get();
        }
        pickUp();
        return player.follow(player.open(order.instructions()));
    }

    private Optional<CallStatus> ring() throws InterruptedException {
        var outcome = script.outcome();
        if (outcome.isAnswer() || script.ring().isPositive()) {
            move(CallStatus.RINGING);
        }
        var tooLong = script.ring().compareTo(order.timeout()) >= 0;
        if (!(line.pass(tooLong ? order.timeout() : script.ring()) instanceof Turn.GoesOn)) {
            return Optional.of(CallStatus.CANCELED);
        }
        return tooLong
                ? Optional.of(CallStatus.NO_ANSWER)
                : switch (outcome) {
                    case ANSWERS, MACHINE -> Optional.empty();
                    case BUSY -> Optional.of(CallStatus.BUSY);
                    case NO_ANSWER -> Optional.of(CallStatus.NO_ANSWER);
                    case FAILS -> Optional.of(CallStatus.FAILED);
                };
    }

    private CallStatus inbound() throws InterruptedException {
        call.become(state -> state.moved(CallStatus.RINGING, line.now()));
        var document = player.open(order.instructions());
        var rejection = document.flatMap(Twiml::rejection);
        if (rejection.isPresent()) {
            return rejection.get();
        }
        pickUp();
        return player.follow(document);
    }

    private void pickUp() {
        var detection = order.detection();
        var verdict = detection.verdict(script.outcome());
        if (detection.isAsked() && !detection.async()) {
            call.become(state -> state.answeredBy(verdict));
        }
        move(CallStatus.IN_PROGRESS);
        if (detection.isAsked() && detection.async()) {
            Thread.ofVirtual().name("machine-detection").start(() -> detect(verdict, detection.callback()));
        }
        line.endsAfter(order.timeLimit());
        if (script.hangsUp() == HangsUp.CALLEE) {
            hangUpAfter(script.talk());
        }
    }

    /** A machine cuts off whoever speaks. */
    private void hangUpAfter(Duration talk) {
        if (script.outcome() == CalleeScript.Outcome.MACHINE) {
            line.endsAfter(talk);
        } else {
            line.leavesAfter(talk);
        }
    }

    private void move(CallStatus status) {
        var state = call.become(present -> present.moved(status, line.now()));
        var wanted = ProgressEvent.reporting(status).filter(order.events()::contains);
        var statusCallback = order.statusCallback();
        if (statusCallback != null && wanted.isPresent()) {
            callbacks.send(new Callback(
                    CallbackKind.PROGRESS,
                    state.sid(),
                    state.to(),
                    status,
                    sequence,
                    statusCallback,
                    parameters.ofProgress(state, sequence++)));
        }
    }

    private void detect(String verdict, @Nullable Webhook told) {
        try {
            Thread.sleep(trunk.timeScale().wall(DETECTION));
            if (call.state().status() == CallStatus.IN_PROGRESS) {
                var state = call.become(present -> present.answeredBy(verdict));
                if (told != null) {
                    trunk.client().send(told, parameters.ofDetection(state, DETECTION));
                }
            }
        } catch (IOException e) {
            log.warn("Nobody took the verdict of machine detection: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
