package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import vn.motcua.files.Scanner.Verdict;

/** Against the words of clamd's protocol, spoken by a server of the test. */
class ClamdTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CompletableFuture<byte[]> heard = new CompletableFuture<>();

    /** Hears one file out and says something. */
    private Clamd saying(String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (server;
                    Socket socket = server.accept()) {
                DataInputStream from = new DataInputStream(socket.getInputStream());
                assertThat(new String(from.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = from.readInt(); length > 0; length = from.readInt()) {
                    content.write(from.readNBytes(length));
                }
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                heard.complete(content.toByteArray());
            } catch (IOException | AssertionError e) {
                heard.completeExceptionally(e);
            }
        });
        return new Clamd("127.0.0.1", server.getLocalPort(), PATIENCE);
    }

    @Test
    void it_hears_the_whole_file_and_finds_it_clean() throws IOException, ExecutionException, InterruptedException {
        byte[] content = Samples.pdf(200_000);

        assertThat(saying("stream: OK").scan(new ByteArrayInputStream(content))).isEqualTo(Verdict.CLEAN);
        assertThat(heard.get()).isEqualTo(content);
    }

    @Test
    void what_it_finds_is_infected() throws IOException {
        assertThat(saying("stream: Eicar-Test-Signature FOUND").scan(new ByteArrayInputStream(Samples.pdf())))
                .isEqualTo(Verdict.INFECTED);
    }

    @Test
    void whatever_else_it_says_nobody_has_looked() {
        assertThatThrownBy(() ->
                        saying("INSTREAM size limit exceeded. ERROR").scan(new ByteArrayInputStream(Samples.pdf())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("size limit");
        assertThatThrownBy(() -> saying("").scan(new ByteArrayInputStream(Samples.pdf())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void one_that_is_away_is_told_as_that() {
        assertThatThrownBy(() -> new Clamd("127.0.0.1", 1, PATIENCE).scan(new ByteArrayInputStream(Samples.pdf())))
                .isInstanceOf(IOException.class);
    }
}
