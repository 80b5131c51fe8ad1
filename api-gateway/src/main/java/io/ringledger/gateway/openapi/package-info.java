/**
 * What is served, written down for machines: OpenAPI with the ids of the documented operations.
 * Describes, never routes.
 * May look at every controller.
 */
@NullMarked
package io.ringledger.gateway.openapi;

import org.jspecify.annotations.NullMarked;
