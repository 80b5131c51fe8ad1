/** What tests of all contexts here share. */
@NullMarked
package io.ringledger.command.testing;

import org.jspecify.annotations.NullMarked;
