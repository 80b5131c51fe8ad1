package io.ringledger.gateway.suppression;

import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SuppressionReason;
import java.util.List;

/**
 * What the lists say of many numbers. Every place of what was sent is counted once: as callable, suppressed or invalid.
 *
 * @param total how many were sent
 * @param callable how many of them no list that is kept here forbids
 * @param suppressed those that must not be called
 * @param invalid those that are no telephone numbers
 */
record BulkScrub(int total, int callable, List<Hit> suppressed, List<Fault> invalid) {
    /**
     * One that must not be called.
     *
     * @param position from 0, in what was sent
     */
    record Hit(int position, PhoneNumber phoneNumber, List<SuppressionReason> reasons) {}

    /**
     * One that is none.
     *
     * @param position from 0, in what was sent
     */
    record Fault(int position, String reason) {}
}
