package io.ringledger.command.calls.speaking;

import io.ringledger.api.calls.AiReply;
import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallCommand.TakeOverCall;
import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.api.config.BusinessConfigPage;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigs;
import io.ringledger.api.knowledge.KnowledgePassages;
import io.ringledger.api.knowledge.KnowledgePassages.Passage;
import io.ringledger.api.knowledge.KnowledgeQuery.RetrieveKnowledge;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.CallAggregates;
import io.ringledger.command.carrier.FakeBridge;
import io.ringledger.command.governing.GoverningSettings;
import io.ringledger.command.voice.KnowledgeVoice;
import io.ringledger.command.voice.Situation;
import io.ringledger.command.voice.Voice;
import io.ringledger.command.voice.Words;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.AgentId;
import io.ringledger.vocabulary.AgentWish;
import io.ringledger.vocabulary.Attributes;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.CarrierStatus;
import io.ringledger.vocabulary.EscalationId;
import io.ringledger.vocabulary.EscalationTrigger;
import io.ringledger.vocabulary.InteractionId;
import io.ringledger.vocabulary.KnowledgeId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.Speaker;
import io.ringledger.vocabulary.Speech;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.TranscriptionSid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** A call that somebody talks on with the AI, on the test's thread. */
final class TalkingCall implements AutoCloseable {
    static final CallId CALL = CallId.of(1);
    static final CallSid SID = new CallSid("CA" + "1".repeat(32));
    static final KnowledgeId ENTRY = KnowledgeId.of(9);
    static final Cause CAUSE = new Cause(new TenantId("acme"), "twilio", "POST /voice-turn", "req-1");

    private static final EscalationId ESCALATION = EscalationId.of(3);
    private static final AgentId AGENT = AgentId.of(4);

    final MovableClock clock = new MovableClock();
    final FakeBridge bridge = new FakeBridge();
    final List<Situation> asked = new ArrayList<>();
    boolean knowledgeFails;

    private final LocalAxon axon;
    private final Cues cues;
    private final AnnotationEventHandlerAdapter automation;
    private int said;

    TalkingCall() {
        axon = new LocalAxon(CAUSE, axon -> CallAggregates.addTo(axon).registerQueryHandler(c -> new Known()));
        var talks = new TalkReader(axon.events());
        cues = new Cues(talks, bridge, new BoundedPool(1, Runnable::run), clock);
        automation = new AnnotationEventHandlerAdapter(new CueAutomation(cues));
        send(new ReceiveCall(
                CALL,
                new SubjectId("subj_" + "a".repeat(32)),
                new PhoneNumber("+14155550123"),
                new PhoneNumber("+14155559999"),
                SID,
                clock.instant()));
        report(CarrierStatus.IN_PROGRESS);
    }

    /** What the other side knows: no configuration, and one thing about parcels. */
    final class Known {
        @QueryHandler
        BusinessConfigPage list(ListBusinessConfigs query) {
            return new BusinessConfigPage(List.of(), 0);
        }

        @QueryHandler
        KnowledgePassages retrieve(RetrieveKnowledge query) {
            if (knowledgeFails) {
                throw new IllegalStateException("away");
            }
            return new KnowledgePassages(
                    query.question().contains("parcel")
                            ? List.of(new Passage(ENTRY, "Parcels", "A parcel takes two days.", .8))
                            : List.of());
        }
    }

    /** The usual voice, which tells the test what it was asked. */
    private final class Overheard implements Voice {
        private final Voice voice = new KnowledgeVoice();

        @Override
        public String name() {
            return voice.name();
        }

        @Override
        public boolean followsInstructions() {
            return voice.followsInstructions();
        }

        @Override
        public Optional<Words> answer(Situation situation) {
            asked.add(situation);
            return voice.answer(situation);
        }
    }

    Speaking speaking(int places) {
        return new Speaking(places);
    }

    /** Whoever answers what is to be said. */
    final class Speaking {
        private final io.ringledger.command.calls.speaking.Speaker speaker;

        private Speaking(int places) {
            var orders = new Orders(axon.messages());
            var voice = new Overheard();
            var words = new WordFinder(new GoverningSettings(orders, clock), orders, voice, "en-US");
            speaker = new io.ringledger.command.calls.speaking.Speaker(
                    new TalkReader(axon.events()), words, voice, new BoundedPool(places, Runnable::run), clock);
        }

        AiReply ask(AskForReply query, Cause cause) {
            return speaker.reply(query, cause.toMetaData()).join();
        }
    }

    AiReply ask(int turn, @Nullable String heard, int silences) {
        return speaking(1)
                .ask(new AskForReply(CALL, turn, heard == null ? null : new PersonalText(heard), silences), CAUSE);
    }

    /** Asks, and has it said as the gateway does. */
    AiReply talk(int turn, @Nullable String heard) {
        AiReply reply = ask(turn, heard, 0);
        say(reply);
        return reply;
    }

    /** What the gateway does with an answer. */
    void say(AiReply reply) {
        PersonalText words = reply.said();
        if (words != null && !reply.recorded()) {
            send(new RecordReply(
                    CALL,
                    reply.turn(),
                    reply.heard(),
                    words,
                    reply.sources(),
                    reply.voice(),
                    reply.passesOn(),
                    clock.instant()));
        }
    }

    void message(String text) {
        send(new MessageAi(CALL, new PersonalText(text), clock.instant()));
    }

    void pause() {
        send(new PauseAi(CALL, clock.instant()));
    }

    void resume() {
        send(new ResumeAi(CALL, clock.instant()));
    }

    void instruct(String text) {
        send(new InstructAi(CALL, new PersonalText(text), clock.instant()));
    }

    void escalate() {
        send(new EscalateCall(
                CALL,
                ESCALATION,
                "manual",
                EscalationTrigger.Kind.MANUAL,
                Attributes.NONE,
                Attributes.NONE,
                AgentWish.ANYBODY,
                clock.instant()));
    }

    void takeOver() {
        send(new TakeOverCall(CALL, ESCALATION, AGENT, new PersonalText("Jane Doe"), clock.instant()));
    }

    void end() {
        report(CarrierStatus.COMPLETED);
    }

    /** What the transcription understood. */
    void transcribe(String text) {
        transcribe(Speaker.CUSTOMER, text);
    }

    /** The first thing that anybody hears. */
    void greet() {
        transcribe(Speaker.AI, "Hello, this is an automated assistant.");
    }

    private void transcribe(Speaker speaker, String text) {
        said++;
        var at = clock.instant();
        var speech = new Speech(
                SID,
                new TranscriptionSid("GT" + "3".repeat(32)),
                said,
                speaker,
                new PersonalText(text),
                .9,
                "en-US",
                at,
                at);
        send(new RecordSpeech(CALL, null, InteractionId.of(said), speech));
    }

    /** Hands over what has happened since to whoever gives cues. */
    void giveCues() {
        axon.handleAll(automation, Fuse.never());
    }

    /** As if somebody had just stepped in. */
    void giveACue() {
        cues.give(CALL, clock.instant(), CAUSE);
    }

    void close(boolean completed) {
        send(new CloseEscalation(CALL, ESCALATION, completed, clock.instant()));
    }

    private void report(CarrierStatus status) {
        var at = clock.instant();
        send(new RecordCarrierReport(CALL, null, new CarrierReport(SID, status, -1, at, null, null, at)));
    }

    private void send(CallCommand command) {
        axon.send(command);
    }

    @Override
    public void close() {
        axon.close();
    }
}
