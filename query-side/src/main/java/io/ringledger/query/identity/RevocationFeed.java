package io.ringledger.query.identity;

import io.ringledger.api.identity.IdentityQuery.WatchRevocations;
import io.ringledger.api.identity.Revocation;
import io.ringledger.api.identity.RevocationList;
import io.ringledger.query.projection.Change;
import io.ringledger.query.projection.LiveFeed;
import java.util.List;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Tells the gateways what is revoked, as soon as it is. */
final class RevocationFeed implements LiveFeed<Revocation> {
    private final QueryUpdateEmitter emitter;

    RevocationFeed(QueryUpdateEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void publish(List<Change<Revocation>> changes) {
        emitter.emit(
                WatchRevocations.class,
                everybody -> true,
                new RevocationList(changes.stream().map(Change::after).toList()));
    }

    @Override
    public void restart() {
        emitter.completeExceptionally(
                WatchRevocations.class,
                everybody -> true,
                new IllegalStateException("revocations are read from another version"));
    }
}
