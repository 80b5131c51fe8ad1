@NullMarked
package io.ringledger.query.calls.transcripts;

import org.jspecify.annotations.NullMarked;
