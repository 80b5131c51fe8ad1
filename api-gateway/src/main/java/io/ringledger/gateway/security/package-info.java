/**
 * Tokens, signing keys, passwords: who is calling.
 * No user is stored here: users are asked for by message.
 * May not depend on any operation.
 */
@NullMarked
package io.ringledger.gateway.security;

import org.jspecify.annotations.NullMarked;
