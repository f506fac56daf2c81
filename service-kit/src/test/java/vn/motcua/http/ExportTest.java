package vn.motcua.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import vn.motcua.http.sample.NumberResource;

@QuarkusTest
@WithTestResource(Tokens.class)
class ExportTest {
    private static final String PATH = "/api/v1/numbers/export";

    @TempDir
    Path folder;

    @BeforeEach
    void more_than_two_pages() {
        NumberResource.NUMBERS.clear();
        LongStream.rangeClosed(1, 450).forEach(NumberResource.NUMBERS::add);
    }

    @Test
    void a_list_of_several_pages_is_one_file_that_a_spreadsheet_opens_with_its_accents() {
        byte[] file = given().get(PATH)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", equalTo("attachment; filename=\"so.csv\""))
                .extract()
                .asByteArray();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text, startsWith("\uFEFFSố,\"Lời, có dấu phẩy\",Lúc,Trống\n"));
        List<String> lines = text.lines().skip(1).toList();
        assertThat(lines, hasSize(450));
        assertThat(Set.copyOf(lines), hasSize(450));
        assertThat(lines.getFirst(), equalTo("1,\"\"\"lẻ\"\"\",2026-03-09T17:00,"));
    }

    @Test
    void a_text_that_would_be_a_formula_is_plain_text() {
        List<String> lines = given().get(PATH + "?from=2").asString().lines().toList();
        assertThat(lines.get(1), startsWith("2,\"'=1+2\","));
    }

    @Test
    void a_workbook_holds_all_rows_with_texts_as_texts() throws Exception {
        byte[] file = given().get(PATH + "?format=XLSX")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"so.xlsx\""))
                .extract()
                .asByteArray();
        Document sheet = entry(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTagName("row").getLength(), equalTo(451));
        assertThat(sheet.getElementsByTagName("f").getLength(), equalTo(0));
        assertThat(
                sheet.getDocumentElement().getTextContent(),
                allOf(containsString("Lời, có dấu phẩy"), containsString("=1+2")));
    }

    @Test
    void forty_exports_at_once_are_all_whole_and_read_few_pages_at_a_time() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> files = IntStream.range(0, 40)
                    .mapToObj(_ -> many.submit(() ->
                            given().get(PATH).then().statusCode(200).extract().asString()))
                    .toList();
            for (Future<String> file : files) {
                assertThat(file.get().lines().toList(), hasSize(451));
            }
        }
        assertThat(NumberResource.MOST_AT_ONCE.get(), allOf(greaterThan(1), lessThanOrEqualTo(Export.TURNS)));
    }

    @Test
    void an_unknown_kind_of_file_or_filter_is_refused() {
        given().get(PATH + "?format=PDF").then().statusCode(400);
        given().get(PATH + "?form=CSV").then().statusCode(400);
    }

    private Document entry(byte[] file, String name) throws Exception {
        Path saved = Files.write(folder.resolve("so.xlsx"), file);
        try (var zip = new ZipFile(saved.toFile())) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(zip.getInputStream(zip.getEntry(name)));
        }
    }
}
