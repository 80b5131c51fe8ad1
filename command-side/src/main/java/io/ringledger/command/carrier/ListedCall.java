package io.ringledger.command.carrier;

import io.ringledger.vocabulary.CarrierReport;
import java.time.Instant;

/**
 * A call in the carrier's list.
 *
 * @param createdAt when the carrier took the request (Twilio: {@code date_created}), its clock; a call that waits in its
 *     queue has this time and no start time
 * @param report what the carrier knows of it
 */
public record ListedCall(Instant createdAt, CarrierReport report) {}
