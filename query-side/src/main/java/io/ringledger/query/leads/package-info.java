/**
 * Read models of leads, of the files that they come in, and of segments. Late by a moment: whether somebody may be dialled is
 * decided by the lead itself.
 */
@NullMarked
package io.ringledger.query.leads;

import org.jspecify.annotations.NullMarked;
