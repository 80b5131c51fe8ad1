package io.ringledger.command.calls;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.AddNote;
import io.ringledger.api.calls.CallCommand.ClaimDial;
import io.ringledger.api.calls.CallCommand.CloseEscalation;
import io.ringledger.api.calls.CallCommand.DeclareOutcomeUnknown;
import io.ringledger.api.calls.CallCommand.DeferDial;
import io.ringledger.api.calls.CallCommand.DispositionCall;
import io.ringledger.api.calls.CallCommand.EndCall;
import io.ringledger.api.calls.CallCommand.EscalateCall;
import io.ringledger.api.calls.CallCommand.InitiateCall;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.PrioritiseCall;
import io.ringledger.api.calls.CallCommand.ReceiveCall;
import io.ringledger.api.calls.CallCommand.RecordCarrierReport;
import io.ringledger.api.calls.CallCommand.RecordDialAccepted;
import io.ringledger.api.calls.CallCommand.RecordDialRefused;
import io.ringledger.api.calls.CallCommand.RecordHangUpAccepted;
import io.ringledger.api.calls.CallCommand.RecordHangUpRefused;
import io.ringledger.api.calls.CallCommand.RecordReply;
import io.ringledger.api.calls.CallCommand.RecordSpeech;
import io.ringledger.api.calls.CallCommand.RefuseDial;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.api.calls.CallCommand.ReviewCall;
import io.ringledger.api.calls.CallCommand.ScoreCall;
import io.ringledger.api.calls.CallCommand.StopCall;
import io.ringledger.api.calls.CallCommand.TakeOverCall;
import io.ringledger.command.sentiment.SentimentAnalyser;
import io.ringledger.command.snapshots.LongStreams;
import io.ringledger.events.calls.CallEvent;
import io.ringledger.events.calls.SpeechTranscribed;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.TenantId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Shell around {@link CallState} and {@link CallDecider}: one stream per call. Every command may meet a call that does not
 * exist, so that the decider refuses it in our words; a handler that applies nothing makes no stream. The revision is of
 * the snapshot: raise it when the state changes its form, and the whole stream is read once more.
 */
@Aggregate(snapshotTriggerDefinition = LongStreams.TRIGGER)
@Revision("6")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class CallAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable CallId callId;

    private @Nullable TenantId tenantId;
    private CallState state = new CallState.NotPlaced();

    /** To another tenant this call does not exist. */
    @CommandHandlerInterceptor
    void hideFromOthers(CallCommand command, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        if (tenantId != null && !tenantId.value().equals(tenant)) {
            throw CallDecider.notFound(command.callId());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(InitiateCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClaimDial command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RefuseDial command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordDialAccepted command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordDialRefused command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclareOutcomeUnknown command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordCarrierReport command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSpeech command, SentimentAnalyser sentiments) {
        CallDecider.decide(state, command).stream()
                .map(event -> event instanceof SpeechTranscribed speech ? assessed(speech, sentiments) : event)
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddNote command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EndCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EscalateCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TakeOverCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CloseEscalation command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ScoreCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReviewCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordHangUpAccepted command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordHangUpRefused command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MessageAi command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PauseAi command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ResumeAi command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(InstructAi command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordReply command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeferDial command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PrioritiseCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StopCall command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DispositionCall command) {
        decide(command);
    }

    private static CallEvent assessed(SpeechTranscribed speech, SentimentAnalyser sentiments) {
        return sentiments
                .of(speech.text(), speech.language())
                .map(sentiment -> speech.assessed(sentiment, sentiments.version()))
                .orElse(speech);
    }

    private void decide(CallCommand command) {
        CallDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(CallEvent event, @MetaDataValue(MetadataKeys.TENANT_ID) @Nullable String tenant) {
        callId = event.callId();
        if (tenantId == null && tenant != null) {
            tenantId = new TenantId(tenant);
        }
        state = CallState.evolve(state, event);
    }
}
