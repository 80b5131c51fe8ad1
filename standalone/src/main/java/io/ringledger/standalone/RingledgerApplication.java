package io.ringledger.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What {@code ./run} starts. */
@SpringBootApplication(
        scanBasePackages = {
            "io.ringledger.platform",
            "io.ringledger.command",
            "io.ringledger.query",
            "io.ringledger.gateway",
            "io.ringledger.standalone"
        })
public class RingledgerApplication {
    public static void main(String[] args) {
        var _ = SpringApplication.run(RingledgerApplication.class, args);
    }
}
