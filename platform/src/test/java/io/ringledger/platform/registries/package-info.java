@NullMarked
package io.ringledger.platform.registries;

import org.jspecify.annotations.NullMarked;
