/** How entries of a knowledge base are found by words. Knows no store: whoever uses it says what is in it. */
@NullMarked
package io.ringledger.query.knowledge.search;

import org.jspecify.annotations.NullMarked;
