@NullMarked
package io.ringledger.command.identity.signins;

import org.jspecify.annotations.NullMarked;
