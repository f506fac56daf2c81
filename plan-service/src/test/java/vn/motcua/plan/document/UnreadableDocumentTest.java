package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.motcua.plan.document.draft.Limits;
import vn.motcua.plan.document.draft.UnreadableDocument;
import vn.motcua.plan.document.draft.UnreadableDocument.Reason;

/** A file that is not what it says is refused by name; each bound is tried at its last allowed value too. */
class UnreadableDocumentTest {
    private record Bad(String name, byte[] bytes, Reason reason) {}

    private static Stream<Bad> files() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3};
        byte[] word = Samples.word();
        return Stream.of(
                new Bad("empty.txt", new byte[0], Reason.FILE_EMPTY),
                new Bad("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8), Reason.FILE_EMPTY),
                new Bad("huge.txt", new byte[Limits.FILE_BYTES_MAX + 1], Reason.FILE_TOO_LARGE),
                new Bad("plan.rtf", text("{\\rtf1 KẾ HOẠCH}"), Reason.FORMAT_UNKNOWN),
                new Bad("rtf.doc", text("{\\rtf1 KẾ HOẠCH}"), Reason.FORMAT_UNKNOWN),
                new Bad("rtf.txt", text("{\\rtf1 KẾ HOẠCH}"), Reason.FORMAT_UNKNOWN),
                new Bad("page.xls", text("<html><table><tr><td>KẾ HOẠCH</table>"), Reason.FORMAT_UNKNOWN),
                new Bad("broken.pdf", text("%PDF-1.7"), Reason.FILE_DAMAGED),
                new Bad("text.pdf", text("KẾ HOẠCH"), Reason.FORMAT_MISMATCH),
                new Bad("pdf.txt", text("%PDF-1.7"), Reason.FORMAT_MISMATCH),
                new Bad("scan.pdf", pdf(""), Reason.PDF_WITHOUT_TEXT),
                new Bad("locked.pdf", pdf("secret"), Reason.FILE_ENCRYPTED),
                new Bad("bomb.pdf", pdfBomb(), Reason.ARCHIVE_TOO_LARGE),
                new Bad("plan", text("KẾ HOẠCH"), Reason.FORMAT_UNKNOWN),
                new Bad("plan.doc", text("KẾ HOẠCH"), Reason.FORMAT_MISMATCH),
                new Bad("macros.docm", word, Reason.FILE_HAS_MACROS),
                new Bad("macros.docx", zip(Map.of("word/vbaProject.bin", new byte[1])), Reason.FILE_HAS_MACROS),
                new Bad("macros.doc", oldOffice("Macros", new byte[1]), Reason.FILE_HAS_MACROS),
                new Bad("text.docx", text("KẾ HOẠCH"), Reason.FORMAT_MISMATCH),
                new Bad("word.txt", word, Reason.FORMAT_MISMATCH),
                new Bad("image.txt", png, Reason.NOT_TEXT),
                new Bad("latin.txt", "déjà vu".getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_TEXT),
                new Bad(
                        "tcvn3.txt",
                        text("Së Néi vô ban hµnh KÕ ho¹ch kiÓm so¸t thñ tôc hµnh chÝnh n¨m 2027"),
                        Reason.OLD_FONT),
                new Bad(
                        "vni.txt",
                        text("Sôû Noäi vuï ban haønh Keá hoaïch kieåm soaùt thuû tuïc haønh chính naêm 2027"),
                        Reason.OLD_FONT),
                new Bad("plan.odt", text("PK"), Reason.FORMAT_MISMATCH),
                new Bad("word.odt", word, Reason.FILE_DAMAGED),
                new Bad(
                        "locked.odt",
                        zip(Map.of("META-INF/manifest.xml", text("<m><encryption-data/></m>"))),
                        Reason.FILE_ENCRYPTED),
                new Bad("locked.xls", lockedSheet(), Reason.FILE_ENCRYPTED),
                new Bad("95.doc", oldOffice("x", new byte[1]), Reason.FORMAT_OUTDATED),
                new Bad("mail.doc", otherOldFile(), Reason.FORMAT_UNKNOWN),
                new Bad("nul.txt", text("KẾ\0HOẠCH"), Reason.NOT_TEXT),
                new Bad("locked.docx", encrypted(word), Reason.FILE_ENCRYPTED),
                new Bad("cut.docx", Arrays.copyOf(word, word.length / 2), Reason.FILE_DAMAGED),
                new Bad("other.docx", zip(Map.of("a.txt", text("a"))), Reason.FILE_DAMAGED),
                new Bad("sheet.docx", Samples.sheet(), Reason.FILE_DAMAGED),
                new Bad("word.xlsx", word, Reason.FILE_DAMAGED),
                new Bad("bomb.xlsx", bomb(), Reason.ARCHIVE_TOO_LARGE),
                new Bad("entries.xlsx", manyEntries(), Reason.ARCHIVE_TOO_LARGE),
                new Bad("lines.txt", text("a\n".repeat(Limits.LINES_MAX)), Reason.TOO_MANY_LINES),
                new Bad("cells.tsv", text("a\t".repeat(Limits.CELLS_MAX)), Reason.TOO_MANY_CELLS),
                new Bad("text.txt", text("chữ ".repeat(60).concat("\n").repeat(5_000)), Reason.TEXT_TOO_LONG),
                new Bad(
                        "targets.txt",
                        text("I. MỤC TIÊU\n" + "- Đạt 1%;\n".repeat(Limits.TARGETS_MAX + 1)),
                        Reason.TOO_MANY_TARGETS),
                new Bad("cell.txt", text("a".repeat(Limits.CELL_CHARACTERS_MAX + 1)), Reason.CELL_TOO_LONG));
    }

    @TestFactory
    Stream<DynamicTest> a_file_that_is_not_what_it_says_is_refused() throws Exception {
        return files().map(file -> DynamicTest.dynamicTest(
                file.name(), () -> assertThatThrownBy(() -> PlanReader.read(file.bytes(), file.name()))
                        .isInstanceOfSatisfying(UnreadableDocument.class, refused -> {
                            assertThat(refused.reason()).isEqualTo(file.reason());
                            assertThat(refused.vietnamese()).isNotBlank();
                            assertThat(refused.english()).isNotBlank();
                            assertThat(refused.getStackTrace()).isEmpty();
                        })));
    }

    @Test
    void every_reason_is_provoked() throws Exception {
        Set<Reason> provoked = EnumSet.noneOf(Reason.class);
        files().forEach(file -> provoked.add(file.reason()));
        assertThat(provoked).isEqualTo(EnumSet.allOf(Reason.class));
    }

    @Test
    void the_last_allowed_size_is_read() {
        assertThat(PlanReader.read(text("a\n".repeat(Limits.LINES_MAX - 1)), "a.txt")
                        .lines())
                .hasSize(Limits.LINES_MAX);
        assertThat(PlanReader.read(text("a".repeat(Limits.CELL_CHARACTERS_MAX)), "a.txt")
                        .lines())
                .hasSize(1);
        assertThat(PlanReader.read(text("a\t".repeat(Limits.CELLS_MAX - 1)), "a.tsv")
                        .lines())
                .hasSize(1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encrypted(byte[] document) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(document);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** A file of Word 95 with one more part. */
    private static byte[] oldOffice(String part, byte[] content) throws IOException {
        byte[] word95 = new byte[4096];
        word95[0] = (byte) 0xEC;
        word95[1] = (byte) 0xA5;
        word95[2] = 101;
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(word95), "WordDocument");
            files.createDocument(new ByteArrayInputStream(content), part);
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] otherOldFile() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(text("x")), "__properties_version1.0");
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedSheet() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("KẾ HOẠCH");
            book.write(bytes);
            return bytes.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** A page without a word. */
    private static byte[] pdf(String password) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] pdfBomb() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(
                    document, new ByteArrayInputStream(new byte[Limits.UNPACKED_BYTES_MAX + 1]), COSName.FLATE_DECODE);
            page.setContents(stream);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A few kilobytes that unpack to more than the bound. */
    private static byte[] bomb() throws IOException {
        return zip(Map.of("xl/workbook.xml", new byte[Limits.UNPACKED_BYTES_MAX + 1]));
    }

    private static byte[] manyEntries() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        for (int i = 0; i <= Limits.ARCHIVE_ENTRIES_MAX; i++) {
            entries.put("e" + i, new byte[0]);
        }
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
