/** Deliberately bad classes: each breaks the rule of its name, and a test fails when the rule does not notice. */
@NullMarked
package io.ringledger.architecture.canary;

import org.jspecify.annotations.NullMarked;
