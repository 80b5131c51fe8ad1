/**
 * Words that every context uses: ids, phone numbers, personal data and how it is marked.
 * May depend on the JDK and on Jackson's annotations only.
 * Nothing here does I/O, reads a clock or knows a context.
 */
@NullMarked
package io.ringledger.vocabulary;

import org.jspecify.annotations.NullMarked;
