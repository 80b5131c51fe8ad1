package io.ringledger.gateway.suppression;

import io.ringledger.api.suppression.ListedNumbers;
import io.ringledger.api.suppression.ListedNumbers.Listed;
import io.ringledger.api.suppression.NumberGateCommand.RemoveSuppression;
import io.ringledger.api.suppression.NumberGateCommand.RemoveWhitelisting;
import io.ringledger.api.suppression.NumberStandings;
import io.ringledger.api.suppression.SuppressionQuery.LookUpNumbers;
import io.ringledger.gateway.dialect.Page;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.suppression.Gates.Gate;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the own list. What was said is in force when it is answered: the gates have it, and lists show it. */
@Component
final class SuppressionDesk {
    private static final int AT_ONCE = 8;

    private final Messages messages;
    private final Gates gates;
    private final Clock clock;

    SuppressionDesk(Messages messages, Gates gates, Clock clock) {
        this.messages = messages;
        this.gates = gates;
        this.clock = clock;
    }

    /** Refused as a whole where one is no number. Cut short, it may be repeated: what is suppressed stays so. */
    Mono<Suppressed> suppress(SuppressBody body, Cause cause) {
        return gates.of(body.numbers(), cause)
                .flatMap(all -> Flux.fromIterable(all)
                        .flatMap(gate -> messages.send(body.toCommand(gate, clock.instant()), cause), AT_ONCE)
                        .then(shown(
                                all,
                                listed -> listed.stream()
                                                .filter(each -> each.reasons().contains(body.why()))
                                                .count()
                                        == all.size(),
                                cause))
                        .thenReturn(new Suppressed(all.size(), body.why())));
    }

    Mono<Changed> remove(String text, RemovalQuery query, Cause cause) {
        return gates.of(query.number(text), cause)
                .flatMap(gate -> messages.send(
                                new RemoveSuppression(
                                        gate.id(),
                                        gate.party(),
                                        SuppressionSource.OPERATOR,
                                        query.asker(),
                                        query.note(),
                                        clock.instant()),
                                cause)
                        .then(shown(
                                List.of(gate),
                                listed -> listed.stream()
                                        .allMatch(each -> each.reasons().isEmpty()),
                                cause))
                        .thenReturn(Changed.to("The number may be called, as far as the own list goes")));
    }

    Mono<Changed> whitelist(WhitelistBody body, Cause cause) {
        return gates.of(body.number(), cause)
                .flatMap(gate -> messages.send(body.toCommand(gate, clock.instant()), cause)
                        .then(shown(
                                List.of(gate),
                                listed -> listed.stream().anyMatch(each -> each.whitelisted() == body.ground()),
                                cause))
                        .thenReturn(Changed.to("Outside registries do not count, as far as the law knows the ground")));
    }

    Mono<Changed> removeWhitelisting(String text, RemovalQuery query, Cause cause) {
        return gates.of(query.number(text), cause)
                .flatMap(gate -> messages.send(new RemoveWhitelisting(gate.id(), clock.instant()), cause)
                        .then(shown(
                                List.of(gate),
                                listed -> listed.stream().allMatch(each -> each.whitelisted() == null),
                                cause))
                        .thenReturn(Changed.to("Outside registries count")));
    }

    Mono<Page<ListedNumber>> list(SuppressionListQuery query, Cause cause) {
        List<PhoneNumber> wanted = query.wanted();
        return gates.idsOf(wanted, cause)
                .flatMap(ids -> messages.query(query.toQuery(ids), NumberStandings.class, cause))
                .map(found -> new Page<>(
                        "numbers",
                        found.numbers().stream().map(ListedNumber::of).toList(),
                        query.number(),
                        query.limit(),
                        found.total()));
    }

    private Mono<Void> shown(List<Gate> all, Predicate<List<Listed>> isShown, Cause cause) {
        var question = LookUpNumbers.own(all.stream().map(Gate::id).toList());
        return ReadModel.await(
                messages.query(question, ListedNumbers.class, cause).map(ListedNumbers::numbers), isShown);
    }
}
