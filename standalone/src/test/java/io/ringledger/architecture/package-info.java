/**
 * The architecture as tests: every rule has a deliberately bad class that it must report.
 */
@NullMarked
package io.ringledger.architecture;

import org.jspecify.annotations.NullMarked;
