package io.ringledger.command.identity.resets;

import io.ringledger.platform.records.Leftovers;
import io.ringledger.platform.records.StorageUnavailableException;
import io.ringledger.vocabulary.LoginNameId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps mails as files that only the owner of the process reads, where no mail server is set; each goes away once its
 * secret is good no more. A file is called by the event it came of, which tells when that is.
 */
final class KeptMails implements Outbox, Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(KeptMails.class);
    private static final Pattern NAME = Pattern.compile("(login_[0-9a-f]{32})-(\\d{1,18})\\.eml");
    private static final FileAttribute<Set<PosixFilePermission>> OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path directory;
    private final OpenResets resets;

    /** @param directory made where it is missing */
    KeptMails(Path directory, OpenResets resets) {
        this.directory = directory;
        this.resets = resets;
    }

    @Override
    public void send(ResetKey key, MimeMessage mail) {
        try {
            Files.createDirectories(directory.toAbsolutePath().getParent());
            if (Files.notExists(directory)) {
                Files.createDirectory(directory, OWNERS_DIRECTORY);
            }
            write(directory.resolve(key + ".eml"), mail);
        } catch (IOException | MessagingException e) {
            throw new NotMailedException(
                    "no mail server is set (SPRING_MAIL_HOST), and nothing can be kept in " + directory, e);
        }
        LOG.info("No mail server is set (SPRING_MAIL_HOST): a mail is kept in {} as long as its link holds", directory);
    }

    private static void write(Path file, MimeMessage mail) throws IOException, MessagingException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, OWNER);
                var out = Channels.newOutputStream(channel)) {
            mail.writeTo(out);
            channel.force(true);
        }
    }

    /** Deletes the mails whose secret is good no more. Never throws: a scheduler would stop calling. */
    void tidy() {
        try {
            deleteEnded();
        } catch (IOException | RuntimeException e) {
            LOG.warn("kept mails are looked at again later: {}", e.getClass().getName());
        }
    }

    /** The mail of somebody whose data is erased is no good either. */
    @Override
    public void wipe() {
        try {
            deleteEnded();
        } catch (IOException e) {
            throw new StorageUnavailableException("kept mails cannot be deleted", e);
        }
    }

    private void deleteEnded() throws IOException {
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (name.matches() && resets.find(key(name)).isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static ResetKey key(Matcher name) {
        return new ResetKey(new LoginNameId(name.group(1)), Long.parseLong(name.group(2)));
    }
}
