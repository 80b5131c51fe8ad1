package io.ringledger.benchmarks.ratios;

import io.ringledger.benchmarks.load.Surface;
import io.ringledger.benchmarks.measuring.Machine;
import io.ringledger.benchmarks.measuring.Settings;
import io.ringledger.outside.Http;
import io.ringledger.outside.PlatformProcess;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The platform in a process of its own, and this process as its client; in a pinned run each has a core.
 *
 * @param surface requests with an administrator's token
 */
record Server(PlatformProcess process, String token, Surface surface) implements AutoCloseable {
    static Server start(PlatformProcess.Launch launch, Settings settings) throws IOException, InterruptedException {
        if (settings.pinned()) {
            Machine.pinThisProcess(Machine.CLIENT);
            launch.pinnedTo(Machine.SERVER);
        }
        PlatformProcess process = launch.start();
        String token = new Http(process.url()).login().token();
        return new Server(process, token, new Surface(process.port(), token));
    }

    static Server start(Path data, Settings settings) throws IOException, InterruptedException {
        return start(PlatformProcess.onDirectory(data), settings);
    }

    int port() {
        return process.port();
    }

    @Override
    public void close() {
        process.close();
    }
}
