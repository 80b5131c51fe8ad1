package io.ringledger.command.identity.resets;

import io.ringledger.api.identity.LoginNameCommand;
import io.ringledger.api.identity.LoginNameCommand.RequestPasswordReset;
import io.ringledger.api.identity.LoginNameCommand.TakeLoginName;
import io.ringledger.api.identity.LoginNameCommand.UsePasswordReset;
import io.ringledger.command.automations.BoundedPool;
import io.ringledger.command.automations.Fuse;
import io.ringledger.command.automations.FusedSender;
import io.ringledger.command.automations.LocalAxon;
import io.ringledger.command.automations.MovableClock;
import io.ringledger.command.automations.Orders;
import io.ringledger.command.calls.MapRecords;
import io.ringledger.command.identity.signins.LoginNameAggregates;
import io.ringledger.events.identity.PasswordResetMailClaimed;
import io.ringledger.events.identity.PasswordResetMailed;
import io.ringledger.events.identity.PasswordResetNotMailed;
import io.ringledger.platform.messages.Cause;
import io.ringledger.platform.records.DurableRecords;
import io.ringledger.vocabulary.LoginNameId;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.TenantId;
import io.ringledger.vocabulary.UserId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.jspecify.annotations.Nullable;

/** Resets that were asked for, what outlives a node, and nodes that mail them on the test's thread. */
final class AskedResets implements AutoCloseable {
    static final String ADDRESS = "jane@example.org";
    static final PersonalText SECRET = new PersonalText("s".repeat(43));
    static final String TOKEN = "a".repeat(32) + "." + SECRET.value();

    private static final UserId JANE = UserId.of(1);
    private static final LoginNameId NAME = new LoginNameId("login_" + "a".repeat(32));
    private static final Cause CAUSE =
            new Cause(new TenantId("acme"), "anonymous", "POST /api/v1/password-reset/request", "req-1");

    final MovableClock clock = new MovableClock();
    private final MapRecords records = new MapRecords();
    private final LocalAxon axon = new LocalAxon(CAUSE, LoginNameAggregates::addTo);

    AskedResets() {
        axon.send(new TakeLoginName(NAME, JANE));
    }

    /** For an hour. */
    AskedResets ask() {
        return ask(JANE, new PersonalText(ADDRESS), SECRET);
    }

    AskedResets ask(@Nullable UserId user, @Nullable PersonalText email, @Nullable PersonalText secret) {
        Instant now = clock.instant();
        return send(new RequestPasswordReset(NAME, user, email, secret, now.plus(Duration.ofHours(1)), now));
    }

    AskedResets askForAn(PersonalText address) {
        return ask(JANE, address, SECRET);
    }

    AskedResets use() {
        return send(new UsePasswordReset(NAME, SECRET, clock.instant()));
    }

    private AskedResets send(LoginNameCommand command) {
        axon.send(command);
        return this;
    }

    AskedResets pass(Duration time) {
        clock.pass(time);
        return this;
    }

    OpenResets open() {
        return new OpenResets(axon.events(), clock);
    }

    /** One process. */
    final class Node {
        private final Fuse fuse;
        private final ResetMailSweep sweep;
        private final AnnotationEventHandlerAdapter automation;

        private Node(Fuse fuse, Outbox outbox) {
            this.fuse = fuse;
            var waiting = new WaitingResets(fuse.around(DurableRecords.class, records));
            this.sweep = new ResetMailSweep(
                    waiting,
                    open(),
                    new ResetLetter(
                            "Ringledger <no-reply@example.org>", URI.create("https://acme.example/new?lang=en")),
                    (key, mail) -> {
                        var _ = fuse.step(() -> {
                            outbox.send(key, mail);
                            return true;
                        });
                    },
                    new Orders(new FusedSender(axon.messages(), fuse)),
                    clock,
                    new BoundedPool(1, Runnable::run));
            this.automation = new AnnotationEventHandlerAdapter(new ResetMailAutomation(waiting, clock));
        }

        /** Until there is nothing to do now; {@code false} once it is killed. */
        boolean work() {
            return fuse.survives(() -> {
                axon.handleAll(automation, fuse);
                sweep.sweep();
            });
        }

        void hearAllAgain() {
            boolean more = true;
            while (more) {
                more = axon.handleNext("again", automation, fuse);
            }
            sweep.sweep();
        }
    }

    Node node(Outbox outbox) {
        return new Node(Fuse.never(), outbox);
    }

    Node node(Fuse fuse, Outbox outbox) {
        return new Node(fuse, outbox);
    }

    List<PasswordResetMailClaimed> claimed() {
        return axon.log(PasswordResetMailClaimed.class);
    }

    List<PasswordResetMailed> mailed() {
        return axon.log(PasswordResetMailed.class);
    }

    List<PasswordResetNotMailed> notMailed() {
        return axon.log(PasswordResetNotMailed.class);
    }

    boolean isNothingLeft() {
        return records.of("resets_to_mail").isEmpty();
    }

    /** What of the list could be read by whoever reads the store. */
    String list() {
        return records.of("resets_to_mail").values().stream()
                .map(entry -> new String(entry, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        axon.close();
    }
}
