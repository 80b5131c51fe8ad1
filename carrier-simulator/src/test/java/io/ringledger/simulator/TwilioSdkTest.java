package io.ringledger.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.type.PhoneNumber;
import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.behaviour.Fault;
import io.ringledger.simulator.behaviour.FaultRule;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Twilio's own client finds what it expects. */
class TwilioSdkTest {
    private static final PhoneNumber TO = new PhoneNumber("+14155550100");
    private static final PhoneNumber FROM = new PhoneNumber(Stage.OWN_NUMBER);

    private final Stage stage = new Stage();
    private final TwilioRestClient twilio = new TwilioRestClient.Builder(
                    stage.simulator.accountSid(), stage.simulator.authToken())
            .httpClient(new Redirected(stage.simulator.baseUrl()))
            .build();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void createFetchAndHangUp() {
        stage.simulator.script(".*", CalleeScript.staysOnTheLine(Duration.ofSeconds(1)));
        var created = Call.creator(TO, FROM, URI.create(stage.platform.url("/voice")))
                .setStatusCallback(stage.platform.url("/status"))
                .setStatusCallbackEvent(List.of("initiated", "ringing", "answered", "completed"))
                .setTimeout(20)
                .create(twilio);
        assertThat(created.getStatus()).isEqualTo(Call.Status.QUEUED);
        assertThat(created.getSid()).matches("CA[0-9a-f]{32}");
        assertThat(created.getDateCreated()).isNotNull();

        stage.untilStatus(created.getSid(), "in-progress");
        var ended = Call.updater(created.getSid())
                .setStatus(Call.UpdateStatus.COMPLETED)
                .update(twilio);
        assertThat(ended.getStatus()).isEqualTo(Call.Status.COMPLETED);
        stage.untilQuiet();

        var fetched = Call.fetcher(created.getSid()).fetch(twilio);
        assertThat(fetched.getStatus()).isEqualTo(Call.Status.COMPLETED);
        assertThat(fetched.getStartTime().plusSeconds(Long.parseLong(fetched.getDuration())))
                .isEqualTo(fetched.getEndTime());
        assertThat(stage.reported(created.getSid()))
                .containsExactly("initiated", "ringing", "in-progress", "completed");
    }

    @Test
    void listPagesThroughEverythingThatMatches() throws Exception {
        for (var number = 0; number < 7; number++) {
            stage.called("+1415555010" + number);
        }
        stage.called("+14155550107");
        stage.untilQuiet();

        var completed =
                Call.reader().setStatus(Call.Status.COMPLETED).pageSize(3).read(twilio);
        assertThat(sids(completed)).hasSize(7).doesNotHaveDuplicates();
        assertThat(sids(Call.reader()
                        .setTo(new PhoneNumber("+14155550103"))
                        .setFrom(FROM)
                        .read(twilio)))
                .hasSize(1);
        var yesterday = ZonedDateTime.now(ZoneOffset.UTC).minusDays(1);
        assertThat(sids(Call.reader().setStartTimeAfter(yesterday).read(twilio)))
                .hasSize(8);
        assertThat(sids(Call.reader().setStartTimeBefore(yesterday).read(twilio)))
                .isEmpty();
        assertThat(sids(Call.reader().setEndTimeAfter(yesterday).read(twilio))).hasSize(7);
    }

    @Test
    void theFirstNumberIsFound() {
        var first =
                IncomingPhoneNumber.reader().limit(1).read(twilio).iterator().next();
        assertThat(first.getPhoneNumber()).isEqualTo(FROM);
        assertThat(first.getCapabilities().getVoice()).isTrue();
    }

    @Test
    void refusalsKeepTheirCodes() {
        assertThatThrownBy(() -> Call.fetcher("CA" + "0".repeat(32)).fetch(twilio))
                .isInstanceOfSatisfying(ApiException.class, error -> {
                    assertThat(error.getStatusCode()).isEqualTo(404);
                    assertThat(error.getCode()).isEqualTo(20404);
                });
        stage.simulator.faults(FaultRule.always(new Fault.TooManyRequests(Duration.ofSeconds(1))));
        assertThatThrownBy(() -> Call.creator(TO, FROM, URI.create("http://localhost/voice"))
                        .create(twilio))
                .isInstanceOfSatisfying(
                        ApiException.class, error -> assertThat(error.getCode()).isEqualTo(20429));
    }

    /** Why the platform's client must not use the SDK's repetition as it comes. */
    @Test
    void theSdkAsItComesRepeatsACreateThatWasAccepted() throws Exception {
        stage.simulator.faults(
                FaultRule.always(new Fault.AcceptedThenServerError()).atMost(1));
        Call.creator(TO, FROM, URI.create(stage.platform.url("/voice"))).create(twilio);
        assertThat(stage.simulator.statistics().callCount()).isEqualTo(2);
    }

    private static List<String> sids(Iterable<Call> calls) {
        return StreamSupport.stream(calls.spliterator(), false)
                .map(Call::getSid)
                .toList();
    }

    /** The SDK knows only Twilio's host. */
    private static final class Redirected extends NetworkHttpClient {
        private final URI base;

        Redirected(URI base) {
            this.base = base;
        }

        @Override
        public Response makeRequest(Request request) {
            var url = request.getUrl().replace("https://api.twilio.com", base.toString());
            var moved = new Request(request.getMethod(), url);
            moved.setAuth(request.getUsername(), request.getPassword());
            moved.setContentType(request.getContentType());
            request.getHeaderParams().forEach((name, values) -> values.forEach(v -> moved.addHeaderParam(name, v)));
            request.getQueryParams().forEach((name, values) -> values.forEach(v -> moved.addQueryParam(name, v)));
            request.getPostParams().forEach((name, values) -> values.forEach(v -> moved.addPostParam(name, v)));
            return super.makeRequest(moved);
        }
    }
}
