package io.ringledger.api.config;

import java.util.List;

/**
 * A page of business configurations.
 *
 * @param total how many there are on all pages
 */
public record BusinessConfigPage(List<BusinessConfigView> configs, long total) {
    public BusinessConfigPage {
        configs = List.copyOf(configs);
    }
}
