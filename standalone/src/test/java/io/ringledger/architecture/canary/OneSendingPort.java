package io.ringledger.architecture.canary;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** A class that goes round the sending port. */
record OneSendingPort(CommandGateway commands) {}
