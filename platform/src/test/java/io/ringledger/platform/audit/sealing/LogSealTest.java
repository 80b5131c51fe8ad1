package io.ringledger.platform.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.ringledger.api.audit.AuditRejection;
import io.ringledger.api.audit.SealQuery.FindSeal;
import io.ringledger.api.audit.SealQuery.SignExport;
import io.ringledger.api.audit.SealView;
import io.ringledger.api.audit.StatementSignature;
import io.ringledger.api.rejections.Rejected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the log is sealed can be asked for, and its key signs what it is asked to and nothing like a head. */
class LogSealTest {
    private final SealedDirectory sealed;

    LogSealTest(@TempDir Path directory) {
        this.sealed = new SealedDirectory(directory);
    }

    private Follower follower() {
        return new Follower(sealed.log(), sealed.records(), sealed.audit(), sealed.keyFile(), Clock.systemUTC());
    }

    @Test
    void theLastHeadIsShown() {
        try (Follower follower = follower()) {
            LogSeal seal = new LogSeal(follower, sealed.audit(), sealed.keyFile());
            assertThatThrownBy(() -> seal.find(new FindSeal())).satisfies(LogSealTest::isNotSealed);
            assertThatThrownBy(() -> seal.sign(new SignExport("e5".repeat(32)))).satisfies(LogSealTest::isNotSealed);
            follower.start();
            sealed.log().append(300);
            await().until(() -> follower.position() == 300);
            SealView found = seal.find(new FindSeal());
            assertThat(found.position()).isEqualTo(300);
            assertThat(found.head()).isEqualTo(2);
            assertThat(found.unsealed()).isZero();
            assertThat(found.intact()).isTrue();
        }
    }

    @Test
    void aStatementIsVerifiedWithThePublicKeyAlone() throws IOException, GeneralSecurityException {
        sealed.sealed(10);
        try (Follower follower = follower()) {
            StatementSignature signed =
                    new LogSeal(follower, sealed.audit(), sealed.keyFile()).sign(new SignExport("e5".repeat(32)));
            assertThat(signed.statement()).isEqualTo("ringledger audit export sha256:" + "e5".repeat(32));
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey())));
            check.update(signed.statement().getBytes(StandardCharsets.UTF_8));
            assertThat(check.verify(Base64.getDecoder().decode(signed.signature())))
                    .isTrue();
        }
    }

    @Test
    void whatBeginsAsAHeadDoesIsNoStatement() {
        sealed.sealed(1);
        SealingKey key = SealingKey.open(sealed.keyFile(), true);
        assertThatThrownBy(() -> key.sign("\u0001head")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key.sign("")).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] publicKey() throws IOException {
        String pem = Files.readString(sealed.audit().publicKey());
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static void isNotSealed(Throwable thrown) {
        assertThat(((Rejected) thrown).rejection().code()).isEqualTo(AuditRejection.LOG_NOT_SEALED.name());
    }
}
