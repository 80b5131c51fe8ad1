/** What gates said, in sums. */
@NullMarked
package io.ringledger.query.control;

import org.jspecify.annotations.NullMarked;
