package io.ringledger.gateway;

import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.requests.RequestClaim;
import io.ringledger.api.requests.RequestKeyCommand;
import io.ringledger.api.requests.RequestKeyCommand.ClaimRequest;
import io.ringledger.api.requests.RequestKeyCommand.KeepAnswer;
import io.ringledger.api.requests.RequestKeyCommand.ReleaseRequest;
import io.ringledger.api.requests.RequestRejection;
import io.ringledger.vocabulary.RequestAnswer;
import io.ringledger.vocabulary.RequestKeyId;
import io.ringledger.vocabulary.RequestPrint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keys of repeatable requests, for ever and without patience. */
final class FakeRequestKeys {
    private final Map<RequestKeyId, Known> keys = new ConcurrentHashMap<>();

    private record Known(
            RequestPrint print,
            long first,
            boolean inProgress,
            @Nullable RequestAnswer answer) {}

    void clear() {
        keys.clear();
    }

    @Nullable
    Object handle(RequestKeyCommand command) {
        return switch (command) {
            case ClaimRequest claim -> claim(claim);
            case KeepAnswer keep ->
                keys.computeIfPresent(
                        keep.keyId(), (id, known) -> new Known(known.print(), known.first(), false, keep.answer()));
            case ReleaseRequest release ->
                keys.computeIfPresent(
                        release.keyId(), (id, known) -> new Known(known.print(), known.first(), false, null));
        };
    }

    private RequestClaim claim(ClaimRequest claim) {
        Known known = keys.putIfAbsent(claim.keyId(), new Known(claim.print(), claim.firstNumber(), true, null));
        if (known == null) {
            return new RequestClaim(claim.firstNumber(), false, null);
        }
        if (!known.print().equals(claim.print())) {
            throw new Rejected(RequestRejection.IDEMPOTENCY_KEY_REUSED, "another request");
        }
        if (known.inProgress()) {
            throw new Rejected(RequestRejection.IN_PROGRESS, "being done");
        }
        if (known.answer() == null) {
            keys.put(claim.keyId(), new Known(known.print(), known.first(), true, null));
        }
        return new RequestClaim(known.first(), true, known.answer());
    }
}
