package io.ringledger.events.calls;

import io.ringledger.vocabulary.CarrierLegId;

/** What is known of a carrier's call leg before and when it is known whose it is. */
public sealed interface CarrierLegEvent permits CarrierLegBound, CarrierReportKept {
    CarrierLegId legId();
}
