package io.ringledger.gateway;

import io.ringledger.api.identity.ApiKeyCommand;
import io.ringledger.api.identity.ApiKeyCommand.IssueApiKey;
import io.ringledger.api.identity.ApiKeyCommand.RevokeApiKey;
import io.ringledger.api.identity.ApiKeyView;
import io.ringledger.api.identity.ApiKeys;
import io.ringledger.api.identity.DefinedRoles;
import io.ringledger.api.identity.IdentityCommand;
import io.ringledger.api.identity.IdentityCommand.FoundTenant;
import io.ringledger.api.identity.IdentityCommand.RegisterUser;
import io.ringledger.api.identity.IdentityCommand.SetPassword;
import io.ringledger.api.identity.IdentityQuery;
import io.ringledger.api.identity.IdentityQuery.FindApiKey;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityQuery.FindMemberships;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.IdentityQuery.ListRevocations;
import io.ringledger.api.identity.IdentityQuery.WatchRevocations;
import io.ringledger.api.identity.IdentityRejection;
import io.ringledger.api.identity.LoginNameCommand;
import io.ringledger.api.identity.LoginNameCommand.ClaimResetMail;
import io.ringledger.api.identity.LoginNameCommand.RecordRefusal;
import io.ringledger.api.identity.LoginNameCommand.RequestPasswordReset;
import io.ringledger.api.identity.LoginNameCommand.SettleResetMail;
import io.ringledger.api.identity.LoginNameCommand.SettleSignIn;
import io.ringledger.api.identity.LoginNameCommand.TakeLoginName;
import io.ringledger.api.identity.LoginNameCommand.UsePasswordReset;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.identity.MemberCommand;
import io.ringledger.api.identity.MemberCommand.AddMember;
import io.ringledger.api.identity.MemberCommand.ChangeRights;
import io.ringledger.api.identity.MemberCommand.LinkMember;
import io.ringledger.api.identity.MemberCommand.RemoveMember;
import io.ringledger.api.identity.MemberCommand.RenameMember;
import io.ringledger.api.identity.MemberCount;
import io.ringledger.api.identity.MemberPage;
import io.ringledger.api.identity.MemberQuery;
import io.ringledger.api.identity.MemberQuery.CountMembers;
import io.ringledger.api.identity.MemberQuery.FindMember;
import io.ringledger.api.identity.MemberQuery.ListApiKeys;
import io.ringledger.api.identity.MemberQuery.ListMembers;
import io.ringledger.api.identity.MemberQuery.ListRoles;
import io.ringledger.api.identity.MemberView;
import io.ringledger.api.identity.Memberships;
import io.ringledger.api.identity.RevocationList;
import io.ringledger.api.identity.RoleCommand;
import io.ringledger.api.identity.RoleCommand.DefineRole;
import io.ringledger.api.identity.RoleCommand.ReviseRole;
import io.ringledger.api.identity.RoleCommand.WithdrawRole;
import io.ringledger.api.identity.RoleView;
import io.ringledger.api.identity.SignInCommand;
import io.ringledger.api.identity.SignInCommand.BeginSignIn;
import io.ringledger.api.identity.SignInCommand.RenewSignIn;
import io.ringledger.api.identity.SignInCommand.SignOut;
import io.ringledger.api.identity.SignInCommand.SwitchTenant;
import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.ApiKeyId;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.RoleId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Users, companies, sign-ins, roles and keys. Stays from test to test, as the one sign-in of all tests does. */
final class FakeIdentity {
    private final Map<LoginNameId, UserId> loginNames = new ConcurrentHashMap<>();
    private final Map<UserId, LoginView> users = new ConcurrentHashMap<>();
    private final Map<TenantId, String> tenants = new ConcurrentHashMap<>();
    private final Map<MemberId, MemberView> members = new ConcurrentHashMap<>();
    private final Map<MemberId, PersonalText> subjects = new ConcurrentHashMap<>();
    private final Map<SignInId, Integer> generations = new ConcurrentHashMap<>();
    private final Map<RoleId, RoleView> roles = new ConcurrentHashMap<>();
    private final Map<ApiKeyId, ApiKeyView> keys = new ConcurrentHashMap<>();

    @Nullable
    Object handle(IdentityCommand command) {
        switch (command) {
            case FoundTenant c -> tenants.putIfAbsent(c.tenantId(), c.name());
            case RegisterUser c ->
                users.put(
                        c.userId(),
                        new LoginView(
                                c.userId(),
                                c.loginNameId(),
                                c.email(),
                                c.name(),
                                c.tenantId(),
                                c.passwordHash(),
                                c.at(),
                                null));
            case SetPassword c ->
                users.computeIfPresent(
                        c.userId(),
                        (id, was) -> new LoginView(
                                id,
                                was.loginNameId(),
                                was.email(),
                                was.name(),
                                was.tenantId(),
                                c.passwordHash(),
                                c.at(),
                                c.kept()));
        }
        return null;
    }

    @Nullable
    Object handle(LoginNameCommand command) {
        return switch (command) {
            case TakeLoginName c -> loginNames.computeIfAbsent(c.loginNameId(), free -> c.userId());
            case SettleSignIn c -> {
                if (!c.matched()) {
                    throw new Rejected(IdentityRejection.INVALID_CREDENTIALS, "E-mail or password is not right");
                }
                yield null;
            }
            case UsePasswordReset c -> Objects.requireNonNull(loginNames.get(c.loginNameId()));
            case RecordRefusal _, RequestPasswordReset _, ClaimResetMail _, SettleResetMail _ -> null;
        };
    }

    void handle(MemberCommand command) {
        switch (command) {
            case AddMember c ->
                members.putIfAbsent(
                        c.memberId(),
                        new MemberView(
                                c.memberId(),
                                c.userId(),
                                c.tenantId(),
                                c.email(),
                                c.name(),
                                c.rights(),
                                true,
                                c.at(),
                                c.at()));
            case RenameMember c ->
                members.computeIfPresent(
                        c.memberId(),
                        (id, m) -> new MemberView(
                                id,
                                m.userId(),
                                m.tenantId(),
                                m.email(),
                                c.name(),
                                m.rights(),
                                m.active(),
                                m.addedAt(),
                                c.at()));
            case ChangeRights c ->
                members.computeIfPresent(
                        c.memberId(),
                        (id, m) -> new MemberView(
                                id,
                                m.userId(),
                                m.tenantId(),
                                m.email(),
                                m.name(),
                                Objects.requireNonNullElse(c.rights(), m.rights()),
                                Objects.requireNonNullElse(c.active(), m.active()),
                                m.addedAt(),
                                c.at()));
            case LinkMember c -> link(c);
            case RemoveMember c -> members.remove(c.memberId());
        }
    }

    private void link(LinkMember c) {
        if (!subjects.computeIfAbsent(c.memberId(), free -> c.issuerSubject()).equals(c.issuerSubject())) {
            throw new Rejected(IdentityRejection.OTHER_SUBJECT, "somebody else");
        }
    }

    @Nullable
    Object handle(SignInCommand command) {
        return switch (command) {
            case BeginSignIn c -> {
                generations.put(c.signInId(), 0);
                yield null;
            }
            case RenewSignIn c -> renew(c);
            case SwitchTenant c -> generations.merge(c.signInId(), 1, Integer::sum);
            case SignOut c -> {
                generations.remove(c.signInId());
                yield null;
            }
        };
    }

    private int renew(RenewSignIn c) {
        Integer current = generations.get(c.signInId());
        if (current == null) {
            throw new Rejected(IdentityRejection.SIGN_IN_ENDED, "Sign in again");
        }
        if (current != c.generation()) {
            generations.remove(c.signInId());
            throw new Rejected(IdentityRejection.REFRESH_TOKEN_REUSED, "used before");
        }
        generations.put(c.signInId(), current + 1);
        return current + 1;
    }

    void handle(RoleCommand command) {
        switch (command) {
            case DefineRole c ->
                roles.put(
                        c.roleId(),
                        new RoleView(c.roleId(), c.name(), c.description(), c.permissions(), c.at(), c.at()));
            case ReviseRole c ->
                roles.computeIfPresent(
                        c.roleId(),
                        (id, r) -> new RoleView(id, r.name(), c.description(), c.permissions(), r.definedAt(), c.at()));
            case WithdrawRole c -> roles.remove(c.roleId());
        }
    }

    void handle(ApiKeyCommand command) {
        switch (command) {
            case IssueApiKey c ->
                keys.put(
                        c.keyId(),
                        new ApiKeyView(
                                c.keyId(),
                                c.userId(),
                                c.tenantId(),
                                c.label(),
                                c.permissions(),
                                c.secretHash(),
                                c.expiresAt(),
                                c.at()));
            case RevokeApiKey c -> keys.remove(c.keyId());
        }
    }

    Object answer(IdentityQuery query) {
        return switch (query) {
            case FindLogin find -> login(find);
            case FindUser find -> user(find.userId());
            case FindMemberships find ->
                new Memberships(
                        members.values().stream()
                                .filter(member -> member.userId().equals(find.userId()))
                                .toList(),
                        tenants);
            case FindFirstTenant _ -> FakePlatform.TENANT;
            case FindApiKey find -> {
                ApiKeyView key = keys.get(find.keyId());
                if (key == null) {
                    throw new Rejected(IdentityRejection.API_KEY_NOT_FOUND, "no such key");
                }
                yield key;
            }
            case ListRevocations _ -> new RevocationList(List.of());
            case WatchRevocations _ -> true;
        };
    }

    Object answer(MemberQuery query, TenantId tenant) {
        return switch (query) {
            case FindMember find -> {
                MemberView member = members.get(find.memberId());
                if (member == null || !member.tenantId().equals(tenant)) {
                    throw new Rejected(IdentityRejection.USER_NOT_FOUND, "no such user");
                }
                yield member;
            }
            case ListMembers _ -> {
                List<MemberView> all = of(tenant);
                yield new MemberPage(all, all.size());
            }
            case CountMembers _ -> new MemberCount(of(tenant).size(), of(tenant).size());
            case ListRoles _ -> new DefinedRoles(List.copyOf(roles.values()));
            case ListApiKeys _ -> new ApiKeys(List.copyOf(keys.values()));
        };
    }

    private List<MemberView> of(TenantId tenant) {
        return members.values().stream()
                .filter(member -> member.tenantId().equals(tenant))
                .toList();
    }

    private LoginView login(FindLogin find) {
        UserId owner = loginNames.get(find.loginNameId());
        if (owner == null || !users.containsKey(owner)) {
            throw new Rejected(IdentityRejection.INVALID_CREDENTIALS, "no such login");
        }
        return user(owner);
    }

    private LoginView user(UserId id) {
        LoginView user = users.get(id);
        if (user == null) {
            throw new Rejected(PlatformRejection.NOT_FOUND, "No such user");
        }
        return user;
    }
}
