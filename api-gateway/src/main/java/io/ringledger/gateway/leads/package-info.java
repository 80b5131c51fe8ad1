/**
 * Leads in the words of the dialer and the multitenant document. What is said of a campaign's existence is not looked at here:
 * an id is an id.
 */
@NullMarked
package io.ringledger.gateway.leads;

import org.jspecify.annotations.NullMarked;
