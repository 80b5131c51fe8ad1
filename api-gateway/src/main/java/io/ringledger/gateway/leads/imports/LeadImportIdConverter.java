package io.ringledger.gateway.leads.imports;

import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.LeadImportId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path, in either form. What is no id is the id of no import. */
@Component
final class LeadImportIdConverter implements Converter<String, LeadImportId> {

    @Override
    public LeadImportId convert(String text) {
        try {
            return LeadImportId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(LeadRejection.LEAD_IMPORT_NOT_FOUND, "There is no such import");
        }
    }
}
