/**
 * The port to a telephone carrier and Twilio behind it.
 * May depend on the published language, the platform and Twilio's SDK; knows no aggregate and sends no command.
 * Nothing of Twilio's leaves this package.
 */
@NullMarked
package io.ringledger.command.carrier;

import org.jspecify.annotations.NullMarked;
