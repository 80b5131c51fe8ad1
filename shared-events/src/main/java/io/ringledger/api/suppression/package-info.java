/** Commands and refusals of numbers that may or must not be called, and what is known of a dial. Lives as long as a release. */
@NullMarked
package io.ringledger.api.suppression;

import org.jspecify.annotations.NullMarked;
