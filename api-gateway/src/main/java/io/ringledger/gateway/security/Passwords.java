package io.ringledger.gateway.security;

import io.ringledger.vocabulary.Erased;
import io.ringledger.vocabulary.PersonalText;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id on few threads of its own, so that no number of sign-ins starves anything else. Whoever comes when too many
 * wait is refused at once.
 */
public final class Passwords implements AutoCloseable {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int WAITING = 64;
    private static final int GENERATED_BYTES = 18;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Scheduler threads = Schedulers.newBoundedElastic(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, "passwords", 60, true);
    private final Mono<String> nobodys =
            hash(new PersonalText(generate())).map(PersonalText::value).cache();

    /** Argon2id in PHC string form. */
    public Mono<PersonalText> hash(PersonalText password) {
        return Mono.fromCallable(() -> new PersonalText(encoder.encode(password.value())))
                .subscribeOn(threads);
    }

    /**
     * Whether a password is the one. Where there is nobody, or somebody whose data was erased, it is checked all the same, so
     * that it takes as long.
     */
    public Mono<Boolean> matches(PersonalText password, Optional<PersonalText> found) {
        Optional<PersonalText> hash = found.filter(known -> !known.value().equals(Erased.TEXT));
        return hash.map(known -> Mono.just(known.value()))
                .orElse(nobodys)
                .flatMap(known -> check(password, known))
                .map(same -> same && hash.isPresent());
    }

    /** A password that nobody guesses: 144 random bits. */
    public static String generate() {
        byte[] random = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public void close() {
        threads.dispose();
    }

    private Mono<Boolean> check(PersonalText password, String hash) {
        return Mono.fromCallable(() -> encoder.matches(password.value(), hash)).subscribeOn(threads);
    }
}
