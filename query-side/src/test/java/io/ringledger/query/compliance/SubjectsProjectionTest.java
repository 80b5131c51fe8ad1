package io.ringledger.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.ringledger.vocabulary.Personal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody's data is overlooked: every event with something personal in it is in a stream that is known to be theirs. */
class SubjectsProjectionTest {
    private static final Path SAMPLES = Path.of("../shared-events/src/test/resources/contracts");

    /** Events that are about somebody whom an earlier event of their stream has named. */
    private static final Set<String> FOLLOW = Set.of(
            "AgentRevised",
            "AiInstructed",
            "AiMessaged",
            "AiReplied",
            "CallEscalated",
            "CallReviewed",
            "CallScored",
            "DocumentTextRead",
            "HangUpRequested",
            "LeadAbsorbed",
            "LeadReleased",
            "MemberLinked",
            "MemberRenamed",
            "NoteAdded",
            "PasswordChanged",
            "PasswordSet",
            "SpeechTranscribed",
            "SuppressionRemoved");

    /**
     * Events whose person is not to be found by them: a name that somebody wants to sign in with may be nobody's, kept answers
     * may tell of anybody and go all together, and a note on a security event is about that event.
     */
    private static final Set<String> APART =
            Set.of("EmergencyStopOrdered", "PasswordResetRequested", "RequestAnswered", "SecurityEventResolved");

    @Test
    void everyPersonalEventBringsItsPersonIntoTheStreamOrFollowsOneThatDid() {
        Set<String> covered = new TreeSet<>(FOLLOW);
        covered.addAll(APART);
        new SubjectsProjection().events().forEach(event -> covered.add(event.getSimpleName()));
        assertThat(personalEvents()).isNotEmpty().isSubsetOf(covered);
    }

    private static List<String> personalEvents() {
        try (var files = Files.walk(SAMPLES, 2)) {
            return files.filter(file -> file.toString().endsWith(".r1.json"))
                    .map(SubjectsProjectionTest::type)
                    .filter(type ->
                            Arrays.stream(type.getRecordComponents()).anyMatch(SubjectsProjectionTest::isPersonal))
                    .map(Class::getSimpleName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPersonal(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class);
    }

    private static Class<?> type(Path sample) {
        int names = sample.getNameCount();
        String context = sample.getName(names - 2).toString();
        String name = sample.getName(names - 1).toString().replace(".r1.json", "");
        try {
            return Class.forName("io.ringledger.events." + context + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
