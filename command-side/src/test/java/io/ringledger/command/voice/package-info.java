/** Tests of what finds the words. */
@NullMarked
package io.ringledger.command.voice;

import org.jspecify.annotations.NullMarked;
