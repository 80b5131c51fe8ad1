package io.ringledger.architecture.canary;

import io.ringledger.platform.messages.MessageSender;

/** A projection that could send a command. */
record ProjectionsCauseNoEffects(MessageSender sender) {}
