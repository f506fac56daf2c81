package vn.motcua.dossier.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.motcua.dossier.http.Requests.DOSSIERS;
import static vn.motcua.dossier.http.Requests.act;
import static vn.motcua.dossier.http.Requests.as;
import static vn.motcua.dossier.http.Requests.asClient;
import static vn.motcua.dossier.http.Requests.key;
import static vn.motcua.dossier.http.Requests.receipt;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.files.FileName;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileTypes;
import vn.motcua.files.FolderStore;
import vn.motcua.files.Intake;
import vn.motcua.files.Scanner;
import vn.motcua.files.kept.FileState;
import vn.motcua.files.kept.FileState.Scan;
import vn.motcua.files.kept.KeptFiles;
import vn.motcua.files.kept.Upload;
import vn.motcua.local.TestPlatform;

/** Papers of a dossier are files. */
@QuarkusTest
class FilesTest extends ServiceTest {
    private static final String NAME = "Đơn của Nguyễn Thị Ví Dụ.pdf";
    private static final String UPLOADS = DOSSIERS + "/files";

    @Inject
    KeptFiles files;

    @Inject
    Pool pool;

    @Inject
    Vault vault;

    @Inject
    Clock business;

    @TempDir
    Path folder;

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content + "\n%%EOF\n").getBytes(ISO_8859_1);
    }

    private static RequestSpecification sending(String login, String name, String key) {
        return given().auth()
                .oauth2(TestPlatform.shared().token(login))
                .header("Idempotency-Key", key)
                .header(
                        "File-Name",
                        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .contentType("application/pdf");
    }

    private static Response upload(String login, byte[] content) {
        return sending(login, NAME, key()).body(content).post(UPLOADS);
    }

    /** Sent by a client that notes no bodies down. */
    private static HttpResponse<String> sent(byte[] content, String login) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + UPLOADS))
                .header("Idempotency-Key", key())
                .header("File-Name", "don.pdf")
                .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        if (!login.isEmpty()) {
            request.header("Authorization", "Bearer " + TestPlatform.shared().token(login));
        }
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    /** As much as wanted that looks like a PDF. */
    private static byte[] zeros(int bytes) {
        byte[] content = new byte[bytes];
        System.arraycopy(pdf(""), 0, content, 0, 9);
        return content;
    }

    private static String uploaded(byte[] content) {
        return upload("tiep.nhan", content).then().statusCode(201).extract().path("fileId");
    }

    private static String receiptWith(String file) {
        return receipt().replace("\"digitised\": true,", "\"digitised\": false, \"files\": [\"" + file + "\"],");
    }

    private static Response receiveWith(String file) {
        return as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receiptWith(file))
                .post(DOSSIERS);
    }

    private static String read(String dossier, String file) {
        return DOSSIERS + "/" + dossier + "/files/" + file;
    }

    private static Response ended(String dossier, String etag) {
        return act("tiep.nhan", dossier, "returns", etag, "{\"reason\": \"Không đủ điều kiện\"}");
    }

    private static Response erased(String dossier, String etag) {
        return act(
                "van.phong", dossier, "applicant-erasure", ended(dossier, etag).header("ETag"), "");
    }

    @Test
    void a_paper_is_read_again_as_it_was_sent_in_whole_and_in_part() {
        byte[] content = pdf("mot ban quet ".repeat(10_000));
        String file = uploaded(content);

        Response received = receiveWith(file);

        received.then()
                .statusCode(201)
                .body("components[0].digitised", equalTo(true))
                .body("components[0].files[0].fileId", equalTo(file))
                .body("components[0].files[0].bytes", equalTo(content.length))
                .body("components[0].files[0].type", equalTo("application/pdf"));
        String dossier = received.path("dossierId");
        Response whole = as("chuyen.vien").get(read(dossier, file));
        assertThat(whole.asByteArray()).isEqualTo(content);
        whole.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("Nguy%E1%BB%85n"))
                .header("Content-Security-Policy", containsString("sandbox"));
        as("chuyen.vien")
                .header("If-None-Match", whole.header("ETag"))
                .get(read(dossier, file))
                .then()
                .statusCode(304);
        Response part = as("chuyen.vien").header("Range", "bytes=5-8").get(read(dossier, file));
        part.then().statusCode(206).header("Content-Range", equalTo("bytes 5-8/" + content.length));
        assertThat(part.asByteArray()).asString().isEqualTo("1.7\n");
        as("chuyen.vien")
                .header("Range", "bytes=" + content.length + "-")
                .get(read(dossier, file))
                .then()
                .statusCode(416)
                .body("code", equalTo("FILE_RANGE_UNSATISFIABLE"));
    }

    @Test
    void its_name_is_shown_to_those_who_may_read_it_and_to_nobody_else() {
        String file = uploaded(pdf("x"));
        String dossier = receiveWith(file).path("dossierId");

        as("chuyen.vien")
                .get(DOSSIERS + "/" + dossier)
                .then()
                .body("files[0].name", equalTo(NAME))
                .body("files[0].scan", equalTo("NOT_SET_UP"));
        as("lanh.dao").get(DOSSIERS + "/" + dossier).then().body("files", hasSize(0));
        as("lanh.dao").get(read(dossier, file)).then().statusCode(403);
        asClient("doi.tac").get(read(dossier, file)).then().statusCode(404).body("code", equalTo("DOSSIER_UNKNOWN"));
        as("can.bo.khac").get(read(dossier, file)).then().statusCode(404).body("code", equalTo("DOSSIER_UNKNOWN"));
        as("chuyen.vien").get(read(dossier, key())).then().statusCode(404).body("code", equalTo("FILE_UNKNOWN"));
    }

    @Test
    void what_a_partner_submitted_it_reads_and_the_counter_receives() {
        String file = given().auth()
                .oauth2(TestPlatform.shared().clientToken("doi.tac"))
                .header("Idempotency-Key", key())
                .header("File-Name", "don.pdf")
                .contentType("application/pdf")
                .body(pdf("y"))
                .post(UPLOADS)
                .path("fileId");
        String dossier = asClient("doi.tac")
                .header("Idempotency-Key", key())
                .body(receiptWith(file).replace("DIRECT", "ONLINE"))
                .post(DOSSIERS + "/submissions")
                .path("dossierId");

        // The counter says what it has found on paper, and nothing of files.
        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body("""
                        {"components": [{"code": "TK01", "originals": 1, "copies": 0, "digitised": false, "reused": false},
                          {"code": "GT02", "originals": 0, "copies": 1, "digitised": false, "reused": false}]}""")
                .post(DOSSIERS + "/" + dossier + "/receipt")
                .then()
                .statusCode(200)
                .body("components[0].files[0].fileId", equalTo(file))
                .body("components[0].digitised", equalTo(true));

        asClient("doi.tac").get(read(dossier, file)).then().statusCode(200);
        asClient("doi.tac").get(DOSSIERS + "/" + dossier).then().body("files[0].name", equalTo("don.pdf"));
        as("tiep.nhan").get(read(dossier, file)).then().statusCode(200);
    }

    @Test
    void a_result_is_a_file_too() {
        Response received = receiveWith(uploaded(pdf("z")));
        String dossier = received.path("dossierId");
        Response handed = act("tiep.nhan", dossier, "transfers", received.header("ETag"), "");
        String result = upload("chuyen.vien", pdf("ket qua")).path("fileId");

        act(
                        "chuyen.vien",
                        dossier,
                        "results",
                        handed.header("ETag"),
                        "{\"resultNumber\": \"15/TL\", \"electronicResult\": false, \"files\": [\"" + result + "\"]}")
                .then()
                .statusCode(200)
                .body("resultFiles[0].fileId", equalTo(result));

        assertThat(as("tiep.nhan").get(read(dossier, result)).asByteArray()).isEqualTo(pdf("ket qua"));
    }

    @Test
    void an_upload_that_is_sent_again_is_the_same_file_and_another_one_needs_another_key() {
        String key = key();
        String first =
                sending("tiep.nhan", NAME, key).body(pdf("a")).post(UPLOADS).path("fileId");

        sending("tiep.nhan", NAME, key)
                .body(pdf("a"))
                .post(UPLOADS)
                .then()
                .statusCode(201)
                .body("fileId", equalTo(first));
        sending("tiep.nhan", NAME, key)
                .body(pdf("b"))
                .post(UPLOADS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, 'PDF', FILE_NAME_INVALID, 422",
        "long, 'PDF', FILE_NAME_INVALID, 422",
        "anh.jpg, 'PDF', FILE_TYPE_NOT_AS_TOLD, 422",
        "don.pdf, '', FILE_EMPTY, 422",
        "don.pdf, 'MZ this program cannot be run in DOS mode', FILE_TYPE_NOT_AS_TOLD, 422"
    })
    void what_is_no_proper_file_is_refused_with_what_to_do(String name, String content, String code, int status) {
        byte[] sent = content.equals("PDF") ? pdf("x") : content.getBytes(ISO_8859_1);

        sending("tiep.nhan", name.equals("long") ? "a".repeat(300) : name, key())
                .body(sent)
                .post(UPLOADS)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("detail", not(equalTo("")));
    }

    @Test
    void a_file_beyond_the_bound_is_refused_in_words_and_the_next_request_is_answered() throws Exception {
        HttpResponse<String> refused = sent(zeros(51 * 1024 * 1024), "tiep.nhan");

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("FILE_TOO_LARGE", "Tối đa 50 MiB");
        upload("tiep.nhan", pdf("small")).then().statusCode(201);
    }

    @Test
    void nobody_without_a_token_sends_a_file_and_the_next_request_is_answered() throws Exception {
        assertThat(sent(zeros(5_000_000), "").statusCode()).isEqualTo(401);
        upload("tiep.nhan", pdf("after")).then().statusCode(201);
    }

    @Test
    void other_bodies_stay_small() {
        as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body("{\"x\": \"" + "y".repeat(2_000_000) + "\"}")
                .post(DOSSIERS)
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void a_file_belongs_to_one_dossier_and_to_the_unit_that_sent_it() {
        String file = uploaded(pdf("one"));
        String theirs = upload("can.bo.khac", pdf("theirs")).path("fileId");
        receiveWith(file).then().statusCode(201);

        receiveWith(file).then().statusCode(409).body("code", equalTo("FILE_ALREADY_USED"));
        receiveWith(theirs).then().statusCode(404).body("code", equalTo("FILE_UNKNOWN"));
        receiveWith(key()).then().statusCode(404).body("code", equalTo("FILE_UNKNOWN"));
        as("tiep.nhan").get(UPLOADS + "/" + theirs).then().statusCode(404);
        as("tiep.nhan").get(UPLOADS + "/" + file).then().statusCode(200).body("scan", equalTo("NOT_SET_UP"));
    }

    @Test
    void a_receipt_that_is_sent_again_keeps_its_answer() {
        String key = key();
        String body = receiptWith(uploaded(pdf("again")));
        Response first =
                as("tiep.nhan").header("Idempotency-Key", key).body(body).post(DOSSIERS);

        as("tiep.nhan")
                .header("Idempotency-Key", key)
                .body(body)
                .post(DOSSIERS)
                .then()
                .statusCode(201)
                .body("dossierId", equalTo(first.<String>path("dossierId")));
    }

    @Test
    void who_is_forgotten_is_forgotten_with_their_files() {
        String file = uploaded(pdf("secret"));
        Response received = receiveWith(file);
        String dossier = received.path("dossierId");

        erased(dossier, received.header("ETag")).then().statusCode(200);

        as("van.phong")
                .get(read(dossier, file))
                .then()
                .statusCode(410)
                .body("code", equalTo("FILE_ERASED"))
                .body("detail", containsString("không khôi phục được"));
        as("van.phong").get(DOSSIERS + "/" + dossier).then().body("files[0].name", equalTo("đã xoá"));
    }

    @Test
    void what_nothing_refers_to_for_a_day_is_removed_and_what_is_referred_to_stays() {
        String kept = uploaded(pdf("kept"));
        String left = uploaded(pdf("left"));
        String dossier = receiveWith(kept).path("dossierId");

        clock.standAt("2026-03-03T09:01");
        receiveWith(left).then().statusCode(410).body("code", equalTo("FILE_ERASED"));
        clock.standAt("2026-03-03T10:01");
        files.tidy();

        as("tiep.nhan").get(UPLOADS + "/" + left).then().statusCode(410);
        as("tiep.nhan").get(read(dossier, kept)).then().statusCode(200);
    }

    @Test
    void nothing_is_read_before_a_scanner_has_seen_it_and_what_it_finds_is_removed() throws IOException {
        Answering scanner = new Answering();
        FolderStore store = new FolderStore(folder);
        KeptFiles scanned = KeptFiles.of(
                pool,
                vault,
                store,
                new Intake(store, new FileTypes(Set.of("application/pdf")), 1_000_000),
                scanner,
                business);

        FileState waiting = scanned.upload(upload(pdf("waits")));
        assertThat(waiting.scan()).isEqualTo(Scan.WAITING);
        String dossier = as("tiep.nhan")
                .header("Idempotency-Key", key())
                .body(receiptWith(waiting.id().toString()))
                .post(DOSSIERS)
                .then()
                .statusCode(201)
                .extract()
                .path("dossierId");
        as("tiep.nhan")
                .get(read(dossier, waiting.id().toString()))
                .then()
                .statusCode(409)
                .body("code", equalTo("FILE_NOT_YET_SCANNED"))
                .header("Retry-After", "30");
        assertThatThrownBy(() -> scanned.readable(waiting.id())).isInstanceOf(Refused.class);

        scanner.says = Optional.of(Scanner.Verdict.CLEAN);
        scanned.tidy();
        assertThat(scanned.readable(waiting.id()).bytes()).isEqualTo(pdf("waits").length);

        scanner.says = Optional.of(Scanner.Verdict.INFECTED);
        assertThatThrownBy(() -> scanned.upload(upload(pdf("X5O!P%@AP"))))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(FileRefusal.FILE_INFECTED));
    }

    private static Upload upload(byte[] content) {
        return new Upload(
                key(),
                new Actor.Person("tiep.nhan", "000.00.16.H37", Set.of()),
                FileName.of("a.pdf"),
                Optional.empty(),
                -1,
                new ByteArrayInputStream(content));
    }

    /** A scanner that is away until it says something. */
    private static final class Answering implements Scanner {
        private Optional<Verdict> says = Optional.empty();

        @Override
        public Verdict scan(InputStream content) throws IOException {
            return says.orElseThrow(() -> new IOException("away"));
        }
    }

    @Test
    void of_two_receipts_at_once_one_has_the_file() throws Exception {
        String file = uploaded(pdf("race"));
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            java.util.concurrent.Callable<Response> receiving = () -> receiveWith(file);

            assertThat(threads.invokeAll(List.of(receiving, receiving)))
                    .extracting(answer -> answer.get().statusCode())
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void events_and_listings_know_no_name() {
        String file = uploaded(pdf("name"));
        receiveWith(file).then().statusCode(201);

        assertThat(pool.query(
                                "SELECT count(*) FROM event_store.event WHERE convert_from(payload, 'UTF8') LIKE '%Ví Dụ.pdf%'")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .getLong(0))
                .isZero();
        assertThat(pool.preparedQuery(
                                "SELECT count(*) FROM kept_file WHERE id = $1 AND staged IS NULL AND stage = 'KEPT'")
                        .executeAndAwait(io.vertx.mutiny.sqlclient.Tuple.of(UUID.fromString(file)))
                        .iterator()
                        .next()
                        .getLong(0))
                .isOne();
    }
}
