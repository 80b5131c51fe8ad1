package io.ringledger.gateway.identity;

import io.ringledger.api.identity.MemberCommand.RenameMember;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.Words;
import io.ringledger.gateway.security.Caller;
import io.ringledger.platform.messages.Cause;
import io.ringledger.vocabulary.Permission;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What people do with an account of their own. */
@Component
final class Accounts {
    private static final int LONGEST_NAME = 200;

    private final Messages messages;
    private final Admission admission;
    private final Holders holders;
    private final Clock clock;

    Accounts(Messages messages, Admission admission, Holders holders, Clock clock) {
        this.messages = messages;
        this.admission = admission;
        this.holders = holders;
        this.clock = clock;
    }

    Mono<Profile> profile(Caller caller, Cause cause) {
        return admission
                .memberships(caller.userId(), cause)
                .flatMap(all -> Mono.justOrEmpty(all.all().stream()
                                .filter(member -> member.tenantId().equals(caller.tenantId()))
                                .findFirst())
                        .flatMap(member -> admission.resolve(member, cause))
                        .map(admitted -> Profile.of(admitted, all, caller)));
    }

    /** Changes how the company calls the caller, and answers when that can be read. */
    Mono<Profile> rename(ProfileBody body, Caller caller, Cause cause) {
        PersonalText name = new PersonalText(Words.one("name", body.name().value(), LONGEST_NAME));
        return holders.member(caller.tenantId(), caller.userId())
                .flatMap(id -> messages.send(
                        new RenameMember(id, name, clock.instant().truncatedTo(ChronoUnit.MILLIS)), cause))
                .then(ReadModel.follow(
                        profile(caller, cause), shown -> shown.name().equals(name)));
    }

    /** What a token that was accepted says. */
    static Validated validate(Caller caller) {
        return new Validated(
                true,
                caller.userId(),
                caller.tenantId(),
                caller.roles().stream().sorted().toList(),
                caller.permissions().stream().sorted().toList(),
                caller.expiresAt());
    }

    /** @param expiresAt when the token ends, UTC */
    record Validated(
            boolean valid,
            UserId userId,
            TenantId tenantId,
            List<Role> roles,
            List<Permission> permissions,
            Instant expiresAt) {}

    /** @param name 1 to 200 characters */
    record ProfileBody(PersonalText name) {}
}
