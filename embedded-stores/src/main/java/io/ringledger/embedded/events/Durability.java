package io.ringledger.embedded.events;

/** When an append is acknowledged. */
public enum Durability {
    /** After the group is written and synced: survives a killed process and, where the disk really syncs, power loss. */
    SYNCED,

    /** After the group is written: survives a killed process; an operating system crash may lose the last seconds. */
    WRITTEN,

    /**
     * Before anything is written. Loses acknowledged events whenever the process dies, and swallows conflicts. It exists
     * so that the crash test can prove that it would notice; never a choice for data that anybody wants to keep.
     */
    EARLY_LOSES_DATA
}
