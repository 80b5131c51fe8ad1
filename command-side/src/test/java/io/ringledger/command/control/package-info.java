@NullMarked
package io.ringledger.command.control;

import org.jspecify.annotations.NullMarked;
