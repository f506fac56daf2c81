package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.process.Ending;
import vn.motcua.local.process.PidFile;
import vn.motcua.local.process.Probe;

/** Shows each process of a running product: pid, port, health and resident memory; and what waits for an operator. */
final class StatusCommand {

    static final int HEALTHY = 0;
    static final int UNHEALTHY = 1;
    static final int NOT_RUNNING = 3;

    private record Part(String name, int port, Probe probe) {}

    private final Home home;
    private final Say say;

    StatusCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    /** @return 0 when all is healthy, 1 when something is not, 3 when nothing runs */
    int run(Options options) throws IOException {
        var data = new DataFolder(options.data());
        Optional<Running.Note> note = Running.lastNote(data);
        if (note.isEmpty() || !Running.isHeld(data)) {
            return withoutLauncher(data);
        }
        Ports ports = note.get().ports();
        say.line("Một Cửa · http://localhost:%d · pid %d · %s"
                .formatted(ports.gateway(), note.get().pid(), data.path()));
        say.line("Giờ của hệ thống / product time: " + Summary.shown(new ClockFile(data.clock()).now()));
        say.line("%-10s %8s %6s %-14s %8s".formatted("", "pid", "port", "", "MB"));
        var healthy = new HashSet<String>();
        List<Part> parts = parts(ports);
        for (Part part : parts) {
            if (show(part, data.run())) {
                healthy.add(part.name());
            }
        }
        boolean isWell = !healthy.contains("issuer") || new Wellness(home, ports, say).tell(healthy);
        return isWell && healthy.size() == parts.size() ? HEALTHY : UNHEALTHY;
    }

    /** Nobody watches over what a killed launcher has left, but it works on. */
    private int withoutLauncher(DataFolder data) throws IOException {
        List<String> left = Ending.orphans(data.run());
        if (left.isEmpty()) {
            say.line("Không chạy / not running: " + data.path());
            return NOT_RUNNING;
        }
        say.line("  ! trình khởi động không còn, không ai trông coi / the launcher is gone, nobody watches over: "
                + String.join(", ", left));
        say.line("    ./motcua up (chạy tiếp / go on) · ./motcua down (dừng / stop) · " + data.path());
        return UNHEALTHY;
    }

    private List<Part> parts(Ports ports) {
        var parts = new ArrayList<>(List.of(
                new Part("gateway", ports.gateway(), GatewayProcess.probe(ports)),
                new Part(PostOfficeProcess.NAME, ports.post(), PostOfficeProcess.probe(ports)),
                new Part("issuer", ports.issuer(), Probe.http(java.net.URI.create(Issuer.keys(ports.issuer())))),
                new Part("postgres", ports.postgres(), Probe.port(ports.postgres())),
                new Part("kafka", ports.kafka(), Probe.port(ports.kafka()))));
        for (Service service : Service.values()) {
            if (service.exists(home)) {
                parts.add(new Part(service.id(), service.port(ports), service.probe(ports)));
            }
        }
        return parts;
    }

    private boolean show(Part part, Path run) throws IOException {
        var process = PidFile.read(run.resolve(part.name() + ".pid")).flatMap(PidFile::running);
        boolean healthy = process.isPresent() && part.probe().healthy();
        say.line("%-10s %8s %6d %-14s %8s"
                .formatted(
                        part.name(),
                        process.map(p -> String.valueOf(p.pid())).orElse("-"),
                        part.port(),
                        healthy ? "tốt/healthy" : process.isPresent() ? "lỗi/unhealthy" : "tắt/down",
                        process.map(p -> megabytes(p.pid())).orElse("-")));
        return healthy;
    }

    private static String megabytes(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
            String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return kilobytes.isEmpty() ? "-" : String.valueOf(Long.parseLong(kilobytes) >> 10);
        } catch (IOException _) {
            // A machine without ps: the rest of the table still helps.
            return "?";
        }
    }
}
