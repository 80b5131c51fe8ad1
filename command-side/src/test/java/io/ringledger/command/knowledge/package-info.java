@NullMarked
package io.ringledger.command.knowledge;

import org.jspecify.annotations.NullMarked;
