package io.ringledger.api.calls;

import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about calls. The tenant is the metadata's. */
public sealed interface CallQuery {
    /** One call; answers a {@link CallView} or is refused with CALL_NOT_FOUND. */
    record FindCall(CallId callId) implements CallQuery {}

    /** A page of calls; answers a {@link CallPage}. */
    record ListCalls(CallFilter filter, CallSort sort, boolean ascending, int page, int limit) implements CallQuery {
        public ListCalls {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /**
     * Calls in the order of their beginnings, without counting them; answers a {@link CallSlice}. For whoever reads very
     * many, one slice after the other.
     *
     * @param offset how many to leave out, from 0
     */
    record SliceCalls(CallFilter filter, int offset, int limit) implements CallQuery {
        public SliceCalls {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0 and limit at 1");
            }
        }
    }

    /**
     * What was said on a call, in order; answers an {@link InteractionPage} or is refused with CALL_NOT_FOUND.
     *
     * @param speaker {@code null} for both
     * @param offset how many to leave out, from 0
     */
    record ListInteractions(CallId callId, @Nullable Speaker speaker, int offset, int limit) implements CallQuery {
        public ListInteractions {
            if (offset < 0 || limit < 1) {
                throw new IllegalArgumentException("offset starts at 0 and limit at 1");
            }
        }
    }

    /**
     * What was said last on a call, in order; answers an {@link InteractionPage} or is refused with CALL_NOT_FOUND.
     *
     * @param limit how many at most
     */
    record ListLatestInteractions(CallId callId, int limit) implements CallQuery {
        public ListLatestInteractions {
            if (limit < 1) {
                throw new IllegalArgumentException("limit starts at 1");
            }
        }
    }

    /** What was written down about a call; answers a {@link NotePage} or is refused with CALL_NOT_FOUND. */
    record ListNotes(CallId callId) implements CallQuery {}

    /** How a call was judged; answers a {@link QaReviewPage} or is refused with CALL_NOT_FOUND. */
    record ListQaReviews(CallId callId) implements CallQuery {}

    /** The number that a call shows where a request names none; answers a {@link PhoneNumber} or NO_CALLER_ID. */
    record FindDefaultLine() implements CallQuery {}

    /**
     * What the AI is to say now; answers an {@link AiReply} or is refused with CALL_NOT_FOUND. Asking changes nothing:
     * whoever lets it be said records it before.
     *
     * @param turn number that the reply is to have; what was said under it is answered again. 0 for the next one,
     *     where somebody had the carrier ask
     * @param heard what the customer has said, {@code null} for nothing
     * @param silences how often in a row nothing was heard, 0 where that is not known
     */
    record AskForReply(CallId callId, int turn, @Nullable PersonalText heard, int silences) implements CallQuery {}

    /** What talks on calls; answers an {@link AiView}. */
    record FindAi() implements CallQuery {}

    /** Calls that are not over yet, newest first; answers a {@link CallPage}. */
    record ListOpenCalls(int page, int limit) implements CallQuery {
        public ListOpenCalls {
            if (page < 1 || limit < 1) {
                throw new IllegalArgumentException("page and limit start at 1");
            }
        }
    }

    /** How many of some calls are not over yet; answers a {@code Long}. */
    record CountOpenCalls(List<CallId> callIds) implements CallQuery {
        public CountOpenCalls {
            callIds = List.copyOf(callIds);
        }
    }

    /** The live feed of all tenants; a subscription query that answers {@link CallChanges} as they are committed. */
    record WatchCalls() implements CallQuery {}
}
