@NullMarked
package io.ringledger.query.config;

import org.jspecify.annotations.NullMarked;
