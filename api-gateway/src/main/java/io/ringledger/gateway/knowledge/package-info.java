/** The knowledge base: entries, uploads, and what it has to say to a question. */
@NullMarked
package io.ringledger.gateway.knowledge;

import org.jspecify.annotations.NullMarked;
