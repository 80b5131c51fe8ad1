package io.ringledger.command.carrier;

import io.ringledger.vocabulary.CallSid;
import io.ringledger.vocabulary.CarrierReport;
import io.ringledger.vocabulary.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** A carrier of telephone calls. Every method blocks for at most its timeouts; none asks twice by itself. */
public interface Carrier {
    /** The account that places the calls: two accounts never share a lane. */
    String account();

    /** Whether it makes sense to ask now; {@code false} while the carrier is failing. Asks nobody. */
    boolean isAvailable();

    /** Asks for a call, once. Has no idempotency key, so an unclear answer must never be followed by a second request. */
    DialAnswer place(DialRequest request);

    /** Asks to end a call, ringing or talking; may be repeated. */
    HangUpAnswer hangUp(CallSid callSid);

    /**
     * What the carrier knows of a call now; empty when it knows no such call.
     *
     * @throws CarrierUnavailableException if there is no answer
     */
    Optional<CarrierReport> fetch(CallSid callSid);

    /**
     * The calls between two numbers, newest first.
     *
     * @throws CarrierUnavailableException if there is no answer
     */
    List<ListedCall> list(PhoneNumber from, PhoneNumber to);

    /**
     * The first telephone number of the account.
     *
     * @throws CarrierUnavailableException if there is no answer
     */
    Optional<PhoneNumber> firstNumber();
}
