package io.ringledger.command.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.api.requests.RequestKeyCommand;
import io.ringledger.api.requests.RequestKeyCommand.ClaimRequest;
import io.ringledger.api.requests.RequestKeyCommand.KeepAnswer;
import io.ringledger.api.requests.RequestKeyCommand.ReleaseRequest;
import io.ringledger.command.requests.RequestKeyState.Answered;
import io.ringledger.command.requests.RequestKeyState.InProgress;
import io.ringledger.command.requests.RequestKeyState.Open;
import io.ringledger.command.requests.RequestKeyState.Request;
import io.ringledger.command.requests.RequestKeyState.Unused;
import io.ringledger.command.testing.DeciderTable;
import io.ringledger.events.requests.RequestAnswered;
import io.ringledger.events.requests.RequestClaimed;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.RequestAnswer;
import io.ringledger.vocabulary.RequestKeyId;
import io.ringledger.vocabulary.RequestPrint;
import io.ringledger.vocabulary.SubjectId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class RequestKeyDeciderTest {
    private static final RequestKeyId KEY = new RequestKeyId("key_" + "3f".repeat(16));
    private static final RequestPrint PRINT = new RequestPrint("a1".repeat(16));
    private static final RequestPrint OTHER = new RequestPrint("b2".repeat(16));
    private static final SubjectId SUBJECT = new SubjectId("subj_" + "c3".repeat(16));
    private static final Instant AT = Instant.parse("2026-11-28T08:00:00Z");
    private static final long FIRST = 4096;
    private static final long SECOND = 8192;
    private static final RequestAnswer ANSWER = new RequestAnswer(201, Map.of(), new PersonalText("{}"));

    private static final Map<String, RequestKeyCommand> COMMANDS = commands();
    private static final Map<String, RequestKeyState> STATES = states();

    private static Map<String, RequestKeyCommand> commands() {
        Instant late = AT.plus(RequestKeyDecider.PATIENCE);
        Instant nextDay = AT.plus(RequestKeyDecider.REMEMBERED);
        return Map.of(
                "claim at once", new ClaimRequest(KEY, PRINT, SECOND, AT.plusMillis(5)),
                "claim once more", new ClaimRequest(KEY, PRINT, FIRST, AT.plusMillis(5)),
                "claim late", new ClaimRequest(KEY, PRINT, SECOND, late),
                "claim another", new ClaimRequest(KEY, OTHER, SECOND, late),
                "claim next day", new ClaimRequest(KEY, OTHER, SECOND, nextDay),
                "keep", new KeepAnswer(KEY, FIRST, SUBJECT, ANSWER, AT),
                "keep of another", new KeepAnswer(KEY, SECOND, SUBJECT, ANSWER, AT),
                "release", new ReleaseRequest(KEY, FIRST, AT),
                "release another", new ReleaseRequest(KEY, SECOND, AT));
    }

    private static Map<String, RequestKeyState> states() {
        Request request = new Request(PRINT, FIRST, AT);
        Map<String, RequestKeyState> states = new LinkedHashMap<>();
        states.put("unused", new Unused());
        states.put("in progress", new InProgress(request, AT));
        states.put("open", new Open(request));
        states.put("answered", new Answered(request, ANSWER));
        return states;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # command       | unused         | in progress             | open                    | answered
            claim at once   | RequestClaimed | !IN_PROGRESS            | RequestClaimed          | .
            claim once more | RequestClaimed | .                       | RequestClaimed          | .
            claim late      | RequestClaimed | RequestClaimed          | RequestClaimed          | .
            claim another   | RequestClaimed | !IDEMPOTENCY_KEY_REUSED | !IDEMPOTENCY_KEY_REUSED | !IDEMPOTENCY_KEY_REUSED
            claim next day  | RequestClaimed | RequestClaimed          | RequestClaimed          | RequestClaimed
            keep            | .              | RequestAnswered         | RequestAnswered         | .
            keep of another | .              | .                       | .                       | .
            release         | .              | RequestReleased         | .                       | .
            release another | .              | .                       | .                       | .
            """)
    void decides(ArgumentsAccessor row) {
        DeciderTable.check(row, STATES, COMMANDS, RequestKeyDecider::decide);
    }

    @Test
    void everyCommandStandsInTheTable() {
        assertThat(COMMANDS.values().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(RequestKeyCommand.class.getPermittedSubclasses());
    }

    @Test
    void whatIsTakenUpIsDoneUnderTheSameIdsAndNotForLonger() {
        ClaimRequest late = new ClaimRequest(KEY, PRINT, SECOND, AT.plus(RequestKeyDecider.PATIENCE));
        RequestKeyState before = new InProgress(new Request(PRINT, FIRST, AT), AT);
        assertThat(RequestKeyDecider.decide(before, late))
                .containsExactly(new RequestClaimed(KEY, PRINT, FIRST, late.at()));
        assertThat(RequestKeyState.evolve(before, new RequestClaimed(KEY, PRINT, FIRST, late.at())))
                .isEqualTo(new InProgress(new Request(PRINT, FIRST, AT), late.at()));
    }

    @Test
    void aKeyOfAnotherDayIsOfAnotherRequest() {
        RequestKeyState before = new Answered(new Request(PRINT, FIRST, AT), ANSWER);
        Instant nextDay = AT.plus(RequestKeyDecider.REMEMBERED);
        assertThat(RequestKeyState.evolve(before, new RequestClaimed(KEY, OTHER, SECOND, nextDay)))
                .isEqualTo(new InProgress(new Request(OTHER, SECOND, nextDay), nextDay));
    }

    @Test
    void anAnswerThatWasErasedIsNone() {
        RequestKeyState before = new InProgress(new Request(PRINT, FIRST, AT), AT);
        RequestAnswered erased =
                new RequestAnswered(KEY, FIRST, SUBJECT, 201, Map.of(), new PersonalText(Erased.TEXT), AT);
        RequestKeyState after = RequestKeyState.evolve(before, erased);
        assertThat(after).isEqualTo(new Open(new Request(PRINT, FIRST, AT)));
        assertThat(RequestKeyDecider.decide(after, new ClaimRequest(KEY, PRINT, SECOND, AT)))
                .isEqualTo(List.of(new RequestClaimed(KEY, PRINT, FIRST, AT)));
    }
}
