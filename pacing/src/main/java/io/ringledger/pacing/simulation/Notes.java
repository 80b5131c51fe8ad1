package io.ringledger.pacing.simulation;

/** Is told of each dial and of how live answers end; numbers count live calls from 0. */
public interface Notes {
    Notes NONE = new Notes() {
        @Override
        public void dialled(int second, Attempt attempt, int call) {}

        @Override
        public void abandoned(int call) {}
    };

    /**
     * A call was begun.
     *
     * @param call number of the call if a person will answer it, else -1
     */
    void dialled(int second, Attempt attempt, int call);

    void abandoned(int call);
}
