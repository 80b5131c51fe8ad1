/** Where each person's data is. */
@NullMarked
package io.ringledger.query.compliance;

import org.jspecify.annotations.NullMarked;
