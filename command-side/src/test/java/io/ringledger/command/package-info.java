@NullMarked
package io.ringledger.command;

import org.jspecify.annotations.NullMarked;
