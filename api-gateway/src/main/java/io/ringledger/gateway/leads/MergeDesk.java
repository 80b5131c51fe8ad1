package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadCommand.AbsorbLead;
import io.ringledger.api.leads.LeadCommand.MergeLead;
import io.ringledger.api.leads.LeadCommand.ReleaseLead;
import io.ringledger.api.leads.LeadCommand.UnmergeLead;
import io.ringledger.api.leads.LeadView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.LeadId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Merges leads and takes that back. Two streams have to agree: the survivor is told first, and told otherwise where the other one
 * refuses. Whoever is cut off in between may say the same again.
 */
@Component
final class MergeDesk {
    private final Messages messages;
    private final LeadDesk leads;
    private final Clock clock;

    MergeDesk(Messages messages, LeadDesk leads, Clock clock) {
        this.messages = messages;
        this.leads = leads;
        this.clock = clock;
    }

    Mono<LeadView> merge(MergeBody body, Cause cause) {
        LeadId survivor = body.survivorId();
        return leads.find(survivor, cause)
                .thenMany(Flux.fromIterable(body.others()))
                .concatMap(other -> leads.find(other, cause))
                .concatMap(other -> merge(survivor, other, cause))
                .then(leads.find(survivor, cause));
    }

    private Mono<Void> merge(LeadId survivor, LeadView other, Cause cause) {
        LeadId id = other.leadId();
        return messages.send(new AbsorbLead(survivor, id, other.profile(), now()), cause)
                .then(messages.send(new MergeLead(id, survivor, now()), cause))
                .then()
                .onErrorResume(
                        Rejected.class,
                        refused -> messages.send(new ReleaseLead(survivor, id, now()), cause)
                                .then(Mono.error(refused)))
                .then(ReadModel.await(leads.find(id, cause), view -> survivor.equals(view.mergedInto())));
    }

    Mono<LeadView> undo(UnmergeBody body, Cause cause) {
        LeadId id = body.leadId();
        return leads.find(id, cause).flatMap(known -> {
            LeadId survivor = known.mergedInto();
            return survivor == null ? Mono.just(known) : undo(id, survivor, cause);
        });
    }

    private Mono<LeadView> undo(LeadId id, LeadId survivor, Cause cause) {
        return messages.send(new ReleaseLead(survivor, id, now()), cause)
                .then(messages.send(new UnmergeLead(id, now()), cause))
                .then(ReadModel.follow(leads.find(id, cause), view -> view.mergedInto() == null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
