package io.ringledger.outside.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.outside.Http;
import io.ringledger.outside.Journeys;
import io.ringledger.outside.PlatformProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Whatever one company asks for with what belongs to the other, it gets the answer to something that does not exist, and
 * nothing of the other's stands in it. A probe counts where the same request shows its owner something else than what does
 * not exist; operations where none does are listed, and why.
 */
@ExtendWith(Journeys.class)
class TenantSweepTest {
    private static final Logger LOG = LoggerFactory.getLogger(TenantSweepTest.class);
    private static final int ENOUGH = 2_000;
    private static final String LIST = "/isolation/without-control.txt";

    private final PlatformProcess platform;

    TenantSweepTest(PlatformProcess platform) {
        this.platform = platform;
    }

    @Test
    void neitherCompanyFindsOutThatTheOtherExists() throws IOException {
        JsonNode document = new Http(platform.url()).get("/v3/api-docs").body();
        List<Operation> described =
                Operation.in(document).stream().filter(Operation::isProtected).toList();
        List<Operation> sockets = described.stream().filter(Operation::isSocket).toList();
        List<Operation> all =
                described.stream().filter(operation -> !operation.isSocket()).toList();
        List<Operation> reads = all.stream().filter(Operation::reads).toList();
        List<Operation> writes = all.stream()
                .filter(operation -> !operation.reads())
                .sorted(Comparator.comparingInt(TenantSweepTest::turn).thenComparing(Operation::path))
                .toList();
        List<Company> both = Stream.of(new Founding("zquartermaine", 177), new Founding("zwentworth", 277))
                .parallel()
                .map(founding -> founded(founding, reads))
                .toList();
        Company owner = both.getFirst();
        Company other = both.getLast();
        owner.known.isNoSecret(other.known.secrets());

        Probes probes = new Probes(owner.tenant());
        fillIn(probes, writes, new Specimens(document), other);
        Sweep sweep = new Sweep(owner, other, probes);
        sweep.reads(reads);
        Map<String, String> before = picture(reads, owner);
        sweep.writes(writes);
        Map<String, String> after = picture(reads, owner);
        assertThat(before.keySet().stream()
                        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                        .map(name -> name + ": " + before.get(name) + "\nnow " + after.get(name)))
                .as("what is the owner's")
                .isEmpty();
        sweep.namings(writes);
        try (Listening listening = new Listening(platform, sockets, owner, other)) {
            sweep.controls(reads);
            sweep.controls(writes);
            owner.call("+12125550177");
            assertThat(listening.overheard()).isEmpty();
        }

        LOG.info("probes with a control: {} {}", sum(sweep.counted()), sweep.counted());
        assertThat(sweep.leaks()).isEmpty();
        List<String> approved = approved();
        assertThat(all.stream().map(Operation::name)).as("known").containsAll(approved);
        assertThat(all.stream()
                        .filter(operation -> !sweep.controlled().contains(operation))
                        .map(Operation::name))
                .as("without a control")
                .isSubsetOf(approved);
        assertThat(sum(sweep.counted())).isGreaterThan(ENOUGH);
    }

    private record Founding(String mark, int telephone) {}

    private Company founded(Founding founding, List<Operation> reads) {
        Company company = Company.of(platform, founding.mark(), founding.telephone());
        Probes own = new Probes("");
        for (int depth = 0; depth < 2; depth++) {
            reads.stream()
                    .sorted(Comparator.comparingInt(
                            operation -> operation.places().size()))
                    .forEach(operation -> company.known.learn(
                            operation,
                            company.ask(own.plain(operation, company.known)).json()));
        }
        return company;
    }

    private static void fillIn(Probes probes, List<Operation> writes, Specimens specimens, Company other) {
        for (Operation operation : writes) {
            if (!operation.body().isMissingNode()) {
                probes.body(operation, specimens.accepted(operation, body -> {
                    probes.body(operation, body);
                    return other.ask(probes.plain(operation, other.known));
                }));
            }
        }
    }

    /** What a company is shown, but for what differs each time one looks. */
    private static Map<String, String> picture(List<Operation> reads, Company company) {
        Probes own = new Probes("");
        Map<String, String> picture = new TreeMap<>();
        for (Operation operation : reads) {
            if (operation.path().contains("/compliance/")) {
                continue; // who looks is remembered there
            }
            String shown = company.ask(own.plain(operation, company.known)).without(company.mark);
            if (shown.equals(company.ask(own.plain(operation, company.known)).without(company.mark))) {
                picture.put(operation.name(), shown);
            }
        }
        return picture;
    }

    private static int sum(Map<Slot, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is asked for comes before what is told, and what takes away last. */
    private static int turn(Operation operation) {
        boolean asks = operation.path().endsWith("/export") || operation.path().endsWith("/request-access");
        boolean takesAway =
                operation.method().equals("DELETE") || operation.path().endsWith("/request-deletion");
        return asks ? 0 : takesAway ? 2 : 1;
    }

    /** Operations that show nothing of anybody's, by name, each with the reason. */
    private static List<String> approved() throws IOException {
        try (InputStream list = Objects.requireNonNull(TenantSweepTest.class.getResourceAsStream(LIST))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(": ", 2)[0])
                    .toList();
        }
    }
}
