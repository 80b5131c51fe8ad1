package io.ringledger.simulator;

import io.ringledger.simulator.behaviour.CalleeScript;
import io.ringledger.simulator.behaviour.Callees;
import io.ringledger.simulator.behaviour.FaultRule;
import io.ringledger.simulator.behaviour.Faults;
import io.ringledger.simulator.call.AccountNumber;
import io.ringledger.simulator.call.AccountNumbers;
import io.ringledger.simulator.call.Call;
import io.ringledger.simulator.call.CallRegister;
import io.ringledger.simulator.call.Switchboard;
import io.ringledger.simulator.call.Trunk;
import io.ringledger.simulator.conference.Conferences;
import io.ringledger.simulator.rest.CreateLog;
import io.ringledger.simulator.rest.RestApi;
import io.ringledger.simulator.rest.RestServer;
import io.ringledger.simulator.speech.Dialogue;
import io.ringledger.simulator.speech.Dialogues;
import io.ringledger.simulator.webhook.CallbackSender;
import io.ringledger.simulator.webhook.HttpVerb;
import io.ringledger.simulator.webhook.Webhook;
import io.ringledger.simulator.webhook.WebhookClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * A Twilio that needs no account: serves the REST API for calls, calls scripted callees and tells the platform about it
 * in signed webhooks.
 *
 * <p>Without a script a callee behaves by the last digit of its number:
 *
 * <table>
 * <caption>Callees</caption>
 * <tr><th>last digit</th><th>the callee</th></tr>
 * <tr><td>0 to 5, or no digit</td><td>answers after 1 s, talks 20 s, hangs up</td></tr>
 * <tr><td>6</td><td>answers after 1 s, talks 5 minutes, hangs up</td></tr>
 * <tr><td>7</td><td>is busy</td></tr>
 * <tr><td>8</td><td>does not answer: rings until the request's {@code Timeout}</td></tr>
 * <tr><td>9</td><td>is a machine that picks up after 4 s and cuts off after 30 s</td></tr>
 * </table>
 *
 * <p>A call that the TwiML has transcribed in real time is spoken on: the two digits before the last one choose a dialogue
 * of {@link Dialogues}. Where the TwiML gathers speech, transcribed or not, the callee says its part of the dialogue line by
 * line, each at a Gather, and the platform answers with the next document; a person hangs up only once all is said and
 * answered. In a conference the rest goes on by itself.
 *
 * <p>Calls live in memory and end with the simulator: a fetch of a CallSid from before is 404 with error 20404. Several
 * simulators in one JVM do not know each other.
 */
public final class CarrierSimulator implements AutoCloseable {
    private final SimulatorOptions options;
    private final Callees callees = new Callees();
    private final Dialogues dialogues = new Dialogues();
    private final Faults faults;
    private final AccountNumbers numbers = new AccountNumbers();
    private final CallRegister register;
    private final WebhookClient callbackClient;
    private final WebhookClient twimlClient;
    private final CallbackSender callbacks;
    private final Switchboard switchboard;
    private final CreateLog creates;
    private final RestServer server;

    private CarrierSimulator(SimulatorOptions options) throws IOException {
        this.options = options;
        options.numbers().forEach(numbers::set);
        faults = new Faults(options.seed());
        register = new CallRegister(options.seed(), options.kept());
        creates = new CreateLog(options.attemptParameter(), options.kept());
        callbackClient = new WebhookClient(options.account().authToken(), options.concurrency());
        twimlClient = new WebhookClient(options.account().authToken(), options.concurrency());
        callbacks = new CallbackSender(callbackClient, faults, options.timeScale(), options.kept());
        switchboard = new Switchboard(
                register,
                callees,
                new Trunk(
                        options.account().accountSid(),
                        options.timeScale(),
                        twimlClient,
                        callbacks,
                        dialogues,
                        new Conferences(options.account().accountSid(), callbacks)));
        server = new RestServer(
                options.listen(),
                options.account(),
                new RestApi(options.account().accountSid(), register, switchboard, numbers, options.ownCallerIdsOnly()),
                switchboard,
                faults,
                creates,
                options.requestsAtOnce());
    }

    /**
     * Starts a simulator that serves when this returns.
     *
     * @throws UncheckedIOException if the address cannot be bound
     */
    public static CarrierSimulator start(SimulatorOptions options) {
        try {
            var simulator = new CarrierSimulator(options);
            simulator.server.start();
            return simulator;
        } catch (IOException e) {
            throw new UncheckedIOException("The carrier simulator cannot listen on " + options.listen(), e);
        }
    }

    /** Base URL of the REST API, without {@code /2010-04-01} and without a slash at the end. */
    public URI baseUrl() {
        var address = server.address();
        return URI.create("http://" + address.getAddress().getHostAddress() + ':' + address.getPort());
    }

    /** The account. */
    public String accountSid() {
        return options.account().accountSid();
    }

    /** Its secret. */
    public String authToken() {
        return options.account().authToken();
    }

    /** Its numbers, the first one first. */
    public List<AccountNumber> numbers() {
        return numbers.all();
    }

    /** Gives the account a number, or one that it has other URLs. */
    public void number(AccountNumber number) {
        numbers.set(number);
    }

    /**
     * Lets callees behave otherwise; the newest rule that matches decides, for calls accepted from now on.
     *
     * @param numberPattern regular expression for the whole called number
     */
    public void script(String numberPattern, CalleeScript script) {
        callees.rule(numberPattern, script);
    }

    /**
     * Lets customers say something else, where their calls are transcribed; the newest rule that matches decides.
     *
     * @param numberPattern regular expression for the customer's whole number
     */
    public void dialogue(String numberPattern, Dialogue dialogue) {
        dialogues.rule(numberPattern, dialogue);
    }

    /** From now on these faults happen, in place of those before; none ends them. */
    public void faults(FaultRule... rules) {
        faults.are(List.of(rules));
    }

    /**
     * Makes somebody outside call one of the account's numbers. The number's status callback hears when the call ends.
     *
     * @param from     E.164
     * @param to       E.164; need not be one of the account's numbers
     * @param voiceUrl asked for TwiML, by POST
     * @param script   how long the caller talks and who hangs up; its ring time and outcome mean nothing here
     * @return the CallSid
     */
    public String placeInboundCall(String from, String to, URI voiceUrl, CalleeScript script) {
        var statusCallback = numbers.find(to).map(AccountNumber::statusCallback).orElse(null);
        return switchboard
                .callIn(from, to, post(voiceUrl), statusCallback == null ? null : post(statusCallback), script)
                .state()
                .sid();
    }

    /** What happened so far. */
    public Statistics statistics() {
        return new Statistics(
                creates.requests(),
                register.newestFirst().map(Call::state).toList().reversed(),
                register.created(),
                register.ends(),
                callbacks.sent(),
                callbacks.pending(),
                faults.injected());
    }

    /** Stops at once: calls end without a word, callbacks that are not out are lost. */
    @Override
    public void close() {
        server.close();
        switchboard.close();
        callbacks.close();
        callbackClient.close();
        twimlClient.close();
    }

    private static Webhook post(URI url) {
        return new Webhook(url, HttpVerb.POST);
    }
}
