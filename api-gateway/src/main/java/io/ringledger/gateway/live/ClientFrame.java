package io.ringledger.gateway.live;

import io.ringledger.gateway.live.CallFrames.Notice;
import java.util.Set;

/** What a client may ask of its socket, in whichever dialect it was said. */
sealed interface ClientFrame {

    /** Does to a socket what the frame asks for. */
    void accept(LiveSocket socket);

    record Subscribe(Topic topic) implements ClientFrame {
        @Override
        public void accept(LiveSocket socket) {
            socket.subscribe(topic);
        }
    }

    record Unsubscribe(Topic topic) implements ClientFrame {
        @Override
        public void accept(LiveSocket socket) {
            socket.unsubscribe(topic);
        }
    }

    /** Of every single call: the frame named none. */
    record UnsubscribeCalls() implements ClientFrame {
        @Override
        public void accept(LiveSocket socket) {
            socket.unsubscribeCalls();
        }
    }

    record Hear(Set<Channel> channels) implements ClientFrame {
        @Override
        public void accept(LiveSocket socket) {
            socket.hear(channels);
        }
    }

    record Ignore(Set<Channel> channels) implements ClientFrame {
        @Override
        public void accept(LiveSocket socket) {
            socket.ignore(channels);
        }
    }

    /** Answers something and changes nothing. */
    record Answer(Notice notice) implements ClientFrame {
        @Override
        public void accept(LiveSocket socket) {
            socket.tell(notice);
        }
    }
}
