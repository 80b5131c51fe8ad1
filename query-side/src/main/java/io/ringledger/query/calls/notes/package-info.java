/**
 * What was written down about calls: one document for each call about which something was, read by call.
 * What such a document looks like is known here only.
 */
@NullMarked
package io.ringledger.query.calls.notes;

import org.jspecify.annotations.NullMarked;
