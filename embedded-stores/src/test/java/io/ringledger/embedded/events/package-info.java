/** The event log's promises, one test class each. Real files in temporary directories, no mocks. */
@NullMarked
package io.ringledger.embedded.events;

import org.jspecify.annotations.NullMarked;
