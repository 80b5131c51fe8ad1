/**
 * What finds the words for the AI that talks on calls: a port, an implementation that needs no network, and one by a
 * language model. Knows no call, no event and no carrier: it is told the situation and answers in text.
 */
@NullMarked
package io.ringledger.command.voice;

import org.jspecify.annotations.NullMarked;
