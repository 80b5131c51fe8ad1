/**
 * Changes and resets of passwords.
 * A password in clear goes no further than to its hashing.
 */
@NullMarked
package io.ringledger.gateway.identity.passwords;

import org.jspecify.annotations.NullMarked;
