/**
 * What is no event of any other context and has to be proved later: who read personal data, who was refused, and what
 * somebody answerable for security has to look at. Whatever stands here is stored for ever. Tenant, actor, route and
 * request are in the metadata.
 */
@NullMarked
package io.ringledger.events.audit;

import org.jspecify.annotations.NullMarked;
