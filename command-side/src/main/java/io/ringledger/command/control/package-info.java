/**
 * What is laid down about a tenant's dialing as a whole: one stream per tenant. Whoever dials looks at it before each claim; what
 * is done about calls is done by the automations of calls.
 */
@NullMarked
package io.ringledger.command.control;

import org.jspecify.annotations.NullMarked;
