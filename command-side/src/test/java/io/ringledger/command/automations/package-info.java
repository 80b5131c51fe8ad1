@NullMarked
package io.ringledger.command.automations;

import org.jspecify.annotations.NullMarked;
