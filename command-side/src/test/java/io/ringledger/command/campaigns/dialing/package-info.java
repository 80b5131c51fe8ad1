@NullMarked
package io.ringledger.command.campaigns.dialing;

import org.jspecify.annotations.NullMarked;
