package io.ringledger.benchmarks.measuring;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** Cores and their time. */
public final class Machine {
    /** Core that the measured side has in a pinned run. */
    public static final int SERVER = 0;

    /** Core that the measuring side has in a pinned run. */
    public static final int CLIENT = 1;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    /** Keeps this process, with all of its threads, on one core from now on. */
    public static void pinThisProcess(int core) throws IOException, InterruptedException {
        String pid = String.valueOf(ProcessHandle.current().pid());
        Process taskset = new ProcessBuilder("taskset", "-acp", String.valueOf(core), pid)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (taskset.waitFor() != 0) {
            throw new IOException("taskset could not pin this process to core " + core);
        }
    }

    /** Stops another process where it is until {@link #resume}, so that what it has left to do slows nobody down. */
    public static void pause(long pid) throws IOException, InterruptedException {
        signal("-STOP", pid);
    }

    /** Lets a paused process go on. */
    public static void resume(long pid) throws IOException, InterruptedException {
        signal("-CONT", pid);
    }

    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor() != 0) {
            throw new IOException("no " + signal + " for process " + pid);
        }
    }

    /** Processes that wanted a core during the last minute. */
    public static double load() {
        return SYSTEM.getSystemLoadAverage();
    }

    /** Part of one core that this process used while the task ran. */
    public static <T> Used<T> using(Callable<T> task) throws Exception {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        T result = task.call();
        double share = (double) (SYSTEM.getProcessCpuTime() - cpu) / (System.nanoTime() - start);
        return new Used<>(result, share);
    }

    /** What came of a task, and the part of one core that it took. */
    public record Used<T>(T result, double cores) {}
}
