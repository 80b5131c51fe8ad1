/** Consents, legal holds and requests about a person's data, in the words of the multitenant document. */
@NullMarked
package io.ringledger.gateway.compliance;

import org.jspecify.annotations.NullMarked;
