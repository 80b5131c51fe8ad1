package io.ringledger.gateway.identity;

import io.ringledger.api.identity.IdentityCommand.RegisterUser;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand.TakeLoginName;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.identity.MemberCommand.AddMember;
import io.ringledger.api.identity.MemberQuery.FindMember;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.gateway.http.Holders;
import io.ringledger.gateway.http.Messages;
import io.ringledger.gateway.http.ReadModel;
import io.ringledger.gateway.http.RequestIds;
import io.ringledger.gateway.security.Passwords;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.personal.Pseudonyms;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes users, each with a login name of their own. */
@Component
public final class People {
    private final Messages messages;
    private final Pseudonyms pseudonyms;
    private final Passwords passwords;
    private final Holders holders;
    private final RequestIds ids;
    private final Clock clock;

    People(
            Messages messages,
            Pseudonyms pseudonyms,
            Passwords passwords,
            Holders holders,
            RequestIds ids,
            Clock clock) {
        this.messages = messages;
        this.pseudonyms = pseudonyms;
        this.passwords = passwords;
        this.holders = holders;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody to be made.
     *
     * @param password in clear
     */
    public record Newcomer(
            PersonalText email, PersonalText name, PersonalText password, TenantId tenant, Rights rights) {}

    /** Makes a user who is no member of anything yet; refused with LOGIN_NAME_TAKEN where the address has one. */
    public Mono<UserId> make(Newcomer newcomer, Cause cause) {
        UserId candidate = ids.next(UserId::of, cause);
        return take(newcomer, candidate, cause)
                .flatMap(user -> isFree(user, candidate, cause)
                        .filter(free -> free)
                        .flatMap(free -> register(user, newcomer, cause)))
                .onErrorMap(error -> Rejected.is(error, IdentityRejection.USER_EXISTS), there -> taken())
                .switchIfEmpty(Mono.error(People::taken));
    }

    /** The user of an address, who is made where there is none; where there is one, the password is not looked at. */
    public Mono<UserId> findOrMake(Newcomer newcomer, Cause cause) {
        UserId candidate = ids.next(UserId::of, cause);
        return take(newcomer, candidate, cause)
                .flatMap(user -> isFree(user, candidate, cause)
                        .filter(free -> free)
                        .flatMap(free -> register(user, newcomer, cause)
                                .onErrorReturn(error -> Rejected.is(error, IdentityRejection.USER_EXISTS), user))
                        .defaultIfEmpty(user));
    }

    /** Adds a user to a company, also one who was removed from it; silent for a member. Done when it can be read. */
    public Mono<MemberView> add(UserId user, Newcomer newcomer, Cause before) {
        Cause cause = before.withTenant(newcomer.tenant());
        return join(user, newcomer, true, cause)
                .flatMap(id ->
                        ReadModel.follow(messages.query(new FindMember(id), MemberView.class, cause), there -> true));
    }

    /** Adds a user to a company; silent for a member, and for who was removed from it. */
    Mono<Void> addIfNeverRemoved(UserId user, Newcomer newcomer, Cause cause) {
        return join(user, newcomer, false, cause).then();
    }

    private Mono<MemberId> join(UserId user, Newcomer newcomer, boolean again, Cause cause) {
        TenantId tenant = newcomer.tenant();
        return holders.member(tenant, user)
                .flatMap(id -> messages.send(
                                new AddMember(
                                        id,
                                        user,
                                        tenant,
                                        newcomer.email(),
                                        newcomer.name(),
                                        newcomer.rights(),
                                        again,
                                        now()),
                                cause)
                        .thenReturn(id));
    }

    /** Where the name was taken before, its user exists, unless whoever took it was stopped before registering them. */
    private Mono<Boolean> isFree(UserId user, UserId candidate, Cause cause) {
        return user.equals(candidate)
                ? Mono.just(true)
                : messages.query(new FindUser(user), LoginView.class, cause)
                        .map(found -> false)
                        .onErrorResume(
                                error -> Rejected.is(error, PlatformRejection.NOT_FOUND), none -> Mono.just(true));
    }

    private static Rejected taken() {
        return new Rejected(IdentityRejection.LOGIN_NAME_TAKEN, "There is an account with this e-mail address");
    }

    private Mono<UserId> take(Newcomer newcomer, UserId candidate, Cause cause) {
        LoginNameId name = pseudonyms.loginNameOf(newcomer.email().value());
        return messages.send(new TakeLoginName(name, candidate), UserId.class, cause);
    }

    private Mono<UserId> register(UserId user, Newcomer newcomer, Cause cause) {
        LoginNameId name = pseudonyms.loginNameOf(newcomer.email().value());
        return passwords
                .hash(newcomer.password())
                .flatMap(hash -> messages.send(
                        new RegisterUser(
                                user,
                                name,
                                newcomer.email(),
                                newcomer.name(),
                                hash,
                                newcomer.tenant(),
                                newcomer.rights().roles(),
                                now()),
                        cause.withTenant(newcomer.tenant())))
                .then(ReadModel.await(messages.query(new FindUser(user), LoginView.class, cause), there -> true))
                .thenReturn(user);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
