package io.ringledger.events.calls;

import io.ringledger.vocabulary.CallId;

/** Everything that can happen to a call. The class name is the stored type name: never rename or move one. */
public sealed interface CallEvent
        permits CallInitiated,
                CallReceived,
                DialClaimed,
                DialAccepted,
                DialRefused,
                DialOutcomeUnknown,
                CallRang,
                CallAnswered,
                CallEnded,
                SpeechTranscribed,
                HangUpRequested,
                HangUpAccepted,
                HangUpRefused,
                NoteAdded,
                CallEscalated,
                CallTakenOver,
                CallEscalationClosed,
                CallScored,
                CallReviewed,
                AiMessaged,
                AiPaused,
                AiResumed,
                AiInstructed,
                AiReplied,
                DialDeferred,
                CallPrioritised,
                CallDispositioned {
    CallId callId();
}
