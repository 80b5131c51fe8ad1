package io.ringledger.command.carrier;

import io.ringledger.vocabulary.AttemptId;
import io.ringledger.vocabulary.CallId;
import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.PhoneNumber;
import io.ringledger.vocabulary.TenantId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call to place. Tenant, call and attempt come back with every callback, in its signed URL.
 *
 * @param from number that is shown
 * @param to number that is called
 * @param ringTime how long it rings before nobody has answered, {@code null} for the carrier's own
 * @param floorId where an agent is found for whoever picks up, {@code null} where none is needed
 * @param findsMachines whether the carrier is to find out if a machine has answered, also where the account does not usually
 */
public record DialRequest(
        TenantId tenantId,
        CallId callId,
        AttemptId attemptId,
        PhoneNumber from,
        PhoneNumber to,
        @Nullable Duration ringTime,
        @Nullable FloorId floorId,
        boolean findsMachines) {}
