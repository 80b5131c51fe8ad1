package io.ringledger.api.leads;

import java.util.List;

/**
 * A page of imports, the newest first.
 *
 * @param total how many there are on all pages
 */
public record LeadImports(List<LeadImportView> imports, long total) {
    public LeadImports {
        imports = List.copyOf(imports);
    }
}
