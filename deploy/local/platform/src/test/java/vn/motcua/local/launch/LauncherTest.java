package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.local.Ports;
import vn.motcua.local.Secrets;
import vn.motcua.local.parts.FolderDatabases;
import vn.motcua.local.parts.NoDatabase;

/** A launcher in front of a running product: what it says, and what its other commands do. */
@Timeout(900)
class LauncherTest {

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
    void a_second_up_on_the_same_data_says_who_runs_there_and_the_way_out() {
        Terminal second = product.run("up", "--data", product.data.path().toString(), "--port", "20000");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.text())
                .contains(
                        "đang chạy trên thư mục này",
                        "pid " + product.up().process().pid(),
                        "./motcua down");
    }

    @Test
    void a_taken_port_is_named_and_another_is_offered() {
        Terminal second = product.run(
                "up", "--data", product.folder.resolve("other").toString(), "--port", "" + product.ports.base());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.text())
                .contains("Cổng đã có chương trình khác dùng", "" + product.ports.postgres(), "up --port ");
    }

    @Test
    void fresh_data_are_not_begun_while_something_else_stands_in_the_way() throws IOException {
        Path others = product.folder.resolve("others");
        Path kept = Folder.claimed(others, false).path().resolve("kept");
        Files.writeString(kept, "data");
        Terminal second =
                product.run("up", "--fresh", "--data", others.toString(), "--port", "" + product.ports.base());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(kept).hasContent("data");
    }

    @Test
    void up_in_the_background_comes_back_when_it_has_told_addresses_and_logins() {
        String data = product.folder.resolve("background").toString();
        Terminal up = product.run(
                "up", "--detach", "--data", data, "--port", "" + Ports.free().base());
        assertThat(up.exitCode()).as(up.text()).isZero();
        assertThat(up.text()).contains("Sẵn sàng", "/oidc/motcua", "van.phong", "./motcua down");
        assertThat(product.run("down", "--data", data).exitCode()).isZero();
    }

    @Test
    void a_folder_that_is_not_ours_is_left_alone() throws IOException {
        Path foreign = Files.createDirectories(product.folder.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "mine");
        Terminal second = product.run("up", "--fresh", "--data", foreign.toString(), "--port", "20000");
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(foreign.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void data_of_an_earlier_shape_are_named_with_the_way_out_and_left_alone() throws IOException {
        Path old = Files.createDirectories(product.folder.resolve("old"));
        Files.writeString(old.resolve("motcua-data"), "1\n");
        Files.writeString(old.resolve("kept"), "data");
        for (String how : List.of("up", "--detach")) {
            Terminal up = how.equals("up")
                    ? product.run("up", "--data", old.toString(), "--port", "20000")
                    : product.run("up", how, "--data", old.toString(), "--port", "20000");
            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.text())
                    .contains("cấu trúc của bản trước", "shape of an earlier release", "./motcua up --fresh")
                    .doesNotContain("Exception");
        }
        try (var files = Files.list(old)) {
            assertThat(files).containsExactlyInAnyOrder(old.resolve("motcua-data"), old.resolve("kept"));
        }
        assertThat(old.resolve("motcua-data")).hasContent("1\n");
    }

    @Test
    void old_data_that_are_given_up_are_marked_with_the_shape_of_today() throws IOException {
        Path old = Files.createDirectories(product.folder.resolve("given-up"));
        Files.writeString(old.resolve("motcua-data"), "1\n");
        Files.writeString(old.resolve("gone"), "data");
        Folder.empty(Folder.claimed(old, true));
        assertThat(old.resolve("gone")).doesNotExist();
        assertThat(Folder.claimed(old, false).path()).isEqualTo(old.toAbsolutePath());
    }

    @Test
    void status_shows_each_process_and_what_is_parked() {
        Terminal status = product.run("status", "--data", product.data.path().toString());
        assertThat(status.exitCode()).isZero();
        for (String name : StubProduct.ALL) {
            assertThat(status.text()).containsPattern(name + " +[0-9]+ +[0-9]+ tốt/healthy +[0-9]+");
        }
        assertThat(status.text())
                .contains(
                        "plan: 3 thông điệp không đọc được",
                        "docs/operations.md",
                        "http://localhost:" + product.ports.base() + "/ops/plan/operations/parked-messages");
    }

    @Test
    void status_is_not_healthy_while_a_read_model_has_stopped() throws IOException {
        Path stopped = Files.createFile(product.data.path().resolve(StubService.STOPPED_READ_MODEL));
        Terminal status = product.runHere("status");
        assertThat(status.exitCode()).isEqualTo(StatusCommand.UNHEALTHY);
        assertThat(status.text())
                .contains("plan: bảng đọc plan-list (nguồn a) dừng ở vị trí 41", "odd · ./motcua rebuild plan-list");
        Files.delete(stopped);
    }

    @Test
    void a_file_as_data_folder_is_refused_in_a_sentence() throws IOException {
        Path file = Files.writeString(product.folder.resolve("luận văn.txt"), "mine");
        for (Path data : List.of(file, file.resolve("below"))) {
            Terminal up = product.run("up", "--data", data.toString(), "--port", "20000");
            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.text())
                    .contains(file.toString(), "Cách xử lý / way out")
                    .doesNotContain("Exception");
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_service_gets_its_environment_and_is_reached_through_the_gateway() throws Exception {
        assertThat(product.get("/api/v1/plans").lines())
                .noneMatch(line -> line.contains("OWNER"))
                .contains(
                        "QUARKUS_PROFILE=local",
                        "MOTCUA_DB_NAME=motcua_plan",
                        "MOTCUA_DB_USER=motcua_plan_app",
                        "MOTCUA_DB_PORT=" + product.ports.postgres(),
                        "MOTCUA_HTTP_PORT=" + (product.ports.base() + 1),
                        "MOTCUA_KAFKA_BOOTSTRAP=127.0.0.1:" + product.ports.kafka(),
                        "MOTCUA_OIDC_ISSUER=http://localhost:" + product.ports.base() + "/oidc/motcua",
                        "MOTCUA_CLOCK_FILE=" + product.data.clock(),
                        "MOTCUA_VAULT_KEY_FILE=" + product.data.vaultKey());
    }

    @Test
    void verify_names_the_database_that_is_missing_and_does_not_make_it() throws IOException {
        String secrets = Files.readString(product.data.secrets());
        Terminal verify = product.runHere("verify");
        assertThat(verify.exitCode()).isEqualTo(1);
        assertThat(verify.text())
                .contains(
                        "plan: 12 sự kiện, nguyên vẹn",
                        "2 bảng đọc, 80 dòng khớp nguồn",
                        "Không có cơ sở dữ liệu motcua_catalog",
                        "There is no database motcua_catalog",
                        "./motcua status")
                .doesNotContain("Exception");

        assertThat(product.data.secrets()).hasContent(secrets);
        FolderDatabases databases = FolderDatabases.of(product.data, product.ports);
        assertThatThrownBy(() -> databases.existing("motcua_catalog")).isInstanceOf(NoDatabase.class);
        assertThat(databases.existing("motcua_plan").owner()).isEqualTo("motcua_plan_owner");
    }

    @Test
    void operators_verify_rebuild_republish_and_begin_anew() throws IOException {
        String folderOfData = product.data.path().toString();
        Path broken = Files.createFile(product.data.path().resolve(StubService.BROKEN_LOG));
        Terminal verify = product.run("verify", "--data", folderOfData);
        assertThat(verify.exitCode()).isEqualTo(1);
        assertThat(verify.text())
                .contains("first bad position 7", "thiếu nhãn của sự kiện", "a tag of the event is missing");
        Files.delete(broken);

        Path altered = Files.createFile(product.data.path().resolve(StubService.ALTERED_ROWS));
        Terminal rows = product.run("verify", "--data", folderOfData);
        assertThat(rows.exitCode()).isEqualTo(1);
        assertThat(rows.text())
                .contains("plan · plan-list: plan_row id=7: dòng đã bị sửa / the row was altered [title]")
                .contains("plan_row id=8: thiếu dòng", "2 dòng lệch nguồn", "./motcua rebuild plan-list")
                .doesNotContain("plan-board");
        Files.delete(altered);

        Terminal rebuild = product.run("rebuild", "--data", folderOfData);
        assertThat(rebuild.exitCode()).isZero();
        assertThat(rebuild.text()).containsOnlyOnce("plan · plan-list");
        Terminal unknown = product.run("rebuild", "plan-lits", "--data", folderOfData);
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.text()).contains("Không có bảng đọc plan-lits", "plan-list");

        Terminal republish = product.run("republish", "plan", "--data", folderOfData);
        assertThat(republish.exitCode()).isZero();
        assertThat(republish.text()).contains("plan → motcua.plan");
        assertThat(product.run("republish", "--data", folderOfData).exitCode()).isEqualTo(1);

        Terminal anew = product.run("begin-anew", "plan", "--data", folderOfData);
        assertThat(anew.exitCode()).as(anew.text()).isZero();
        assertThat(anew.text()).contains("plan → motcua.plan").containsOnlyOnce("plan · plan-board");
        assertThat(anew.text()).doesNotContain("plan-list");
        assertThat(refused(product.run("begin-anew", "--data", folderOfData))).contains("./motcua begin-anew plan");
    }

    @Test
    void verify_names_whom_a_restore_brought_back_and_they_are_erased_again() throws IOException {
        Path restored = Files.createFile(product.data.path().resolve(StubService.RESTORED));
        assertThat(refused(product.runHere("verify")))
                .contains(
                        "plan: kho kín / vault 0198c2f4-0000-7000-8000-00000000000a",
                        "Kafka says it was erased, a restore brought it back",
                        "./motcua erase-again plan");
        Files.delete(restored);
        // Nothing else is there to be compared.
        assertThat(refused(product.runHere("verify"))).contains("plan: kho kín khớp nhật ký, 5 dòng");

        Terminal again = product.runHere("erase-again");
        assertThat(again.exitCode()).as(again.text()).isZero();
        assertThat(again.text()).contains("plan: 2 lần xoá lại", "0198c2f4-0000-7000-8000-000000000009");
        assertThat(refused(product.runHere("erase-again", "nobody"))).contains("./motcua erase-again plan");
    }

    @Test
    void keys_are_changed_and_a_change_that_broke_off_goes_on() throws IOException {
        List<String> before = Secrets.keys(product.data.vaultKey());
        Path stuck = Files.createFile(product.data.path().resolve(StubService.STUCK_VAULT));
        assertThat(refused(product.runHere("rotate-keys"))).contains("no disk", "./motcua rotate-keys");
        List<String> meanwhile = Secrets.keys(product.data.vaultKey());
        assertThat(meanwhile).hasSize(2).endsWith(before.getFirst());
        Files.delete(stuck);

        Terminal rotated = product.runHere("rotate-keys");
        assertThat(rotated.exitCode()).as(rotated.text()).isZero();
        assertThat(Secrets.keys(product.data.vaultKey())).containsExactly(meanwhile.getFirst());
    }

    @Test
    void a_backup_is_made_while_the_product_runs_and_restored_to_a_new_folder_alone() {
        String backup = product.folder.resolve("bản sao lưu").toString();
        Terminal made = product.runHere("backup", backup);
        assertThat(made.exitCode()).as(made.text()).isZero();
        assertThat(made.text()).contains("đã sao lưu", "./motcua restore " + backup);
        assertThat(refused(product.runHere("backup", backup))).contains("không ghi đè", "is not overwritten");

        String restored = product.folder.resolve("restored").toString();
        Terminal done = product.run("restore", backup, "--data", restored);
        assertThat(done.exitCode()).as(done.text()).isZero();
        assertThat(done.text()).contains("đã khôi phục", "./motcua up --detach --data " + restored);
        assertThat(refused(product.run("restore", backup, "--data", restored))).contains("không ghi đè");
        assertThat(refused(product.runHere("restore", backup))).contains("không ghi đè");
        assertThat(refused(product.run("restore", restored, "--data", restored + "-2")))
                .contains("không phải là bản sao lưu")
                .doesNotContain("Exception");
    }

    private static String refused(Terminal command) {
        assertThat(command.exitCode()).isEqualTo(1);
        return command.text();
    }

    @Test
    void secrets_are_for_their_owner_only() throws IOException {
        for (Path file : List.of(product.data.secrets(), product.data.vaultKey(), product.data.signingKey())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(product.data.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void the_clock_moves_forward_and_never_back() {
        Terminal forward = product.run(
                "clock",
                "2031-05-05T08:00:00+07:00",
                "--data",
                product.data.path().toString());
        assertThat(forward.exitCode()).isZero();
        assertThat(forward.text()).contains("2031-05-05T08:00:0");
        Terminal back = product.run(
                "clock",
                "2031-05-04T08:00:00+07:00",
                "--data",
                product.data.path().toString());
        assertThat(back.exitCode()).isEqualTo(1);
        assertThat(back.text()).contains("Đồng hồ chỉ đi tới", "2031-05-05T08:0");
    }
}
