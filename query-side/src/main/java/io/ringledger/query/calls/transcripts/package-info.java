/**
 * What was said on calls: one document for each call on which something was, read by call, and the live feed of it.
 * What such a document looks like is known here only.
 */
@NullMarked
package io.ringledger.query.calls.transcripts;

import org.jspecify.annotations.NullMarked;
