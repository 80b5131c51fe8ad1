package io.ringledger.gateway.calls;

import io.ringledger.api.calls.CallCommand;
import io.ringledger.api.calls.CallCommand.InstructAi;
import io.ringledger.api.calls.CallCommand.MessageAi;
import io.ringledger.api.calls.CallCommand.PauseAi;
import io.ringledger.api.calls.CallCommand.ResumeAi;
import io.ringledger.gateway.http.InvalidInput;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the AI on a call. Source: manager document, 1.6.
 *
 * @param message for {@code send_message}, 1 to 1,000 characters
 * @param instructions for {@code override_instructions}, 1 to 20,000 characters
 */
record InterveneBody(
        Action action,
        @Nullable PersonalText message,
        @Nullable PersonalText instructions) {
    private static final int LONGEST_MESSAGE = 1_000;
    private static final int LONGEST_INSTRUCTIONS = 20_000;

    /** The document's words for it. */
    enum Action {
        SEND_MESSAGE,
        PAUSE,
        RESUME,
        OVERRIDE_INSTRUCTIONS
    }

    /**
     * The wish as a message.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if the action's text is missing or too long
     */
    CallCommand toCommand(CallId callId, Instant at) {
        return switch (action) {
            case SEND_MESSAGE -> new MessageAi(callId, text("message", message, LONGEST_MESSAGE), at);
            case PAUSE -> new PauseAi(callId, at);
            case RESUME -> new ResumeAi(callId, at);
            case OVERRIDE_INSTRUCTIONS ->
                new InstructAi(callId, text("instructions", instructions, LONGEST_INSTRUCTIONS), at);
        };
    }

    private static PersonalText text(String field, @Nullable PersonalText given, int longest) {
        String text = given == null ? "" : given.value().strip();
        if (text.isEmpty() || text.length() > longest) {
            throw InvalidInput.of(field, "1 to " + longest + " characters");
        }
        return new PersonalText(text);
    }
}
