/**
 * Numbers that may or must not be called: the gate that every dial goes through, and the outside lists.
 * Own list, attempts and authorisations of one tenant and number are one stream, so that nothing races past them.
 * The rules themselves are in package {@code rules}; what they cannot know comes with the command.
 */
@NullMarked
package io.ringledger.command.suppression;

import org.jspecify.annotations.NullMarked;
