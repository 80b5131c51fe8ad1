@NullMarked
package io.ringledger.query.escalations;

import org.jspecify.annotations.NullMarked;
