@NullMarked
package io.ringledger.query.suppression;

import org.jspecify.annotations.NullMarked;
