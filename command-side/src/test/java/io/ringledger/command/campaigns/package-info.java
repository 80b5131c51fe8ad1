@NullMarked
package io.ringledger.command.campaigns;

import org.jspecify.annotations.NullMarked;
