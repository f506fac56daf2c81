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
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.Secrets;
import vn.motcua.local.Tokens;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.Issuer;
import vn.motcua.local.parts.PostgresServer;
import vn.motcua.local.process.PidFile;

/** Real processes all the way: a launcher that is started, looked at, robbed of children and killed. */
@Timeout(300)
class LauncherTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final List<String> ALL = List.of("postgres", "kafka", "issuer", "gateway", "plan");

    @TempDir
    static Path folder;

    private static Home home;
    private static DataFolder data;
    private static Ports ports;
    private static Terminal up;

    @BeforeAll
    static void start_a_product() throws IOException {
        home = StubHome.in(Files.createDirectory(folder.resolve("home")));
        data = new DataFolder(folder.resolve("data"));
        ports = Ports.free();
        startUp("up.txt");
    }

    @AfterAll
    static void end_in_order() {
        up.process().destroy();
        up.exitCode();
        assertThat(up.text()).contains("Đã dừng");
        assertThat(ports.taken()).isEmpty();
    }

    private static void startUp(String output) {
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

    @Test
    void a_second_up_on_the_same_data_says_who_runs_there_and_the_way_out() {
        Terminal second = run("up", "--data", data.path().toString(), "--port", "20000");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.text())
                .contains("đang chạy trên thư mục này", "pid " + up.process().pid(), "./motcua down");
    }

    @Test
    void a_taken_port_is_named_and_another_is_offered() {
        Terminal second = run("up", "--data", folder.resolve("other").toString(), "--port", "" + ports.base());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.text()).contains("Cổng đã có chương trình khác dùng", "" + ports.postgres(), "up --port ");
    }

    @Test
    void a_folder_that_is_not_ours_is_left_alone() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "mine");
        Terminal second = run("up", "--fresh", "--data", foreign.toString(), "--port", "20000");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(foreign.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void status_shows_each_process() {
        Terminal status = run("status", "--data", data.path().toString());
        assertThat(status.exitCode()).isZero();
        for (String name : ALL) {
            assertThat(status.text()).containsPattern(name + " +[0-9]+ +[0-9]+ healthy +[0-9]+");
        }
    }

    @Test
    void a_service_gets_its_environment_and_is_reached_through_the_gateway() throws Exception {
        assertThat(get("/api/v1/plans").lines())
                .contains(
                        "QUARKUS_PROFILE=local",
                        "MOTCUA_DB_NAME=motcua_plan",
                        "MOTCUA_DB_USER=motcua_plan_app",
                        "MOTCUA_DB_OWNER=motcua_plan_owner",
                        "MOTCUA_DB_PORT=" + ports.postgres(),
                        "MOTCUA_HTTP_PORT=" + (ports.base() + 1),
                        "MOTCUA_KAFKA_BOOTSTRAP=127.0.0.1:" + ports.kafka(),
                        "MOTCUA_OIDC_ISSUER=http://localhost:" + ports.base() + "/oidc/motcua",
                        "MOTCUA_CLOCK_FILE=" + data.clock(),
                        "MOTCUA_VAULT_KEY_FILE=" + data.vaultKey());
    }

    @Test
    void operators_verify_rebuild_and_republish() {
        String folderOfData = data.path().toString();
        Terminal verify = run("verify", "--data", folderOfData);
        assertThat(verify.exitCode()).isEqualTo(1);
        assertThat(verify.text()).contains("first bad position 7");

        Terminal rebuild = run("rebuild", "--data", folderOfData);
        assertThat(rebuild.exitCode()).isZero();
        assertThat(rebuild.text()).containsOnlyOnce("plan · plan-list");
        Terminal unknown = run("rebuild", "plan-lits", "--data", folderOfData);
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.text()).contains("Không có bảng đọc plan-lits", "plan-list");

        Terminal republish = run("republish", "plan", "--data", folderOfData);
        assertThat(republish.exitCode()).isZero();
        assertThat(republish.text()).contains("plan → motcua.plan");
        assertThat(run("republish", "--data", folderOfData).exitCode()).isEqualTo(1);
    }

    @Test
    void a_plan_document_is_read_through_the_gateway_and_its_draft_printed() throws IOException {
        Path file = Files.writeString(folder.resolve("kế hoạch.txt"), "I. Mục đích");
        Terminal read =
                run("import", "plan", file.toString(), "--data", data.path().toString());
        assertThat(read.exitCode()).isZero();
        assertThat(read.text()).contains("\"whole\" : true");
        assertThat(run("import", "plan", file + "x", "--data", data.path().toString())
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void secrets_are_for_their_owner_only() throws IOException {
        for (Path file : List.of(data.secrets(), data.vaultKey(), data.signingKey())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void the_clock_moves_forward_and_never_back() {
        Terminal forward =
                run("clock", "2031-05-05T08:00:00+07:00", "--data", data.path().toString());
        assertThat(forward.exitCode()).isZero();
        assertThat(forward.text()).contains("2031-05-05T08:00:0");
        Terminal back =
                run("clock", "2031-05-04T08:00:00+07:00", "--data", data.path().toString());
        assertThat(back.exitCode()).isEqualTo(1);
        assertThat(back.text()).contains("Đồng hồ chỉ đi tới", "2031-05-05T08:0");
    }

    @Test
    void whatever_dies_is_started_again_and_that_is_said() throws Exception {
        Database database = database();
        write(database, "before");
        for (String name : ALL) {
            long before = pid(name);
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            await().atMost(LONG).until(() -> up.text().contains(name + " chạy lại sau"));
            assertThat(up.text()).contains(name + " đã dừng bất ngờ");
            assertThat(pid(name)).isNotEqualTo(before);
        }
        assertThat(rows(database)).contains("before");
        assertThat(get("/api/v1/plans")).contains("MOTCUA_DB_NAME");
    }

    @Test
    void after_a_killed_launcher_the_next_up_takes_over_and_data_and_tokens_survive() throws Exception {
        Database database = database();
        write(database, "kept");
        String token = token();
        long postgres = pid("postgres");
        up.process().destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(postgres)).isPresent();

        startUp("up-again.txt");
        assertThat(up.text()).contains("đã dọn tiến trình cũ");
        assertThat(ProcessHandle.of(postgres)).isEmpty();
        assertThat(pid("postgres")).isNotEqualTo(postgres);
        assertThat(rows(database)).contains("kept");
        assertThat(get("/oidc/motcua/userinfo", token)).contains("tiep.nhan");
    }

    private static Terminal run(String... arguments) {
        return Terminal.start(home, folder.resolve("run-" + System.nanoTime() + ".txt"), arguments);
    }

    private static long pid(String name) throws IOException {
        return PidFile.read(data.run().resolve(name + ".pid")).orElseThrow().pid();
    }

    private static Database database() throws IOException {
        var secrets = new Secrets(data.secrets());
        return new PostgresServer(ports.postgres(), secrets.password("postgres"))
                .database("motcua_plan", secrets.password("motcua_plan_owner"), secrets.password("motcua_plan_app"));
    }

    private static void write(Database database, String text) throws SQLException {
        try (var owner = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS survivor (text text)");
            statement.execute("INSERT INTO survivor VALUES ('" + text + "')");
        }
    }

    private static List<String> rows(Database database) throws SQLException {
        try (var owner = DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT text FROM survivor")) {
            var all = new java.util.ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static String token() {
        return new Tokens(Issuer.tokens(ports.issuer()), home.logins()).ofUser("tiep.nhan");
    }

    private static String get(String path, String... token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports.base() + path));
        if (token.length > 0) {
            request.header("Authorization", "Bearer " + token[0]);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
