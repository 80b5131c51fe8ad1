@NullMarked
package io.ringledger.query.buckets;

import org.jspecify.annotations.NullMarked;
