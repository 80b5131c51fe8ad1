@NullMarked
package io.ringledger.command.audit;

import org.jspecify.annotations.NullMarked;
