package io.ringledger.gateway.suppression;

import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.RegistrySource;
import io.ringledger.vocabulary.SuppressionReason;
import java.util.List;

/**
 * What the lists say of many numbers, to whoever wants to sell something. Every place of what was sent is counted once: as
 * callable, suppressed, listed, not judged or invalid.
 *
 * @param total how many were sent
 * @param callable how many of them no list that is kept here forbids
 * @param suppressed those that must not be called by anybody
 * @param listed those that outside lists have, and that the law excepts from nothing
 * @param notJudged how many others there are, because an outside list is too old or cannot be read
 * @param invalid those that are no telephone numbers
 * @param registries outside lists that they were looked up in
 */
record BulkScrub(
        int total,
        int callable,
        List<Hit> suppressed,
        List<ListedHit> listed,
        int notJudged,
        List<Fault> invalid,
        List<Consulted> registries) {
    /**
     * One that must not be called.
     *
     * @param position from 0, in what was sent
     */
    record Hit(int position, PhoneNumber phoneNumber, List<SuppressionReason> reasons) {}

    /**
     * One that outside lists have.
     *
     * @param position from 0, in what was sent
     */
    record ListedHit(int position, PhoneNumber phoneNumber, List<RegistrySource> registries) {}

    /**
     * One that is none.
     *
     * @param position from 0, in what was sent
     */
    record Fault(int position, String reason) {}
}
