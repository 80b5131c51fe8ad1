package io.ringledger.gateway.leads;

import io.ringledger.api.leads.LeadRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.vocabulary.LeadId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads an id in a path or a query, in either form. What is no id is the id of no lead. */
@Component
final class LeadIdConverter implements Converter<String, LeadId> {

    @Override
    public LeadId convert(String text) {
        try {
            return LeadId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new Rejected(LeadRejection.LEAD_NOT_FOUND, "There is no such lead");
        }
    }
}
