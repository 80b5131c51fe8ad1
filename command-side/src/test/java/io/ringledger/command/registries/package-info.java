@NullMarked
package io.ringledger.command.registries;

import org.jspecify.annotations.NullMarked;
