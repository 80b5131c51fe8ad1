package io.ringledger.command.identity.signins;

import io.ringledger.api.identity.LoginNameCommand.RecordRefusal;
import io.ringledger.api.identity.LoginNameCommand.SettleSignIn;
import io.ringledger.api.identity.LoginNameCommand.TakeLoginName;
import io.ringledger.api.identity.SignInCommand.BeginSignIn;
import io.ringledger.api.identity.SignInCommand.RenewSignIn;
import io.ringledger.api.identity.SignInCommand.SignOut;
import io.ringledger.api.identity.SignInCommand.SwitchTenant;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.api.rejections.Rejection;
import io.ringledger.events.identity.LoginNameTaken;
import io.ringledger.events.identity.RefreshTokenReused;
import io.ringledger.events.identity.SignInFailuresForgiven;
import io.ringledger.events.identity.SignInRefused;
import io.ringledger.events.identity.SignInRenewed;
import io.ringledger.events.identity.SignedIn;
import io.ringledger.events.identity.SignedOut;
import io.ringledger.events.identity.TenantSwitched;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.SignInId;
import io.ringledger.vocabulary.SignInRefusal;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignInDeciderTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final SignInId ID = SignInId.of(9);
    private static final UserId JANE = UserId.of(1);
    private static final UserId JOHN = UserId.of(2);
    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");
    private static final SignedIn BEGUN = new SignedIn(ID, JANE, ACME, null, AT);
    private static final Issuer ISSUER = new Issuer("https://login.acme.example");
    private static final SignedIn VOUCHED = new SignedIn(ID, JANE, ACME, ISSUER, AT);
    private static final String BOUND =
            "BOUND_TO_TENANT: You were signed in for this company only; sign in with your password for others";
    private static final SignInRenewed RENEWED = new SignInRenewed(ID, JANE, 1, AT);
    private static final SignedOut OUT = new SignedOut(ID, JANE, AT);
    private static final RefreshTokenReused REUSED = new RefreshTokenReused(ID, JANE, 0, 1, AT);
    private static final List<Object> MISSING = List.of();
    private static final List<Object> OPEN = List.of(BEGUN, RENEWED);
    private static final List<Object> ENDED = List.of(BEGUN, RENEWED, OUT);
    private static final List<Object> STOLEN = List.of(BEGUN, RENEWED, REUSED);

    static Stream<Arguments> silentOrTold() {
        return Stream.of(
                Arguments.of(MISSING, new BeginSignIn(ID, JANE, ACME, null, AT), List.of(BEGUN)),
                Arguments.of(OPEN, new BeginSignIn(ID, JANE, ACME, null, AT), List.of()),
                Arguments.of(ENDED, new BeginSignIn(ID, JANE, ACME, null, AT), List.of()),
                Arguments.of(OPEN, new RenewSignIn(ID, 1, AT), List.of(new SignInRenewed(ID, JANE, 2, AT))),
                Arguments.of(OPEN, new RenewSignIn(ID, 0, AT), List.of(REUSED)),
                Arguments.of(OPEN, new RenewSignIn(ID, 7, AT), List.of(new RefreshTokenReused(ID, JANE, 7, 1, AT))),
                Arguments.of(
                        OPEN, new SwitchTenant(ID, GLOBEX, AT), List.of(new TenantSwitched(ID, JANE, GLOBEX, 2, AT))),
                Arguments.of(OPEN, new SignOut(ID, AT), List.of(OUT)),
                Arguments.of(MISSING, new SignOut(ID, AT), List.of()),
                Arguments.of(ENDED, new SignOut(ID, AT), List.of()),
                Arguments.of(STOLEN, new SignOut(ID, AT), List.of()));
    }

    @ParameterizedTest
    @MethodSource
    void silentOrTold(List<Object> given, Object command, List<Object> told) {
        new AggregateTestFixture<>(SignInAggregate.class)
                .given(given)
                .when(command)
                .expectEvents(told.toArray());
    }

    static Stream<Arguments> whatAnIssuerBeganIsGoodForOneCompanyAndOneShift() {
        Instant late = AT.plusSeconds(12 * 3600);
        SignInRenewed renewed = new SignInRenewed(ID, JANE, 1, late.minusSeconds(1));
        return Stream.of(
                Arguments.of(List.of(VOUCHED), new RenewSignIn(ID, 0, late.minusSeconds(1)), renewed),
                Arguments.of(List.of(VOUCHED), new RenewSignIn(ID, 0, late), "SIGN_IN_ENDED: Sign in again"),
                Arguments.of(List.of(VOUCHED, renewed), new RenewSignIn(ID, 1, late), "SIGN_IN_ENDED: Sign in again"),
                Arguments.of(List.of(VOUCHED), new SwitchTenant(ID, GLOBEX, AT), BOUND),
                Arguments.of(List.of(VOUCHED, renewed), new SwitchTenant(ID, GLOBEX, AT), BOUND),
                Arguments.of(List.of(VOUCHED, renewed), new SwitchTenant(ID, ACME, AT), BOUND),
                Arguments.of(List.of(VOUCHED, renewed), new SignOut(ID, AT), OUT),
                Arguments.of(List.of(VOUCHED, OUT), new SwitchTenant(ID, GLOBEX, AT), "SIGN_IN_ENDED: Sign in again"),
                Arguments.of(MISSING, new BeginSignIn(ID, JANE, ACME, ISSUER, AT), VOUCHED),
                // a password is asked for as seldom as ever
                Arguments.of(List.of(BEGUN), new RenewSignIn(ID, 0, late), new SignInRenewed(ID, JANE, 1, late)));
    }

    @ParameterizedTest
    @MethodSource
    void whatAnIssuerBeganIsGoodForOneCompanyAndOneShift(List<Object> given, Object command, Object outcome) {
        var told =
                new AggregateTestFixture<>(SignInAggregate.class).given(given).when(command);
        if (outcome instanceof String refusal) {
            told.expectException(Rejected.class).expectExceptionMessage(refusal).expectNoEvents();
        } else {
            told.expectEvents(outcome);
        }
    }

    static Stream<Arguments> whatHasEndedStaysEnded() {
        return Stream.of(MISSING, ENDED, STOLEN)
                .flatMap(given -> Stream.of(new RenewSignIn(ID, 1, AT), new SwitchTenant(ID, ACME, AT))
                        .map(command -> Arguments.of(given, command)));
    }

    @ParameterizedTest
    @MethodSource
    void whatHasEndedStaysEnded(List<Object> given, Object command) {
        new AggregateTestFixture<>(SignInAggregate.class)
                .given(given)
                .when(command)
                .expectException(Rejected.class)
                .expectExceptionMessage("SIGN_IN_ENDED: Sign in again")
                .expectNoEvents();
    }

    @Test
    void aReuseIsRefusedAndStaysInTheLog() {
        new AggregateTestFixture<>(SignInAggregate.class)
                .given(OPEN)
                .when(new RenewSignIn(ID, 0, AT))
                .expectResultMessagePayload(new Rejection(
                        "REFRESH_TOKEN_REUSED", "This refresh token was used before. Sign in again", Map.of()));
        new AggregateTestFixture<>(SignInAggregate.class)
                .given(OPEN)
                .when(new RenewSignIn(ID, 1, AT))
                .expectResultMessagePayload(2);
    }

    @Test
    void aLoginNameBelongsToWhoTookItFirst() {
        LoginNameId name = new LoginNameId("login_" + "a".repeat(32));
        var names = new AggregateTestFixture<>(LoginNameAggregate.class);
        names.givenNoPriorActivity()
                .when(new TakeLoginName(name, JANE))
                .expectEvents(new LoginNameTaken(name, JANE))
                .expectResultMessagePayload(JANE);
        names.given(new LoginNameTaken(name, JANE))
                .when(new TakeLoginName(name, JOHN))
                .expectNoEvents()
                .expectResultMessagePayload(JANE);
    }

    /** Who was refused for another reason has guessed nothing: neither a lock nor its count changes. */
    @ParameterizedTest
    @EnumSource(names = {"NO_MEMBERSHIP", "UNVERIFIED_ADDRESS", "OTHER_SUBJECT"})
    void aRefusalThatIsNoGuessIsRecordedAndDoesNotLock(SignInRefusal reason) {
        LoginNameId name = new LoginNameId("login_" + "c".repeat(32));
        SignInRefused wrong = new SignInRefused(name, JANE, SignInRefusal.WRONG_CREDENTIALS, 4, null, AT);
        SignInRefused refused = new SignInRefused(name, JANE, reason, 4, null, AT);
        var names = new AggregateTestFixture<>(LoginNameAggregate.class);
        names.given(wrong).when(new RecordRefusal(name, JANE, reason, AT)).expectEvents(refused);
        names.given(wrong, refused, refused)
                .when(new SettleSignIn(name, JANE, true, AT))
                .expectEvents(new SignInFailuresForgiven(name, AT));
        names.givenNoPriorActivity()
                .when(new RecordRefusal(name, null, reason, AT))
                .expectEvents(new SignInRefused(name, null, reason, 0, null, AT));
    }

    /** On a stream that begins with it: the refusal is returned, and its event stays. */
    @Test
    void anAttemptAtANameThatIsNobodysIsOnRecord() {
        LoginNameId name = new LoginNameId("login_" + "b".repeat(32));
        new AggregateTestFixture<>(LoginNameAggregate.class)
                .givenNoPriorActivity()
                .when(new SettleSignIn(name, null, false, AT))
                .expectEvents(new SignInRefused(name, null, SignInRefusal.WRONG_CREDENTIALS, 1, null, AT))
                .expectResultMessagePayload(
                        new Rejection("INVALID_CREDENTIALS", "E-mail or password is not right", Map.of()));
    }
}
