@NullMarked
package io.ringledger.query.audit;

import org.jspecify.annotations.NullMarked;
