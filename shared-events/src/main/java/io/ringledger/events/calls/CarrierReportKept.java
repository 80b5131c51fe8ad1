package io.ringledger.events.calls;

import io.ringledger.vocabulary.CarrierLegId;
import io.ringledger.vocabulary.CarrierReport;

/**
 * A signed callback named a leg that nobody knows yet; it is applied when the leg is bound.
 *
 * @param legId stream of the leg
 * @param report what the carrier said
 */
public record CarrierReportKept(CarrierLegId legId, CarrierReport report) implements CarrierLegEvent {}
