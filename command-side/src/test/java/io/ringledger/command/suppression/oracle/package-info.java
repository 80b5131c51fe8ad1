/**
 * A second opinion on the calling rules. Shares no code and no table with the first: written from the same laws, with its own
 * figures, by another method, over another calendar of the JDK.
 */
@NullMarked
package io.ringledger.command.suppression.oracle;

import org.jspecify.annotations.NullMarked;
