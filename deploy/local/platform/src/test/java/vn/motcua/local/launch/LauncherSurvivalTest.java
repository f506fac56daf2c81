package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.Tokens;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.FolderDatabases;
import vn.motcua.local.parts.Issuer;

/** Real processes all the way: a launcher that is robbed of its children, and killed. */
@Timeout(900)
class LauncherSurvivalTest {

    @TempDir
    static Path folder;

    private static StubProduct product;

    @BeforeAll
    static void start_a_product() throws IOException {
        product = StubProduct.started(folder);
    }

    @AfterAll
    static void end_in_order() {
        product.endInOrder();
    }

    @Test
    void whatever_dies_is_started_again_and_that_is_said() throws Exception {
        Database database = database();
        write(database, "before");
        for (String name : StubProduct.ALL) {
            long before = product.pid(name);
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            await().atMost(StubProduct.LONG).until(() -> product.up().text().contains(name + " chạy lại sau"));
            assertThat(product.up().text()).contains(name + " đã dừng bất ngờ");
            assertThat(product.pid(name)).isNotEqualTo(before);
        }
        assertThat(rows(database)).contains("before");
        assertThat(product.get("/api/v1/plans")).contains("MOTCUA_DB_NAME");
    }

    @Test
    void after_a_killed_launcher_the_next_up_takes_over_and_data_and_tokens_survive() throws Exception {
        Database database = database();
        write(database, "kept");
        String token = token();
        long postgres = product.pid("postgres");
        product.up().process().destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(postgres)).isPresent();
        Terminal status = product.runHere("status");
        assertThat(status.exitCode()).isEqualTo(StatusCommand.UNHEALTHY);
        assertThat(status.text())
                .contains(
                        "the launcher is gone",
                        "gateway, issuer, kafka, plan, post, postgres",
                        "./motcua up",
                        "./motcua down");

        product.startUp("up-again.txt");
        assertThat(product.up().text()).contains("đã dọn tiến trình cũ");
        assertThat(ProcessHandle.of(postgres)).isEmpty();
        assertThat(product.pid("postgres")).isNotEqualTo(postgres);
        assertThat(rows(database)).contains("kept");
        assertThat(product.get("/oidc/motcua/userinfo", token)).contains("tiep.nhan");
    }

    private static Database database() throws IOException {
        return FolderDatabases.of(product.data, product.ports).existing("motcua_plan");
    }

    private static void write(Database database, String text) throws SQLException {
        try (var app = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
                var statement = app.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS survivor (text text)");
            statement.execute("INSERT INTO survivor VALUES ('" + text + "')");
        }
    }

    private static List<String> rows(Database database) throws SQLException {
        try (var app = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
                var statement = app.createStatement();
                var rows = statement.executeQuery("SELECT text FROM survivor")) {
            var all = new java.util.ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private static String token() {
        return new Tokens(Issuer.tokens(product.ports.issuer()), product.home.logins()).ofUser("tiep.nhan");
    }
}
