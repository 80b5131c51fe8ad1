package io.ringledger.gateway.leads;

import io.ringledger.vocabulary.LeadId;

/** Which lead is to stand for itself again. */
record UnmergeBody(LeadId leadId) {}
