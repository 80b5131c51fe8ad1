package io.ringledger.gateway.calls;

import io.ringledger.gateway.CallFixtures;
import io.ringledger.gateway.FakePlatform;
import io.ringledger.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

class CallsTest extends GatewayTest {

    @Test
    void aListShowsCallsAndPagination() {
        platform.put(FakePlatform.TENANT, CallFixtures.aCall(7));
        signedIn()
                .get()
                .uri("/api/v1/calls")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.calls[0].id")
                .isEqualTo("call_7")
                .jsonPath("$.pagination.total")
                .isEqualTo(1);
    }
}
