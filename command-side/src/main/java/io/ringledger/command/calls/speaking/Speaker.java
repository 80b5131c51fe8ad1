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
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
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
    private final Clock clock;

    Speaker(TalkReader talks, WordFinder words, Voice voice, BoundedPool pool, Clock clock) {
        this.talks = talks;
        this.words = words;
        this.voice = voice;
        this.pool = pool;
        this.clock = clock;
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
        NextWords next = NextWords.of(talk, query, clock.instant());
        var answer = new CompletableFuture<AiReply>();
        boolean hasPlace = pool.runIfFree(() -> answer.complete(found(talk, next, query, cause)));
        return hasPlace ? answer : CompletableFuture.completedFuture(Replies.silent(talk, null));
    }

    private AiReply found(TalkSoFar talk, NextWords next, AskForReply query, Cause cause) {
        try {
            return words.find(talk, next, cause);
        } catch (RuntimeException e) {
            LOG.warn("the AI has no words on {}: {}", query.callId(), e.getMessage());
            return Replies.silent(talk, null);
        }
    }
}
