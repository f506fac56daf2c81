package vn.motcua.local.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Stands where a service will: healthy at once, and tells the environment that it was given. */
public final class StubService {

    private static final String DRAFT = """
        {"sourceHash": "ab", "draft": {"head": {"title": "%s", "symbol": "KH-SVD", "planYear": 2027},
         "tasks": [{"ref": "I.1", "group": "I", "content": "Việc đầu", "lead": {"verbatim": "Văn phòng"}}]}}
        """;
    private static final String PROBLEM = """
        {"title": "Kế hoạch đã được nhập", "status": 409, "detail": "Cùng một tài liệu", "code": "PLAN_ALREADY_IMPORTED"}
        """;

    /** A file in the data folder: while it is there, so is a tag of the seventh event missing. */
    static final String BROKEN_LOG = "broken-log";

    /** A file in the data folder: while it is there, so has a read model stopped. */
    static final String STOPPED_READ_MODEL = "stopped-read-model";

    /** A file in the data folder: while it is there, so do rows of a read model differ from the log. */
    static final String ALTERED_ROWS = "altered-rows";
    /** A file in the data folder: while it is there, somebody is in the vault who was erased. */
    static final String RESTORED = "restored-from-before";

    /** A file in the data folder: while it is there, rows do not come under the new key. */
    static final String STUCK_VAULT = "stuck-vault";

    private StubService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("MOTCUA_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/api/v1/plans", exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                draftPlan(exchange);
                return;
            }
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
            answer(exchange, 200, DRAFT.formatted(whole ? "Kế hoạch đủ" : "Kế hoạch thiếu"));
        });
        server.createContext("/operations/", StubService::operate);
        server.start();
    }

    private static void draftPlan(HttpExchange exchange) throws IOException {
        String draft = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (draft.contains("đã sửa")) {
            answer(exchange, 201, "{\"planId\": \"0198c2f4-0000-7000-8000-000000000001\"}");
        } else {
            answer(exchange, 409, PROBLEM);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static boolean isInDataFolder(String file) {
        return Files.exists(Path.of(System.getenv("MOTCUA_CLOCK_FILE")).resolveSibling(file));
    }

    private static String status() {
        String state = isInDataFolder(STOPPED_READ_MODEL) ? "FAILED" : "RUNNING";
        return """
            {"projections": [{"projection": "plan-list", "source": "a", "state": "%s", "position": 41, "problem": "odd"},
             {"projection": "plan-list", "source": "b", "state": "RUNNING"},
             {"projection": "plan-board", "source": "motcua.plan/0", "state": "RUNNING"},
             {"projection": "plan-board", "source": "motcua.plan/1", "state": "RUNNING"}],
             "relay": {"state": "PUBLISHING", "published": 12}, "head": 12}
            """.formatted(state);
    }

    private static String vaultVerdict() {
        return isInDataFolder(RESTORED)
                ? "{\"rows\": 5, \"total\": 1, \"faults\": [{\"ref\": \"0198c2f4-0000-7000-8000-00000000000a\","
                        + " \"kind\": \"TO_ERASE_AGAIN\"}]}"
                : "{\"rows\": 5, \"total\": 0, \"faults\": []}";
    }

    private static String vaultStatus() {
        return isInDataFolder(STUCK_VAULT)
                ? "{\"keys\": [\"aa\"], \"rows\": [], \"state\": \"FAILED\", \"problem\": \"no disk\"}"
                : "{\"keys\": [\"aa\"], \"rows\": [{\"key\": \"aa\", \"rows\": 3}], \"state\": \"DONE\", \"problem\": \"\"}";
    }

    private static String verdict() {
        return isInDataFolder(BROKEN_LOG)
                ? "{\"events\": 12, \"firstBad\": 7, \"fault\": \"TAG_MISSING\"}"
                : "{\"events\": 12, \"firstBad\": 0, \"fault\": \"NONE\"}";
    }

    private static String comparison(String projection) {
        String rows = isInDataFolder(ALTERED_ROWS) && projection.equals("plan-list") ? """
            {"table": "plan_row", "key": "id=7", "fault": "ALTERED", "columns": ["title"]},
             {"table": "plan_row", "key": "id=8", "fault": "MISSING", "columns": []}""" : "";
        return "{\"projection\": \"%s\", \"rows\": 40, \"differing\": %d, \"differences\": [%s]}"
                .formatted(projection, rows.isEmpty() ? 0 : 2, rows);
    }

    private static void operate(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String answer = exchange.getRequestHeaders().getFirst("Authorization") == null
                ? ""
                : switch (asked) {
                    case "GET /operations/log/verification" -> verdict();
                    case "GET /operations/parked-messages" -> "{\"total\": 3, \"messages\": []}";
                    case "GET /operations/status" -> status();
                    case "POST /operations/projections/plan-list/verification" -> comparison("plan-list");
                    case "POST /operations/projections/plan-board/verification" -> comparison("plan-board");
                    case "POST /operations/projections/plan-list/rebuild" -> "{}";
                    case "POST /operations/projections/plan-board/rebuild" -> "{}";
                    case "POST /operations/projections/plan-board/begin-anew" -> "{}";
                    case "POST /operations/relay/begin-anew" -> "{\"topic\": \"motcua.plan\"}";
                    case "GET /operations/vault/verification" -> vaultVerdict();
                    case "POST /operations/vault/erase-again" ->
                        "{\"erased\": 2, \"destroyed\": [\"0198c2f4-0000-7000-8000-000000000009\"]}";
                    case "POST /operations/vault/rewrap" -> "{}";
                    case "GET /operations/vault" -> vaultStatus();
                    case "POST /operations/relay/republish" -> "{\"topic\": \"motcua.plan\"}";
                    default -> "";
                };
        if (answer.isEmpty()) {
            answer(exchange, 404, "{\"title\": \"Không tìm thấy\", \"code\": \"NOT_FOUND\"}");
        } else {
            answer(exchange, 200, answer);
        }
    }
}
