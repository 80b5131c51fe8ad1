/** Entries of the knowledge base: what was written, and what uploaded documents say. No effect comes from here. */
@NullMarked
package io.ringledger.command.knowledge;

import org.jspecify.annotations.NullMarked;
