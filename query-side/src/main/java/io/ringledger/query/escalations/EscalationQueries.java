package io.ringledger.query.escalations;

import io.ringledger.api.escalations.EscalationPage;
import io.ringledger.api.escalations.EscalationQuery.FindEscalation;
import io.ringledger.api.escalations.EscalationQuery.ListEscalations;
import io.ringledger.api.escalations.EscalationRejection;
import io.ringledger.api.escalations.EscalationView;
import io.ringledger.api.rejections.Rejected;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what is asked about escalations. */
final class EscalationQueries {
    private final EscalationRepository escalations;

    EscalationQueries(EscalationRepository escalations) {
        this.escalations = escalations;
    }

    @QueryHandler
    EscalationView find(FindEscalation query, MetaData asked) {
        return escalations
                .find(query.escalationId().value(), asked)
                .map(EscalationDocument::view)
                .orElseThrow(() -> new Rejected(EscalationRejection.ESCALATION_NOT_FOUND, "no such escalation"));
    }

    @QueryHandler
    EscalationPage list(ListEscalations query, MetaData asked) {
        return escalations.list(query, asked);
    }
}
