package io.ringledger.platform.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.events.calls.CallInitiated;
import io.ringledger.events.calls.CallTakenOver;
import io.ringledger.events.identity.PasswordChanged;
import io.ringledger.events.identity.PasswordResetRequested;
import io.ringledger.events.identity.PasswordSet;
import io.ringledger.events.identity.UserRegistered;
import io.ringledger.platform.personal.Disclosure;
import io.ringledger.platform.personal.NamedSubjects;
import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody is shown what is theirs, and of others that there is something. */
class DisclosureTest {
    static List<Object> events() {
        return SampleEvents.all();
    }

    private static Object sample(Class<?> type) {
        return events().stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    private static Disclosure to(SubjectId... subjects) {
        return new Disclosure(Set.of(subjects));
    }

    @ParameterizedTest
    @MethodSource("events")
    void whoeverIsNamedSeesAllOfIt(Object event) {
        if (event instanceof PasswordSet
                || event instanceof PasswordChanged
                || event instanceof PasswordResetRequested) {
            return; // what opens an account is shown to nobody
        }
        Disclosure disclosure = new Disclosure(NamedSubjects.of(event));
        assertThat(disclosure.of(event)).isEqualTo(event);
        assertThat(disclosure.concerns(event)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("events")
    void somebodyElseSeesWhatIsLeftAfterAnErasure(Object event) {
        Disclosure stranger = to(new SubjectId("user_999"));
        assertThat(stranger.json(event).toString())
                .doesNotContain("Jane", "jane@", "+14155550123", "+14155550188", "refund", "argon2");
        assertThat(stranger.of(event)).isInstanceOf(event.getClass());
        assertThat(stranger.concerns(event)).isEqualTo(NamedSubjects.of(event).isEmpty());
    }

    @Test
    void aCallerIsNotToldWhoTheAgentWas() {
        CallInitiated begun = (CallInitiated) sample(CallInitiated.class);
        CallTakenOver taken = (CallTakenOver) sample(CallTakenOver.class);
        assertThat(to(begun.party()).json(begun).path("customer").asString()).isEqualTo("+14155550123");
        assertThat(to(begun.party()).json(taken).path("agentName").asString()).isEqualTo("[erased]");
        assertThat(to(taken.agent()).json(taken).path("agentName").asString()).isEqualTo("Jane Doe");
    }

    @Test
    void nobodyIsShownAPassword() {
        UserRegistered user = (UserRegistered) sample(UserRegistered.class);
        assertThat(to(user.subject()).json(user).path("name").asString()).isEqualTo("Jane Doe");
        assertThat(to(user.subject())
                        .json(sample(PasswordSet.class))
                        .path("passwordHash")
                        .asString())
                .isEqualTo("[erased]");
    }
}
