package vn.motcua.local.process;

import java.nio.file.Path;
import java.time.Duration;

/** What happened to a supervised process, to be told to the person who started it. */
public sealed interface ProcessEvent {

    String name();

    /** @param exitCode of the process; 128 + signal number when a signal ended it */
    record Died(String name, long pid, int exitCode, Path log) implements ProcessEvent {}

    /** @param after how long the next attempt waits */
    record RestartFailed(String name, Duration after, Path log) implements ProcessEvent {}

    record Restarted(String name, long pid, Duration took) implements ProcessEvent {}
}
