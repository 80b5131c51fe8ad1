package io.ringledger.query.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.ringledger.api.identity.IdentityQuery.FindFirstTenant;
import io.ringledger.api.identity.IdentityQuery.FindLogin;
import io.ringledger.api.identity.IdentityQuery.FindUser;
import io.ringledger.api.identity.LoginView;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.PasswordSet;
import io.ringledger.events.identity.TenantFounded;
import io.ringledger.events.identity.UserRegistered;
import io.ringledger.query.projection.Built;
import io.ringledger.query.testing.Log;
import io.ringledger.query.testing.MongoTest;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IdentityQueriesTest {
    private static final LoginNameId LOGIN = new LoginNameId("login_" + "a".repeat(32));
    private static final UserId USER = UserId.of(7);
    private static final SubjectId SUBJECT = new SubjectId("user_7");
    private static final TenantId FIRST = new TenantId("default");
    private static final TenantId SECOND = new TenantId("globex");

    private final Log log = new Log();

    private IdentityQueries queries() {
        MongoDatabase database = MongoTest.database();
        return new IdentityQueries(database, Built.of(database, new IdentityProjection(), log));
    }

    private void register() {
        log.append(LOGIN.value(), new LoginNameTaken(LOGIN, USER), FIRST);
        log.append(
                USER.value(),
                new UserRegistered(
                        USER,
                        SUBJECT,
                        LOGIN,
                        new PersonalText("admin@ringledger.local"),
                        new PersonalText("Admin"),
                        FIRST,
                        Set.of(Role.OWNER, Role.ADMIN),
                        Log.BEGINNING),
                FIRST);
    }

    private void setPassword(String hash) {
        log.append(USER.value(), new PasswordSet(USER, SUBJECT, new PersonalText(hash), Log.BEGINNING), FIRST);
    }

    @Test
    void findsALoginByItsNameAndAUserByItsId() {
        register();
        setPassword("$argon2id$old");
        setPassword("$argon2id$new");
        LoginView expected = new LoginView(
                USER,
                LOGIN,
                new PersonalText("admin@ringledger.local"),
                new PersonalText("Admin"),
                FIRST,
                new PersonalText("$argon2id$new"),
                Log.BEGINNING,
                null);
        assertThat(queries().find(new FindLogin(LOGIN))).isEqualTo(expected);
        assertThat(queries().find(new FindUser(USER))).isEqualTo(expected);
    }

    @Test
    void nobodySignsInBeforeAPasswordIsSet() {
        register();
        assertRefused("INVALID_CREDENTIALS", () -> queries().find(new FindLogin(LOGIN)));
    }

    @Test
    void whoIsUnknownIsRefused() {
        assertRefused("INVALID_CREDENTIALS", () -> queries().find(new FindLogin(LOGIN)));
        assertRefused("NOT_FOUND", () -> queries().find(new FindUser(USER)));
        assertRefused("NOT_FOUND", () -> queries().find(new FindFirstTenant()));
    }

    @Test
    void findsTheFirstTenantWithoutAScan() {
        log.append(SECOND.value(), new TenantFounded(SECOND, "Globex", false, Log.BEGINNING), SECOND);
        log.append(FIRST.value(), new TenantFounded(FIRST, "Default", true, Log.BEGINNING), FIRST);
        IdentityQueries queries = queries();
        queries.find(new FindFirstTenant());
        long scans = MongoTest.statistics().collectionScans();
        assertThat(queries.find(new FindFirstTenant())).isEqualTo(FIRST);
        assertThat(MongoTest.statistics().collectionScans()).isEqualTo(scans);
    }

    private static void assertRefused(String code, ThrowingCallable query) {
        assertThatThrownBy(query)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refusal -> assertThat(refusal.rejection().code()).isEqualTo(code));
    }
}
