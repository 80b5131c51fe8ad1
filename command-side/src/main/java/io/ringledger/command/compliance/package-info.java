/** Consents, legal holds and requests about a person's data: who may have what done, and that it was done. */
@NullMarked
package io.ringledger.command.compliance;

import org.jspecify.annotations.NullMarked;
