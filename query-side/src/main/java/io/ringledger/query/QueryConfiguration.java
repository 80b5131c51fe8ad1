package io.ringledger.query;

import io.ringledger.query.agents.AgentReadModels;
import io.ringledger.query.audit.AuditReadModels;
import io.ringledger.query.calls.CallReadModels;
import io.ringledger.query.compliance.ComplianceReadModels;
import io.ringledger.query.config.ConfigReadModels;
import io.ringledger.query.escalations.EscalationReadModels;
import io.ringledger.query.identity.IdentityReadModels;
import io.ringledger.query.knowledge.KnowledgeReadModels;
import io.ringledger.query.projection.ProjectionConfiguration;
import io.ringledger.query.quality.QaRunReadModels;
import io.ringledger.query.suppression.SuppressionReadModels;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that answers queries. Needs an event store, a MongoDB, a clock, files of numbers and Axon's query bus. */
@Configuration(proxyBeanMethods = false)
@Import({
    ProjectionConfiguration.class,
    AgentReadModels.class,
    AuditReadModels.class,
    CallReadModels.class,
    ComplianceReadModels.class,
    SuppressionReadModels.class,
    ConfigReadModels.class,
    EscalationReadModels.class,
    IdentityReadModels.class,
    KnowledgeReadModels.class,
    QaRunReadModels.class
})
public class QueryConfiguration {}
