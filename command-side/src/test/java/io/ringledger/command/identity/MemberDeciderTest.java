package io.ringledger.command.identity;

import io.ringledger.api.identity.MemberCommand.AddMember;
import io.ringledger.api.identity.MemberCommand.ChangeRights;
import io.ringledger.api.identity.MemberCommand.LinkMember;
import io.ringledger.api.identity.MemberCommand.RemoveMember;
import io.ringledger.api.identity.MemberCommand.RenameMember;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.events.identity.MemberAdded;
import io.ringledger.events.identity.MemberLinked;
import io.ringledger.events.identity.MemberRemoved;
import io.ringledger.events.identity.MemberRenamed;
import io.ringledger.events.identity.MemberRightsChanged;
import io.ringledger.platform.messages.MetadataKeys;
import io.ringledger.vocabulary.Issuer;
import io.ringledger.vocabulary.MemberId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.Rights;
import io.ringledger.vocabulary.Role;
import io.ringledger.vocabulary.SubjectId;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MemberDeciderTest {
    private static final Instant AT = Instant.parse("2026-11-28T12:00:00Z");
    private static final MemberId ID = new MemberId("member_" + "a".repeat(32));
    private static final UserId JANE = UserId.of(1);
    private static final SubjectId SUBJECT = new SubjectId("user_1");
    private static final TenantId ACME = new TenantId("acme");
    private static final PersonalText EMAIL = new PersonalText("jane@example.org");
    private static final PersonalText NAME = new PersonalText("Jane");
    private static final PersonalText OTHER_NAME = new PersonalText("Jane Roe");
    private static final Rights AGENT = Rights.of(Set.of(Role.AGENT));
    private static final Rights ADMIN = Rights.of(Set.of(Role.ADMIN));
    private static final MemberAdded ADDED = new MemberAdded(ID, JANE, SUBJECT, ACME, EMAIL, NAME, AGENT, AT);
    private static final MemberRemoved REMOVED = new MemberRemoved(ID, JANE, ACME, AT);
    private static final List<Object> OUTSIDE = List.of();
    private static final List<Object> INSIDE = List.of(ADDED);
    private static final List<Object> GONE = List.of(ADDED, REMOVED);

    private static final Issuer ISSUER = new Issuer("https://login.acme.example");
    private static final Issuer OTHER_ISSUER = new Issuer("https://login.acme.example/");
    private static final PersonalText SUB = new PersonalText("248289761001");
    private static final PersonalText OTHER_SUB = new PersonalText("248289761002");
    private static final MemberLinked LINKED = new MemberLinked(ID, JANE, SUBJECT, ISSUER, SUB, AT);
    private static final MemberRightsChanged SUSPENDED = new MemberRightsChanged(ID, JANE, ACME, AGENT, false, AT);
    private static final MemberRightsChanged BACK = new MemberRightsChanged(ID, JANE, ACME, AGENT, true, AT);
    private static final MemberRenamed RENAMED = new MemberRenamed(ID, JANE, SUBJECT, OTHER_NAME, AT);

    private static AddMember add(boolean again) {
        return new AddMember(ID, JANE, ACME, EMAIL, NAME, AGENT, again, AT);
    }

    static Stream<Arguments> silentOrTold() {
        return Stream.of(
                Arguments.of(OUTSIDE, add(true), List.of(ADDED)),
                Arguments.of(OUTSIDE, add(false), List.of(ADDED)),
                Arguments.of(INSIDE, add(true), List.of()),
                Arguments.of(GONE, add(true), List.of(ADDED)),
                Arguments.of(GONE, add(false), List.of()),
                Arguments.of(
                        INSIDE,
                        new RenameMember(ID, OTHER_NAME, AT),
                        List.of(new MemberRenamed(ID, JANE, SUBJECT, OTHER_NAME, AT))),
                Arguments.of(INSIDE, new RenameMember(ID, NAME, AT), List.of()),
                Arguments.of(
                        INSIDE,
                        new ChangeRights(ID, ADMIN, null, AT),
                        List.of(new MemberRightsChanged(ID, JANE, ACME, ADMIN, true, AT))),
                Arguments.of(
                        INSIDE,
                        new ChangeRights(ID, null, false, AT),
                        List.of(new MemberRightsChanged(ID, JANE, ACME, AGENT, false, AT))),
                Arguments.of(INSIDE, new ChangeRights(ID, AGENT, true, AT), List.of()),
                Arguments.of(INSIDE, new RemoveMember(ID, AT), List.of(REMOVED)),
                Arguments.of(OUTSIDE, new RemoveMember(ID, AT), List.of()),
                Arguments.of(GONE, new RemoveMember(ID, AT), List.of()));
    }

    @ParameterizedTest
    @MethodSource
    void silentOrTold(List<Object> given, Object command, List<Object> told) {
        member(given).when(command, tenant("acme")).expectEvents(told.toArray());
    }

    private static LinkMember link(Issuer issuer, PersonalText subject) {
        return new LinkMember(ID, issuer, subject, AT);
    }

    static Stream<Arguments> anIssuerMeansTheSamePersonForEver() {
        MemberLinked elsewhere = new MemberLinked(ID, JANE, SUBJECT, OTHER_ISSUER, OTHER_SUB, AT);
        return Stream.of(
                Arguments.of(INSIDE, link(ISSUER, SUB), List.of(LINKED)),
                Arguments.of(List.of(ADDED, LINKED), link(ISSUER, SUB), List.of()),
                Arguments.of(List.of(ADDED, LINKED, RENAMED), link(ISSUER, SUB), List.of()),
                Arguments.of(List.of(ADDED, LINKED, SUSPENDED, BACK), link(ISSUER, SUB), List.of()),
                // the operator trusts another issuer now
                Arguments.of(List.of(ADDED, LINKED), link(OTHER_ISSUER, OTHER_SUB), List.of(elsewhere)),
                // the company has added them anew
                Arguments.of(
                        List.of(ADDED, LINKED, REMOVED, ADDED),
                        link(ISSUER, OTHER_SUB),
                        List.of(new MemberLinked(ID, JANE, SUBJECT, ISSUER, OTHER_SUB, AT))));
    }

    @ParameterizedTest
    @MethodSource
    void anIssuerMeansTheSamePersonForEver(List<Object> given, Object command, List<Object> told) {
        member(given).when(command, tenant("acme")).expectEvents(told.toArray());
    }

    static Stream<Arguments> nobodyElseIsTakenForAMember() {
        return Stream.of(
                Arguments.of(List.of(ADDED, LINKED), OTHER_SUB, "OTHER_SUBJECT: the issuer means somebody else"),
                Arguments.of(
                        List.of(ADDED, LINKED, RENAMED), OTHER_SUB, "OTHER_SUBJECT: the issuer means somebody else"),
                Arguments.of(
                        List.of(ADDED, LINKED, SUSPENDED, BACK),
                        OTHER_SUB,
                        "OTHER_SUBJECT: the issuer means somebody else"),
                Arguments.of(List.of(ADDED, LINKED, SUSPENDED), SUB, "NO_MEMBERSHIP: no active member"),
                Arguments.of(List.of(ADDED, SUSPENDED), SUB, "NO_MEMBERSHIP: no active member"),
                Arguments.of(OUTSIDE, SUB, "NO_MEMBERSHIP: no active member"),
                Arguments.of(List.of(ADDED, LINKED, REMOVED), SUB, "NO_MEMBERSHIP: no active member"));
    }

    @ParameterizedTest
    @MethodSource
    void nobodyElseIsTakenForAMember(List<Object> given, PersonalText subject, String refusal) {
        member(given)
                .when(link(ISSUER, subject), tenant("acme"))
                .expectException(Rejected.class)
                .expectExceptionMessage(refusal)
                .expectNoEvents();
    }

    static Stream<Arguments> whoIsNotInsideIsNotFound() {
        return Stream.of(OUTSIDE, GONE)
                .flatMap(given -> Stream.of(new RenameMember(ID, OTHER_NAME, AT), new ChangeRights(ID, ADMIN, null, AT))
                        .map(command -> Arguments.of(given, command)));
    }

    @ParameterizedTest
    @MethodSource
    void whoIsNotInsideIsNotFound(List<Object> given, Object command) {
        member(given)
                .when(command, tenant("acme"))
                .expectException(Rejected.class)
                .expectExceptionMessage("USER_NOT_FOUND: no such member");
    }

    @Test
    void toAnotherCompanyItDoesNotExist() {
        member(INSIDE)
                .when(new RemoveMember(ID, AT), tenant("globex"))
                .expectException(Rejected.class)
                .expectExceptionMessage("USER_NOT_FOUND: no such member");
    }

    private static TestExecutor<MemberAggregate> member(List<Object> given) {
        return new AggregateTestFixture<>(MemberAggregate.class)
                .given(given.stream()
                        .map(event -> new GenericEventMessage<>(event, MetaData.from(tenant("acme"))))
                        .toList());
    }

    private static Map<String, ?> tenant(String id) {
        return Map.of(MetadataKeys.TENANT_ID, id);
    }
}
