/** How customers seem to feel by what they say: the port and the lexicon behind it. */
@NullMarked
package io.ringledger.command.sentiment;

import org.jspecify.annotations.NullMarked;
