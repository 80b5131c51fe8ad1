@NullMarked
package io.ringledger.command.config;

import org.jspecify.annotations.NullMarked;
