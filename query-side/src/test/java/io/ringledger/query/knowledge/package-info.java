@NullMarked
package io.ringledger.query.knowledge;

import org.jspecify.annotations.NullMarked;
