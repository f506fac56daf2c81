package vn.motcua.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to start one process, how to know that it works and how to stop it.
 *
 * @param name short, unique in a data folder; names its log and its pid file
 * @param environment added to our own
 * @param log where its output goes, appended
 * @param stopSignal name of the signal that asks for an orderly end: {@code TERM} or {@code INT}
 * @param startWithin how long it may take to become healthy
 */
public record ProcessSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Probe probe,
        String stopSignal,
        Duration startWithin) {

    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
