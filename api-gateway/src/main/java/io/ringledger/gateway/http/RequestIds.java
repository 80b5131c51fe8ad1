package io.ringledger.gateway.http;

import io.ringledger.platform.ids.IdGenerator;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.messages.Claim;
import java.util.function.LongFunction;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Makes the ids of what a request makes. Of a request that may be repeated they are the claimed ones, the same whenever it is
 * done again.
 */
@Component
public final class RequestIds {
    private final IdGenerator ids;

    RequestIds(@Qualifier("gatewayIds") IdGenerator ids) {
        this.ids = ids;
    }

    /**
     * The next id.
     *
     * @param kind makes an id of a number
     */
    public <I> I next(LongFunction<I> kind, Cause cause) {
        Claim claim = cause.claim();
        return kind.apply(claim == null ? ids.nextNumber() : claim.nextNumber());
    }
}
