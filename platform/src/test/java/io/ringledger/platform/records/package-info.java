@NullMarked
package io.ringledger.platform.records;

import org.jspecify.annotations.NullMarked;
