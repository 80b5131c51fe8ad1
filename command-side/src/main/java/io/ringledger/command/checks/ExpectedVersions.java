package io.ringledger.command.checks;

import io.ringledger.api.rejections.PlatformRejection;
import io.ringledger.api.rejections.Rejected;
import io.ringledger.platform.messages.MetadataKeys;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateLifecycle;

/** Lets a change be made only on a version that whoever asks for it has seen. */
final class ExpectedVersions {
    private ExpectedVersions() {}

    /**
     * Compares what the command expects with the aggregate that is about to handle it. What does not exist has no version:
     * its handler says so.
     *
     * @throws Rejected VERSION_CONFLICT if it is another version
     */
    static void check(CommandMessage<?> command) {
        if (command.getMetaData().get(MetadataKeys.EXPECTED) instanceof String expected) {
            Long version = AggregateLifecycle.getVersion();
            if (version != null && !Arrays.asList(expected.split(" ", -1)).contains(version.toString())) {
                throw new Rejected(
                        PlatformRejection.VERSION_CONFLICT, "it was changed since it was read: read it again");
            }
        }
    }
}
