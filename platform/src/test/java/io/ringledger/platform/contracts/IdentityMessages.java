package io.ringledger.platform.contracts;

import io.ringledger.api.identity.*;
import io.ringledger.api.identity.ApiKeyCommand.*;
import io.ringledger.api.identity.IdentityCommand.*;
import io.ringledger.api.identity.IdentityQuery.*;
import io.ringledger.api.identity.LoginNameCommand.*;
import io.ringledger.api.identity.MemberCommand.*;
import io.ringledger.api.identity.MemberQuery.*;
import io.ringledger.api.identity.RoleCommand.*;
import io.ringledger.api.identity.SignInCommand.*;
import io.ringledger.vocabulary.*;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the sides say to each other about people: commands, queries, answers. */
final class IdentityMessages {
    private static final Instant AT = Instant.parse("2026-11-27T08:00:00.123456Z");
    private static final PersonalText JANE = new PersonalText("Jane Doe");
    private static final PersonalText EMAIL = new PersonalText("jane@example.org");
    private static final PersonalText HASH = new PersonalText("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA");
    private static final TenantId ACME = new TenantId("acme");
    private static final UserId USER = UserId.of(17);
    private static final LoginNameId LOGIN = new LoginNameId("login_" + "d4".repeat(16));
    private static final SignInId SIGN_IN = SignInId.of(5132);
    private static final Issuer ISSUER = new Issuer("https://login.acme.example");
    private static final ApiKeyId KEY = ApiKeyId.of(5136);
    private static final MemberId MEMBER = new MemberId("member_" + "e5".repeat(16));
    private static final RoleId ROLE = new RoleId("role_" + "f6".repeat(16));
    private static final Rights RIGHTS = new Rights(Set.of(Role.AGENT), Set.of(ROLE), Set.of(Permission.USERS_READ));
    private static final Set<Permission> ALLOWED = Set.of(Permission.CALLS_READ);
    private static final MemberView VIEW = new MemberView(MEMBER, USER, ACME, EMAIL, JANE, RIGHTS, true, AT, AT);

    private IdentityMessages() {}

    static Stream<Object> all() {
        return Stream.of(
                new FoundTenant(ACME, "Acme", false, AT),
                new RegisterUser(USER, LOGIN, EMAIL, JANE, HASH, ACME, Set.of(Role.OWNER), AT),
                new SetPassword(USER, HASH, null, AT),
                new TakeLoginName(LOGIN, USER),
                new SettleSignIn(LOGIN, null, false, AT),
                new RecordRefusal(LOGIN, null, SignInRefusal.UNVERIFIED_ADDRESS, AT),
                new RequestPasswordReset(LOGIN, USER, EMAIL, new PersonalText("secret"), AT, AT),
                new RequestPasswordReset(LOGIN, null, null, null, AT, AT),
                new ClaimResetMail(LOGIN, AT, AT),
                new SettleResetMail(LOGIN, AT, true, AT),
                new UsePasswordReset(LOGIN, new PersonalText("secret"), AT),
                new AddMember(MEMBER, USER, ACME, EMAIL, JANE, RIGHTS, true, AT),
                new RenameMember(MEMBER, JANE, AT),
                new ChangeRights(MEMBER, RIGHTS, null, AT),
                new LinkMember(MEMBER, ISSUER, new PersonalText("248289761001"), AT),
                new RemoveMember(MEMBER, AT),
                new BeginSignIn(SIGN_IN, USER, ACME, null, AT),
                new BeginSignIn(SIGN_IN, USER, ACME, ISSUER, AT),
                new RenewSignIn(SIGN_IN, 3, AT),
                new SwitchTenant(SIGN_IN, ACME, AT),
                new SignOut(SIGN_IN, AT),
                new DefineRole(ROLE, "Team lead", null, ALLOWED, AT),
                new ReviseRole(ROLE, "Leads", ALLOWED, AT),
                new WithdrawRole(ROLE, AT),
                new IssueApiKey(KEY, USER, ACME, "CRM", ALLOWED, "f6".repeat(32), null, AT),
                new RevokeApiKey(KEY, AT),
                new FindLogin(LOGIN),
                new FindUser(USER),
                new FindMemberships(USER),
                new FindApiKey(KEY),
                new ListRevocations(AT),
                new WatchRevocations(),
                new FindMember(MEMBER),
                new ListMembers("ja", Role.AGENT, true, 1, 50),
                new CountMembers(),
                new ListRoles(),
                new ListApiKeys(),
                new LoginView(USER, LOGIN, EMAIL, JANE, ACME, HASH, AT, SIGN_IN),
                VIEW,
                new Memberships(List.of(VIEW), Map.of(ACME, "Acme")),
                new MemberPage(List.of(VIEW), 1),
                new MemberCount(2, 1),
                new DefinedRoles(List.of(new RoleView(ROLE, "Team lead", null, ALLOWED, AT, AT))),
                new ApiKeys(List.of(new ApiKeyView(KEY, USER, ACME, "CRM", ALLOWED, "f6".repeat(32), AT, AT))),
                new RevocationList(List.of(
                        new Revocation.OfSignIn(SIGN_IN, AT),
                        new Revocation.OfUser(USER, SIGN_IN, AT),
                        new Revocation.OfMember(USER, ACME, AT),
                        new Revocation.OfRole(ROLE, AT),
                        new Revocation.OfKey(KEY, AT))));
    }
}
