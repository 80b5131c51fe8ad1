package io.ringledger.query.projection;

import java.util.List;

/** Told by the live version of a projection, and by no other. */
public interface LiveFeed<S> {
    /** What a committed batch changed; in order for each document, and never twice the same. */
    void publish(List<Change<S>> changes);

    /** Another version is live from now on: who follows must read the current state anew. */
    void restart();

    static <S> LiveFeed<S> none() {
        return new LiveFeed<>() {
            @Override
            public void publish(List<Change<S>> changes) {}

            @Override
            public void restart() {}
        };
    }
}
