package io.ringledger.command.identity.resets;

import io.ringledger.vocabulary.LoginNameId;

/**
 * Which request of a reset: where its event lies.
 *
 * @param sequence of the event in the stream of the name, from 0
 */
record ResetKey(LoginNameId loginNameId, long sequence) {
    @Override
    public String toString() {
        return loginNameId + "-" + sequence;
    }
}
