package io.ringledger.gateway.webhooks;

import io.ringledger.vocabulary.FloorId;
import io.ringledger.vocabulary.SeatId;
import io.ringledger.vocabulary.TenantId;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Whose seat a callback is about, as the URL says that we gave to Twilio and that Twilio signed. */
record FloorAddress(FloorId floorId, SeatId seatId, TenantId tenantId) {
    /**
     * The address of a seat that the path names, where the query names the rest.
     *
     * @throws io.ringledger.api.rejections.Rejected VALIDATION_ERROR if something is missing or no id
     */
    static FloorAddress of(SeatId seatId, MultiValueMap<String, String> query) {
        return new FloorAddress(
                CallbackAddress.require(query, "floor", FloorId::parse),
                seatId,
                CallbackAddress.require(query, "tenant", TenantId::new));
    }

    /** Where an agent is to be found for whoever has picked up; empty where none is needed. */
    static Optional<FloorId> floorOf(MultiValueMap<String, String> query) {
        return query.containsKey("floor")
                ? Optional.of(CallbackAddress.require(query, "floor", FloorId::parse))
                : Optional.empty();
    }
}
