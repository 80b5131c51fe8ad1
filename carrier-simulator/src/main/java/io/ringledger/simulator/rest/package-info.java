/**
 * The part of Twilio's REST API that the simulator serves: authentication, parameters, JSON, paging, error codes.
 * Offers nothing that Twilio's OpenAPI description of API version 2010-04-01 lacks.
 * May not decide what happens to a call.
 */
@NullMarked
package io.ringledger.simulator.rest;

import org.jspecify.annotations.NullMarked;
