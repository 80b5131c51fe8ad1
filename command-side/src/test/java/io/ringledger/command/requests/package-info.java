@NullMarked
package io.ringledger.command.requests;

import org.jspecify.annotations.NullMarked;
