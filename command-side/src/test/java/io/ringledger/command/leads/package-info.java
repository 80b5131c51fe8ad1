@NullMarked
package io.ringledger.command.leads;

import org.jspecify.annotations.NullMarked;
