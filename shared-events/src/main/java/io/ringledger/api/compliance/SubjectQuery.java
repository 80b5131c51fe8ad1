package io.ringledger.api.compliance;

import io.ringledger.vocabulary.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about where a person's data is. The tenant is the metadata's. */
public sealed interface SubjectQuery {
    /**
     * Streams whose events name a person, in the order of their ids; answers {@link SubjectStreams}.
     *
     * @param after the stream after which to go on, {@code null} at first
     */
    record ListSubjectStreams(
            List<SubjectId> subjects, @Nullable String after, int limit) implements SubjectQuery {
        public ListSubjectStreams {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * All that some streams and their read models say about a person, what is personal to others withheld; answers
     * {@link DisclosedStreams}.
     */
    record DiscloseStreams(List<SubjectId> subjects, List<String> streams) implements SubjectQuery {
        public DiscloseStreams {
            subjects = List.copyOf(subjects);
            streams = List.copyOf(streams);
        }
    }

    /** Ids of streams. */
    record SubjectStreams(List<String> streams) {
        public SubjectStreams {
            streams = List.copyOf(streams);
        }
    }

    /**
     * What streams say.
     *
     * @param json of each stream an object: {@code stream}, {@code events}, {@code read_models}
     */
    record DisclosedStreams(List<String> json) {
        public DisclosedStreams {
            json = List.copyOf(json);
        }
    }
}
