package io.ringledger.command.identity.resets;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.ringledger.command.automations.Fuse;
import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.PersonalText;
import io.ringledger.vocabulary.UserId;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A link is mailed once, to whoever may have it, while it is good; or it is said that it was not. */
class ResetMailSweepTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 50;
    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final AskedResets asked = new AskedResets();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @AfterEach
    void empty() throws FolderException {
        asked.close();
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static Outbox smtp() {
        return smtp(SERVER.getSmtp().getPort());
    }

    private static Outbox smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
        return new SmtpOutbox(sender);
    }

    @Test
    void aLinkIsMailedOnce() throws MessagingException {
        var node = asked.ask().node(smtp());
        node.work();
        node.work();
        assertThat(asked.mailed()).hasSize(1);
        assertThat(asked.isNothingLeft()).isTrue();
        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .containsExactly(new InternetAddress(AskedResets.ADDRESS));
        assertThat(GreenMailUtil.getBody(mail))
                .contains("https://acme.example/new?lang=en&token=" + AskedResets.TOKEN)
                .contains("22 November 2026, 13:00 UTC")
                .contains("If it was not you");
    }

    /** A node is killed before or after each of its steps, and another one goes on. */
    @ParameterizedTest(name = "after the step: {0}")
    @ValueSource(booleans = {true, false})
    void neverTwiceWhereverANodeIsKilled(boolean after) {
        int steps = Fuse.steps(after, MORE_STEPS_THAN_THERE_ARE, ResetMailSweepTest::isBlown);
        assertThat(steps).as("steps").isGreaterThan(6);
    }

    private static boolean isBlown(Fuse fuse) {
        try (var resets = new AskedResets().ask()) {
            int before = SERVER.getReceivedMessages().length;
            if (!resets.node(fuse, smtp()).work()) {
                assertThat(resets.node(smtp()).work()).isTrue();
            }
            int mails = SERVER.getReceivedMessages().length - before;
            assertThat(resets.claimed()).hasSize(1);
            assertThat(mails).isBetween(resets.mailed().size(), 1);
            assertThat(resets.notMailed()).isEmpty();
            assertThat(resets.isNothingLeft()).isTrue();
            return fuse.isBlown();
        }
    }

    @Test
    void whoeverComesSecondMailsNothing() {
        var second = asked.ask().node(smtp());
        Outbox interrupted = (key, mail) -> {
            second.work();
            smtp().send(key, mail);
        };
        asked.node(interrupted).work();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(asked.claimed()).hasSize(1);
        assertThat(asked.mailed()).hasSize(1);
    }

    @Test
    void whatIsToldAgainIsMailedOnce() {
        var node = asked.ask().node(smtp());
        node.work();
        node.hearAllAgain();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(asked.isNothingLeft()).isTrue();
    }

    @Test
    void aServerThatIsAwayIsNotWaitedFor() throws IOException {
        int nobodys;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodys = closed.getLocalPort();
        }
        asked.ask().node(smtp(nobodys)).work();
        isSaidNotToBeMailed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"554 no mail for jane@example.org\r\n", ""})
    void aServerThatRefusesOrIsSilentIsAskedOnce(String greeting) throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> greet(server, greeting));
            var node = asked.ask().node(smtp(server.getLocalPort()));
            node.work();
            node.work();
        }
        isSaidNotToBeMailed();
    }

    private static void greet(ServerSocket server, String greeting) {
        try (Socket client = server.accept()) {
            client.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException over) {
            // the client has gone
        }
    }

    @Test
    void anAddressThatIsNoneIsNotMailed() {
        asked.askForAn(new PersonalText("a,b@example.org")).node(smtp()).work();
        isSaidNotToBeMailed();
    }

    private void isSaidNotToBeMailed() {
        assertThat(asked.claimed()).hasSize(1);
        assertThat(asked.notMailed()).hasSize(1);
        assertThat(asked.mailed()).isEmpty();
        assertThat(asked.isNothingLeft()).isTrue();
    }

    @Test
    void whoseDataWasErasedIsMailedNothing() {
        var erased = new PersonalText(Erased.TEXT);
        asked.ask(UserId.of(1), erased, erased);
        isMailedNothing();
    }

    @Test
    void nobodyIsMailedNothing() {
        asked.ask(null, null, null);
        isMailedNothing();
    }

    @Test
    void whatHasEndedIsNotMailed() {
        asked.ask().pass(Duration.ofHours(1));
        isMailedNothing();
    }

    @Test
    void whatWasUsedIsNotMailed() {
        asked.ask().use();
        isMailedNothing();
    }

    private void isMailedNothing() {
        asked.node(smtp()).work();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(asked.claimed()).isEmpty();
        assertThat(asked.isNothingLeft()).isTrue();
    }

    @Test
    void ofTwoRequestsTheNewerIsMailed() {
        asked.ask().pass(Duration.ofMinutes(2)).ask();
        asked.node(smtp()).work();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(asked.claimed()).extracting(claim -> claim.requestedAt()).containsExactly(asked.clock.instant());
        assertThat(asked.isNothingLeft()).isTrue();
    }

    @Test
    void theListHoldsNothingPersonal() {
        asked.ask().node(Fuse.after(3), smtp()).work();
        assertThat(asked.list())
                .contains("req-1")
                .doesNotContain(AskedResets.ADDRESS)
                .doesNotContain(AskedResets.SECRET.value());
    }
}
