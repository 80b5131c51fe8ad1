/** Agents who take part in campaigns. Translates requests to messages and answers to the dialect; knows nothing else. */
@NullMarked
package io.ringledger.gateway.floor;

import org.jspecify.annotations.NullMarked;
