@NullMarked
package io.ringledger.gateway.config;

import org.jspecify.annotations.NullMarked;
