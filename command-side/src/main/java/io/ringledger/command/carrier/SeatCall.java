package io.ringledger.command.carrier;

import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.SeatId;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;

/**
 * A call to an agent who is to stay on the line. Tenant, floor and seat come back with every callback, in its signed URL; the
 * seat is the name of the conference, too.
 *
 * @param from number that is shown
 * @param to number that is called
 * @param ringFor how long it may ring
 */
public record SeatCall(
        TenantId tenantId, FloorId floorId, SeatId seatId, PhoneNumber from, PhoneNumber to, Duration ringFor) {}
