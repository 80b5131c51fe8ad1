/** Tests of which configuration governs a call. */
@NullMarked
package io.ringledger.command.governing;

import org.jspecify.annotations.NullMarked;
