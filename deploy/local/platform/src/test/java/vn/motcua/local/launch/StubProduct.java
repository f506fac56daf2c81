package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.process.PidFile;

/** A launcher that runs the product of a {@link StubHome}, in a process of its own. */
final class StubProduct {

    static final Duration LONG = Duration.ofSeconds(300);
    static final List<String> ALL = List.of("postgres", "kafka", "issuer", "post", "gateway", "plan");

    final Path folder;
    final Home home;
    final DataFolder data;
    final Ports ports = Ports.free();
    private Terminal up;

    private StubProduct(Path folder) throws IOException {
        this.folder = folder;
        this.home = StubHome.in(Files.createDirectory(folder.resolve("home")));
        this.data = new DataFolder(folder.resolve("data"));
    }

    static StubProduct started(Path folder) throws IOException {
        var product = new StubProduct(folder);
        product.startUp("up.txt");
        return product;
    }

    /** @param output name of the file that its output goes to */
    void startUp(String output) {
        Terminal terminal = Terminal.start(
                home,
                folder.resolve(output),
                "up",
                "--data",
                data.path().toString(),
                "--port",
                String.valueOf(ports.base()));
        up = terminal;
        await().atMost(LONG)
                .until(() -> terminal.text().contains("./motcua down để dừng")
                        || !terminal.process().isAlive());
        assertThat(terminal.text()).contains("Sẵn sàng", "tiep.nhan", "http://localhost:" + ports.base());
    }

    /** The launcher that runs it. */
    Terminal up() {
        return up;
    }

    void endInOrder() {
        up.process().destroy();
        up.exitCode();
        assertThat(up.text()).contains("Đã dừng");
        assertThat(ports.taken()).isEmpty();
    }

    /** Runs another launcher. */
    Terminal run(String... arguments) {
        return Terminal.start(home, folder.resolve("run-" + System.nanoTime() + ".txt"), arguments);
    }

    /** Runs another launcher on the data of this product. */
    Terminal runHere(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.path().toString()));
        return run(all.toArray(String[]::new));
    }

    long pid(String name) throws IOException {
        return PidFile.read(data.run().resolve(name + ".pid")).orElseThrow().pid();
    }

    String get(String path, String... token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports.base() + path));
        if (token.length > 0) {
            request.header("Authorization", "Bearer " + token[0]);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
