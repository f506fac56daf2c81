package vn.motcua.local.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The page of the post office, and where text messages are posted to: {@code POST /sms}. */
final class PostPage implements HttpHandler {

    private static final int BODY_BYTES_MAX = 64 * 1024;
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Letters letters;
    private final TextMessages messages;

    PostPage(Letters letters, TextMessages messages) {
        this.letters = letters;
        this.messages = messages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "GET /" -> answer(exchange, 200, "text/html; charset=utf-8", page());
                case "GET /post.css" -> answer(exchange, 200, "text/css; charset=utf-8", style());
                case "POST /sms" -> take(exchange);
                default -> answer(exchange, 404, "text/plain; charset=utf-8", "Không có trang này / no such page");
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(BODY_BYTES_MAX + 1);
        boolean taken = body.length <= BODY_BYTES_MAX && messages.take(body);
        answer(
                exchange,
                taken ? 202 : 400,
                "text/plain; charset=utf-8",
                taken ? "Đã nhận / taken" : "Cần JSON có to và text / JSON with to and text is wanted");
    }

    private String page() {
        List<Sent> came = letters.newest();
        List<Sent> texts = messages.newest();
        var page = new StringBuilder("""
                <!doctype html>
                <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta http-equiv="refresh" content="5"><title>Bưu điện cục bộ · Một Cửa</title>
                <link rel="stylesheet" href="/post.css"></head><body><main>
                <h1>Bưu điện cục bộ</h1>
                <p>Thư và tin nhắn của sản phẩm chạy trên máy này; không gửi đi đâu, mất khi dừng.
                Letters and text messages of the product on this machine; none is delivered, all are gone when it ends.</p>
                """);
        section(page, "Thư / letters", came);
        section(page, "Tin nhắn / text messages", texts);
        return page.append("</main></body></html>\n").toString();
    }

    private static void section(StringBuilder page, String title, List<Sent> all) {
        page.append("<h2>").append(title).append(": ").append(all.size()).append("</h2>\n");
        for (Sent sent : all) {
            page.append("<article><p><b>")
                    .append(escaped(sent.subject()))
                    .append("</b></p><p>")
                    .append(escaped(sent.to()))
                    .append(" · ")
                    .append(AT.format(sent.at()))
                    .append(" · ")
                    .append(escaped(sent.id()))
                    .append("</p><pre>")
                    .append(escaped(sent.text()))
                    .append("</pre></article>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() throws IOException {
        try (InputStream css = PostPage.class.getResourceAsStream("post.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
