package io.ringledger.gateway.config;

import io.ringledger.api.calls.CallFilter;
import io.ringledger.api.calls.CallPage;
import io.ringledger.api.calls.CallQuery.ListCalls;
import io.ringledger.api.calls.CallSort;
import io.ringledger.api.calls.CallStatus;
import io.ringledger.api.config.BusinessConfigCommand;
import io.ringledger.api.config.BusinessConfigCommand.CreateBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.DeleteBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.RevertBusinessConfig;
import io.ringledger.api.config.BusinessConfigCommand.ReviseBusinessConfig;
import io.ringledger.api.config.BusinessConfigQuery.FindBusinessConfig;
import io.ringledger.api.config.BusinessConfigQuery.ListBusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigRejection;
import io.ringledger.api.config.BusinessConfigVersions;
import io.ringledger.api.config.BusinessConfigView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.config.BusinessConfig.Deleted;
import io.ringledger.gateway.config.BusinessConfig.Written;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.BusinessConfigId;
import io.ringledger.vocabulary.BusinessId;
import io.ringledger.vocabulary.BusinessProfile;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes business configurations, and answers when what was written can be read. */
@Component
final class ConfigDesk {
    private final Messages messages;
    private final RequestIds ids;
    private final Clock clock;

    ConfigDesk(Messages messages, RequestIds ids, Clock clock) {
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Written> create(ConfigBody body, Cause cause) {
        BusinessConfigId id = ids.next(BusinessConfigId::of, cause);
        Instant now = now();
        BusinessProfile profile = body.toProfile();
        BusinessConfigView made = new BusinessConfigView(id, 1, profile, now, now, 0);
        return messages.send(new CreateBusinessConfig(id, profile, now), cause)
                .then(ReadModel.await(find(id, cause), there -> true))
                .then(Mono.just(Written.of(made, "Configuration created")));
    }

    Mono<Written> revise(BusinessConfigId id, ConfigBody body, Cause cause) {
        BusinessProfile profile = body.toProfile();
        return write(id, new ReviseBusinessConfig(id, profile, now()), profile, "Configuration updated", cause);
    }

    private Mono<Written> write(
            BusinessConfigId id, BusinessConfigCommand command, BusinessProfile wanted, String message, Cause cause) {
        return messages.send(command, cause)
                .then(ReadModel.follow(find(id, cause), view -> view.profile().equals(wanted)))
                .map(view -> Written.of(view, message));
    }

    Mono<Written> revert(BusinessConfigId id, RevertBody body, Cause cause) {
        return messages.query(new ListBusinessConfigVersions(id), BusinessConfigVersions.class, cause)
                .flatMap(known -> write(
                        id,
                        new RevertBusinessConfig(id, body.version(), now()),
                        profile(known, body.version()),
                        "Configuration reverted",
                        cause));
    }

    /** What a version said; what is said now where there is no such version, which will be refused. */
    private static BusinessProfile profile(BusinessConfigVersions known, int version) {
        return known.versions().stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .orElse(known.versions().getFirst())
                .profile();
    }

    /** A call that begins in the same moment goes on under what the configuration said last: versions stay known. */
    Mono<Deleted> delete(BusinessConfigId id, Cause cause) {
        return find(id, cause)
                .then(open(id, cause))
                .flatMap(calls -> calls == 0
                        ? messages.send(new DeleteBusinessConfig(id, now()), cause)
                        : Mono.error(new Rejected(
                                BusinessConfigRejection.CONFIG_IN_USE, calls + " calls are going on under it")))
                .then(ReadModel.awaitGone(find(id, cause), BusinessConfigRejection.CONFIG_NOT_FOUND))
                .then(Mono.just(new Deleted(true, "Configuration deleted")));
    }

    private Mono<Long> open(BusinessConfigId id, Cause cause) {
        return Flux.fromStream(Arrays.stream(CallStatus.values()).filter(status -> !status.isFinal()))
                .concatMap(status -> messages.query(governed(id, status), CallPage.class, cause))
                .map(CallPage::total)
                .reduce(0L, Long::sum);
    }

    private static ListCalls governed(BusinessConfigId id, CallStatus status) {
        CallFilter filter =
                new CallFilter(status, null, new BusinessId(id.value()), null, null, null, null, null, null);
        return new ListCalls(filter, CallSort.STARTED_AT, false, 1, 1);
    }

    private Mono<BusinessConfigView> find(BusinessConfigId id, Cause cause) {
        return messages.query(new FindBusinessConfig(id), BusinessConfigView.class, cause);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
