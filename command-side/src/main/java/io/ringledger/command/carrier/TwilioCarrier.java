package io.ringledger.command.carrier;

import com.twilio.base.Page;
import com.twilio.exception.ApiConnectionException;
import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.PhoneNumber;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@link Carrier} by Twilio's REST API. Source: https://www.twilio.com/docs/voice/api/call-resource */
public final class TwilioCarrier implements Carrier {
    private static final List<String> ALL_EVENTS = List.of("initiated", "ringing", "answered", "completed");
    private static final long PAGE = 50;
    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    private final TwilioRestClient client;
    private final TwilioSettings settings;
    private final CallbackUrls callbacks;
    private final CircuitBreaker breaker;
    private final Clock clock;

    /** @param publicUrl scheme, host and port under which Twilio reaches the webhooks */
    public TwilioCarrier(TwilioSettings settings, URI publicUrl, CircuitBreaker breaker, Clock clock) {
        this.settings = settings;
        this.callbacks = new CallbackUrls(publicUrl);
        this.breaker = breaker;
        this.clock = clock;
        this.client = TwilioHttp.client(settings);
    }

    /** What counts against the carrier: no answer, or one that says it is failing. A refusal does not. */
    static boolean isFailure(Throwable failure) {
        return !(failure instanceof ApiException e) || !isClientError(e.getStatusCode());
    }

    @Override
    public String account() {
        return settings.accountSid();
    }

    @Override
    public boolean isAvailable() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
    }

    @Override
    public DialAnswer place(DialRequest request) {
        return placed(() -> breaker.executeSupplier(() -> creator(request).create(client)));
    }

    /** Asks for a call, once, and says what is known of it then. */
    static DialAnswer placed(Supplier<Call> request) {
        try {
            return new DialAnswer.Accepted(new CallSid(request.get().getSid()));
        } catch (CallNotPermittedException e) {
            return new DialAnswer.NotTaken(null);
        } catch (ApiException e) {
            return answer(e);
        } catch (ApiConnectionException e) {
            return neverLeft(e) ? new DialAnswer.NotTaken(null) : new DialAnswer.Unclear();
        } catch (RuntimeException e) {
            // an answer that cannot be read may be that of a call
            return new DialAnswer.Unclear();
        }
    }

    private CallCreator creator(DialRequest request) {
        var creator = Call.creator(
                        new com.twilio.type.PhoneNumber(request.to().value()),
                        new com.twilio.type.PhoneNumber(request.from().value()),
                        callbacks.answer(request))
                .setMethod(HttpMethod.POST)
                .setStatusCallback(callbacks.status(request))
                .setStatusCallbackMethod(HttpMethod.POST)
                .setStatusCallbackEvent(ALL_EVENTS);
        if (request.ringTime() != null) {
            creator.setTimeout(Math.toIntExact(request.ringTime().toSeconds()));
        }
        return settings.machineDetection() || request.findsMachines() ? creator.setMachineDetection("Enable") : creator;
    }

    private static DialAnswer answer(ApiException e) {
        Integer status = e.getStatusCode();
        if (isTooMany(e)) {
            return new DialAnswer.NotTaken(e.getCode());
        }
        boolean certain = isClientError(status) && status != REQUEST_TIMEOUT;
        return certain ? new DialAnswer.Refused(e.getCode()) : new DialAnswer.Unclear();
    }

    static boolean isTooMany(ApiException e) {
        return Integer.valueOf(TOO_MANY_REQUESTS).equals(e.getStatusCode());
    }

    private static boolean isClientError(@Nullable Integer status) {
        return status != null && status >= 400 && status < 500;
    }

    private static boolean neverLeft(ApiConnectionException e) {
        return e.getCause() instanceof ConnectException || e.getCause() instanceof HttpConnectTimeoutException;
    }

    @Override
    public HangUpAnswer hangUp(CallSid callSid) {
        try {
            var _ = breaker.executeSupplier(() -> Call.updater(callSid.value())
                    .setStatus(Call.UpdateStatus.COMPLETED)
                    .update(client));
            return new HangUpAnswer.Accepted();
        } catch (ApiException e) {
            return new HangUpAnswer.Refused(e.getCode());
        } catch (ApiConnectionException | CallNotPermittedException e) {
            return new HangUpAnswer.Refused(null);
        }
    }

    @Override
    public Optional<CarrierReport> fetch(CallSid callSid) {
        try {
            return Optional.of(TwilioReports.report(
                    asked(() -> Call.fetcher(callSid.value()).fetch(client)), clock.instant()));
        } catch (CarrierUnavailableException e) {
            if (e.getCause() instanceof ApiException api
                    && Integer.valueOf(NOT_FOUND).equals(api.getStatusCode())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    public List<ListedCall> list(PhoneNumber from, PhoneNumber to) {
        Page<Call> page = asked(() -> Call.reader()
                .setFrom(from.value())
                .setTo(to.value())
                .setPageSize(PAGE)
                .firstPage(client));
        return page.getRecords().stream()
                .map(call -> TwilioReports.listed(call, clock.instant()))
                .toList();
    }

    @Override
    public Optional<PhoneNumber> firstNumber() {
        var page = asked(() -> IncomingPhoneNumber.reader().setPageSize(1L).firstPage(client));
        return page.getRecords().stream()
                .findFirst()
                .map(number -> new PhoneNumber(number.getPhoneNumber().getEndpoint()));
    }

    private <T> T asked(Supplier<T> question) {
        try {
            return breaker.executeSupplier(question);
        } catch (ApiException | ApiConnectionException | CallNotPermittedException e) {
            throw new CarrierUnavailableException("the carrier gave no answer: " + e.getMessage(), e);
        }
    }
}
