/** By which version of which business configuration a call is governed. Belongs to no context; asks by message. */
@NullMarked
package io.ringledger.command.governing;

import org.jspecify.annotations.NullMarked;
