package vn.motcua.local.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostOfficeTest {

    private final int smtp = freePort();
    private final int page = freePort();
    private final PostOffice office;

    PostOfficeTest() throws IOException {
        office = PostOffice.open(smtp, page);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page + path));
    }

    private int text(String body) throws Exception {
        return ask(at("/sms").POST(BodyPublishers.ofString(body))).statusCode();
    }

    @Test
    void a_letter_to_anybody_is_shown_as_it_was_written_and_runs_nothing() throws Exception {
        var setup = new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var letter = new MimeMessage(GreenMailUtil.getSession(setup));
        letter.setFrom(new InternetAddress("mot-cua@example.vn"));
        letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("vi.du@example.vn"));
        letter.setSubject("Thông báo về hồ sơ", "UTF-8");
        letter.setText("Cần bổ sung: <script>alert(1)</script> tờ khai", "UTF-8");
        GreenMailUtil.sendMimeMessage(letter);

        HttpResponse<String> shown = ask(at("/"));
        assertThat(shown.body())
                .contains("Thông báo về hồ sơ", "vi.du@example.vn", "Cần bổ sung: &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(shown.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'");
        assertThat(ask(at("/post.css")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_text_message_is_shown_once_however_often_it_is_sent_and_what_is_none_is_refused() throws Exception {
        String message = "{\"id\": \"7\", \"to\": \"0901234567\", \"text\": \"Hồ sơ đã có kết quả\"}";
        assertThat(text(message)).isEqualTo(202);
        assertThat(text(message)).isEqualTo(202);
        assertThat(ask(at("/")).body()).containsOnlyOnce("Hồ sơ đã có kết quả").contains("0901234567");
        assertThat(text("không phải JSON")).isEqualTo(400);
        assertThat(text("{}")).isEqualTo(400);
        assertThat(text("")).isEqualTo(400);
        assertThat(ask(at("/khac")).statusCode()).isEqualTo(404);
    }
}
