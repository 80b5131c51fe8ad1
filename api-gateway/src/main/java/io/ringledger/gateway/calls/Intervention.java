package io.ringledger.gateway.calls;

import io.ringledger.api.calls.AiView;
import io.ringledger.gateway.dialect.Messaged;

/** Somebody stepped in. Source: manager document, 1.6. */
record Intervention(boolean success, String message) implements Messaged {

    /** What the AI makes of it depends on whether it understands what it is told. */
    static Intervention of(InterveneBody.Action action, AiView ai) {
        return new Intervention(
                true,
                switch (action) {
                    case SEND_MESSAGE ->
                        ai.followsInstructions()
                                ? "The AI passes it on in its own words as soon as its model answers; word by word while it is paused"
                                : "The AI passes it on word by word";
                    case PAUSE -> "The AI listens, and says nothing but your messages until it is resumed";
                    case RESUME -> "The AI answers again";
                    case OVERRIDE_INSTRUCTIONS ->
                        ai.followsInstructions()
                                ? "The AI follows these instructions for the rest of the call"
                                : "Kept for the rest of the call. No language model is set, so the AI answers from the"
                                        + " knowledge base, and of instructions follows only sentences like"
                                        + " Say: \"We call you back.\", where it has no answer";
                });
    }
}
