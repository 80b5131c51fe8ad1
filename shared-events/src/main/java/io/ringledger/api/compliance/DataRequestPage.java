package io.ringledger.api.compliance;

import java.util.List;

/**
 * A page of requests.
 *
 * @param total how many there are in all
 */
public record DataRequestPage(List<DataRequestView> requests, long total) {
    public DataRequestPage {
        requests = List.copyOf(requests);
    }
}
