/**
 * The command line of the log that proves itself: verifies and exports without starting the platform, and says in words
 * and by its exit code what it found.
 * The one place in the product that prints to the console.
 */
@NullMarked
package io.ringledger.platform.audit.command;

import org.jspecify.annotations.NullMarked;
