package vn.motcua.local.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Stands where a service will: healthy at once, and tells the environment that it was given. */
public final class StubService {

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("MOTCUA_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/api/v1/plans", exchange -> {
            byte[] body = System.getenv().entrySet().stream()
                    .filter(e -> e.getKey().startsWith("MOTCUA_") || e.getKey().startsWith("QUARKUS_"))
                    .map(e -> e.getKey() + "=" + e.getValue())
                    .sorted()
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/api/v1/plans/import", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean whole = form.contains("filename=\"kế hoạch.txt\"") && form.contains("\r\n\r\nI. Mục đích\r\n--");
            byte[] body = "{\"draft\":{\"whole\":%s}}".formatted(whole).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/operations/", StubService::operate);
        server.start();
    }

    private static void operate(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String answer = exchange.getRequestHeaders().getFirst("Authorization") == null
                ? ""
                : switch (asked) {
                    case "GET /operations/log/verification" -> "{\"events\": 12, \"firstBad\": 7}";
                    case "GET /operations/status" ->
                        "{\"projections\": [{\"projection\": \"plan-list\", \"source\": \"a\"},"
                                + " {\"projection\": \"plan-list\", \"source\": \"b\"}]}";
                    case "POST /operations/projections/plan-list/rebuild" -> "{}";
                    case "POST /operations/relay/republish" -> "{\"topic\": \"motcua.plan\"}";
                    default -> "";
                };
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
