/**
 * The log that proves itself: events as stored, their fixed binary form, the chains over it, and the signed heads that
 * cover the ends of the chains. {@code sealing} makes heads, {@code verifying} checks a log against them.
 * Knows no store, no Spring and no Axon; what is written here is read for ever, so a changed form has another version.
 */
@NullMarked
package io.ringledger.platform.audit;

import org.jspecify.annotations.NullMarked;
