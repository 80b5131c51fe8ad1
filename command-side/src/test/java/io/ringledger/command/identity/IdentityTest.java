package io.ringledger.command.identity;

import io.ringledger.api.identity.IdentityCommand.FoundTenant;
import io.ringledger.api.identity.IdentityCommand.RegisterUser;
import io.ringledger.api.identity.IdentityCommand.SetPassword;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.PasswordChanged;
import io.ringledger.events.identity.PasswordSet;
import io.ringledger.events.identity.TenantFounded;
import io.ringledger.events.identity.UserRegistered;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    private static final TenantId ACME = new TenantId("acme");
    private static final UserId JANE = UserId.of(1);
    private static final LoginNameId NAME = new LoginNameId("login_" + "a".repeat(32));
    private static final PersonalText EMAIL = new PersonalText("jane@example.org");
    private static final PersonalText FULL_NAME = new PersonalText("Jane Doe");
    private static final PersonalText HASH = new PersonalText("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA");
    private static final SubjectId SUBJECT = new SubjectId(JANE.value());
    private static final UserRegistered REGISTERED =
            new UserRegistered(JANE, SUBJECT, NAME, EMAIL, FULL_NAME, ACME, Set.of(Role.OWNER), AT);
    private static final PasswordSet PASSWORD = new PasswordSet(JANE, SUBJECT, HASH, AT);

    @Test
    void aTenantIsFoundedOnce() {
        var tenants = new AggregateTestFixture<>(TenantAggregate.class);
        var founded = new TenantFounded(ACME, "Acme", true, AT);
        var found = new FoundTenant(ACME, "Acme", true, AT);
        tenants.givenNoPriorActivity().when(found).expectEvents(founded);
        tenants.given(founded).when(found).expectNoEvents();
    }

    @Test
    void aUserIsRegisteredOnce() {
        var users = new AggregateTestFixture<>(UserAggregate.class);
        var register = new RegisterUser(JANE, NAME, EMAIL, FULL_NAME, HASH, ACME, Set.of(Role.OWNER), AT);
        users.givenNoPriorActivity().when(register).expectEvents(REGISTERED, PASSWORD);
        users.given(REGISTERED, PASSWORD)
                .when(register)
                .expectException(Rejected.class)
                .expectExceptionMessage("USER_EXISTS: the user is registered already")
                .expectNoEvents();
    }

    @Test
    void aPasswordIsSetForWhoIsRegistered() {
        var users = new AggregateTestFixture<>(UserAggregate.class);
        var set = new SetPassword(JANE, HASH, SignInId.of(3), AT);
        users.given(REGISTERED, PASSWORD)
                .when(set)
                .expectEvents(new PasswordChanged(JANE, SUBJECT, HASH, SignInId.of(3), AT));
        users.givenNoPriorActivity().when(set).expectException(Rejected.class).expectNoEvents();
    }
}
