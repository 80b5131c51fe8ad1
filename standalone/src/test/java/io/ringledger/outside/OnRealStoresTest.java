package io.ringledger.outside;

import org.junit.jupiter.api.Nested;

/** The journeys once more, one JVM beside an Axon Server and a MongoDB. */
@OnRealStores
class OnRealStoresTest {
    @Nested
    class FirstCall extends FirstCallJourneyTest {
        FirstCall(PlatformProcess platform) {
            super(platform);
        }
    }

    @Nested
    class Transcript extends TranscriptJourneyTest {
        Transcript(PlatformProcess platform) {
            super(platform);
        }
    }

    @Nested
    class CallbackOrders extends CallbackOrdersTest {
        CallbackOrders(PlatformProcess platform) {
            super(platform);
        }
    }
}
