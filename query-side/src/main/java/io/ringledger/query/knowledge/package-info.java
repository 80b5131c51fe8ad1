/**
 * The knowledge base as it is read: one document for each entry, with all its text. Sends no command and causes no effect.
 */
@NullMarked
package io.ringledger.query.knowledge;

import org.jspecify.annotations.NullMarked;
