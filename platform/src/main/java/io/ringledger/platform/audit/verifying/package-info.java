/**
 * Checks a log against its signed heads, offline and without anything of the platform running.
 * Names each damage by its kind and position. Changes nothing and needs no private key.
 */
@NullMarked
package io.ringledger.platform.audit.verifying;

import org.jspecify.annotations.NullMarked;
