@NullMarked
package io.ringledger.command.campaigns.learning;

import org.jspecify.annotations.NullMarked;
