/**
 * How people get in: login names, sign-ins and their tokens, resets of passwords.
 * Knows of passwords only whether one was right: hashing is the gateway's.
 */
@NullMarked
package io.ringledger.command.identity.signins;

import org.jspecify.annotations.NullMarked;
