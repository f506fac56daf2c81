package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;

/** What a person reads when a launcher holds the data folder, and the part that a command asks is away or says no. */
@Timeout(120)
class NoAnswerTest {

    private static final String[] ASKING = {"verify", "rebuild", "demo"};

    @TempDir
    Path folder;

    private final Ports ports = Ports.free();
    private Home home;
    private Running running;

    @BeforeEach
    void a_launcher_holds_the_folder() throws IOException {
        home = StubHome.in(Files.createDirectory(folder.resolve("home")));
        DataFolder data = DataFolder.at(folder.resolve("data"));
        running = Running.claim(data).orElseThrow();
        running.note(ports);
    }

    @AfterEach
    void it_lets_go() throws IOException {
        running.close();
    }

    @Test
    void the_issuer_is_named_when_it_does_not_answer() {
        for (String command : ASKING) {
            assertThat(trouble(command))
                    .contains("issuer không trả lời", "issuer does not answer", "./motcua status")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void the_service_or_the_gateway_is_named_when_it_does_not_answer() throws IOException {
        HttpServer issuer = answering(ports.issuer(), 200, "{\"access_token\": \"t\"}");
        assertThat(trouble("verify")).contains("plan không trả lời", "./motcua status");
        assertThat(trouble("rebuild")).contains("plan không trả lời", "./motcua status");
        assertThat(trouble("demo")).contains("gateway không trả lời", "./motcua status");
        issuer.stop(0);
    }

    @Test
    void a_refusal_is_told_with_who_said_it_and_to_what() throws IOException {
        HttpServer issuer = answering(ports.issuer(), 200, "{\"access_token\": \"t\"}");
        HttpServer plan = answering(
                Service.PLAN.port(ports), 403, "{\"title\": \"Không có quyền thực hiện\", \"code\": \"FORBIDDEN\"}");
        assertThat(trouble("verify"))
                .contains(
                        "plan trả lời 403 cho /operations/log/verification: Không có quyền thực hiện",
                        "plan answered 403 to /operations/log/verification FORBIDDEN",
                        "./motcua status");
        plan.stop(0);
        issuer.stop(0);
    }

    private String trouble(String command) {
        Terminal terminal = Terminal.start(
                home,
                folder.resolve(command + ".txt"),
                command,
                "--data",
                folder.resolve("data").toString());
        assertThat(terminal.exitCode()).isEqualTo(1);
        return terminal.text();
    }

    private static HttpServer answering(int port, int status, String json) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
