package io.ringledger.command.calls.speaking;

import io.ringledger.api.calls.AiReply;
import io.ringledger.api.calls.AiView;
import io.ringledger.api.calls.CallQuery.AskForReply;
import io.ringledger.api.calls.CallQuery.FindAi;
import io.ringledger.api.calls.CallRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.voice.Voice;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.PersonalText;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what the AI is to say. Finding words may take seconds, so that happens on threads of its own; where nobody has a
 * place, or finding fails, the AI listens on: a customer on the telephone has no use for an error.
 */
final class Speaker {
    private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

    private final TalkReader talks;
    private final WordFinder words;
    private final Voice voice;
    private final BoundedPool pool;

    Speaker(TalkReader talks, WordFinder words, Voice voice, BoundedPool pool) {
        this.talks = talks;
        this.words = words;
        this.voice = voice;
        this.pool = pool;
    }

    @QueryHandler
    AiView describe(FindAi query) {
        return new AiView(voice.name(), voice.followsInstructions());
    }

    /** @throws Rejected CALL_NOT_FOUND if there is no such call in the tenant */
    @QueryHandler
    CompletableFuture<AiReply> reply(AskForReply query, MetaData metaData) {
        Cause cause = Cause.of(metaData);
        TalkSoFar talk = talks.of(query.callId(), cause);
        if (!talk.hasBegun()) {
            throw new Rejected(CallRejection.CALL_NOT_FOUND, "no call " + query.callId());
        }
        return switch (NextWords.of(talk, query)) {
            case NextWords.Again again -> done(said(again));
            case NextWords.Exactly exactly -> done(says(talk, exactly.text(), exactly.passesOn()));
            case NextWords.Found found -> find(talk, found, query, cause);
            case NextWords.Listen _ -> done(silent(talk));
        };
    }

    private CompletableFuture<AiReply> find(TalkSoFar talk, NextWords.Found found, AskForReply query, Cause cause) {
        var answer = new CompletableFuture<AiReply>();
        boolean hasPlace = pool.runIfFree(() -> {
            try {
                answer.complete(words.find(talk, found, cause).orElseGet(() -> silent(talk)));
            } catch (RuntimeException e) {
                LOG.warn("the AI has no words on {}: {}", query.callId(), e.getMessage());
                answer.complete(silent(talk));
            }
        });
        return hasPlace ? answer : done(silent(talk));
    }

    private static CompletableFuture<AiReply> done(AiReply reply) {
        return CompletableFuture.completedFuture(reply);
    }

    private static AiReply said(NextWords.Again again) {
        var reply = again.reply();
        return new AiReply(
                reply.turn(), reply.said(), true, reply.passesOn(), reply.sources(), reply.voice(), false, null);
    }

    private AiReply says(TalkSoFar talk, @Nullable PersonalText text, int passesOn) {
        int turn = talk.turn() + (text == null ? 0 : 1);
        return new AiReply(turn, text, false, passesOn, List.of(), WordFinder.SUPERVISOR, talk.isWaiting(), null);
    }

    private AiReply silent(TalkSoFar talk) {
        return says(talk, null, 0);
    }
}
