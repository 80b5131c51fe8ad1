@NullMarked
package io.ringledger.query.quality;

import org.jspecify.annotations.NullMarked;
