package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.eventstore.Refused;
import vn.motcua.files.Intake.Taken;

class IntakeTest {
    private static final String PDF = "application/pdf";
    private static final int MAX = 300_000;

    @TempDir
    Path folder;

    private FolderStore store;
    private Intake intake;

    @BeforeEach
    void openFolder() {
        store = new FolderStore(folder);
        intake = new Intake(
                store,
                new FileTypes(Set.of(
                        PDF,
                        "image/jpeg",
                        "image/png",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
                MAX);
    }

    private Taken take(String name, String told, byte[] content) throws IOException {
        return intake.take(
                UUID.randomUUID(),
                FileName.of(name),
                Optional.ofNullable(told),
                content.length,
                new ByteArrayInputStream(content));
    }

    private byte[] keptOf(Taken taken) throws IOException {
        intake.keep(taken);
        try (InputStream content = taken.file().content(store)) {
            return content.readAllBytes();
        }
    }

    private void refused(FileRefusal why, String name, String told, byte[] content) throws IOException {
        assertThatThrownBy(() -> take(name, told, content))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(why));
        nothingIsLeft();
    }

    private void nothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void what_is_kept_is_what_was_sent_and_its_hash_tells_it() throws Exception {
        byte[] sent = Samples.pdf(200_000);

        Taken taken = take("don.pdf", PDF, sent);

        assertThat(keptOf(taken)).isEqualTo(sent);
        assertThat(taken.file().type()).isEqualTo(PDF);
        assertThat(taken.file().bytes()).isEqualTo(sent.length);
        assertThat(taken.file().sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(sent)));
    }

    @Test
    void nothing_of_it_lies_on_the_disk_in_the_clear() throws Exception {
        Taken taken = take("don.pdf", PDF, Samples.pdf());

        assertThat(Files.readString(taken.sealed(), StandardCharsets.ISO_8859_1))
                .doesNotContain("PDF", "xxxx");
    }

    @Test
    void who_says_the_same_says_it_again_under_the_same_hash_and_another_name_is_another_request() throws Exception {
        String first = take("a.pdf", PDF, Samples.pdf()).given();

        assertThat(take("a.pdf", null, Samples.pdf()).given()).isEqualTo(first);
        assertThat(take("b.pdf", PDF, Samples.pdf()).given()).isNotEqualTo(first);
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        refused(FileRefusal.FILE_EMPTY, "don.pdf", PDF, new byte[0]);
    }

    @Test
    void the_largest_file_is_taken_and_a_larger_one_refused_whether_its_length_was_told_or_not() throws Exception {
        assertThat(take("don.pdf", PDF, Samples.pdf(MAX)).file().bytes()).isEqualTo(MAX);
        intake.letGo(take("don.pdf", PDF, Samples.pdf(MAX)));
        assertThatThrownBy(() -> intake.take(
                        UUID.randomUUID(),
                        FileName.of("don.pdf"),
                        Optional.empty(),
                        -1,
                        new ByteArrayInputStream(Samples.pdf(MAX + 1))))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(FileRefusal.FILE_TOO_LARGE));
        assertThatThrownBy(() -> intake.take(
                        UUID.randomUUID(),
                        FileName.of("don.pdf"),
                        Optional.empty(),
                        5L << 30,
                        InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(FileRefusal.FILE_TOO_LARGE));
    }

    @Test
    void a_program_that_calls_itself_a_document_is_refused() throws Exception {
        byte[] program = "MZ\0\0this program cannot be run".getBytes(StandardCharsets.ISO_8859_1);

        refused(FileRefusal.FILE_TYPE_NOT_AS_TOLD, "don.pdf", PDF, program);
        refused(FileRefusal.FILE_TYPE_NOT_ALLOWED, "don.pdf", null, program);
        refused(
                FileRefusal.FILE_TYPE_NOT_ALLOWED,
                "trang.html",
                null,
                "<html><script>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_document_under_the_name_of_another_kind_is_refused() throws Exception {
        refused(FileRefusal.FILE_TYPE_NOT_AS_TOLD, "don.jpg", null, Samples.pdf());
        refused(FileRefusal.FILE_TYPE_NOT_AS_TOLD, "don.pdf", "image/png", Samples.pdf());
    }

    @Test
    void an_office_document_is_seen_by_what_is_in_it_and_an_archive_is_none() throws Exception {
        assertThat(take("don.docx", "application/octet-stream", Samples.docx())
                        .file()
                        .type())
                .endsWith("wordprocessingml.document");
        assertThatThrownBy(() -> take("don.docx", null, Samples.zip()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(FileRefusal.FILE_TYPE_NOT_ALLOWED));
        assertThatThrownBy(() -> take("don.docm", null, Samples.docx())).isInstanceOf(Refused.class);
    }

    @Test
    void a_photograph_tells_nothing_but_what_can_be_seen_and_which_way_up() throws Exception {
        byte[] sent = Samples.photograph();

        byte[] kept = keptOf(take("anh.jpg", "image/jpeg", sent));

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Nguyen", "taken at home", "second");
        Metadata told = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
        ExifIFD0Directory exif = told.getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertThat(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)).isEqualTo(6);
        assertThat(exif.getTagCount()).isEqualTo(1);
        for (int x = 0; x < 40; x += 3) {
            assertThat(Samples.seen(kept).getRGB(x, 9))
                    .isEqualTo(Samples.seen(sent).getRGB(x, 9));
        }
    }

    @Test
    void a_picture_without_secrets_is_kept_as_it_was_sent() throws Exception {
        assertThat(keptOf(take("anh.jpg", null, Samples.picture("jpg")))).isEqualTo(Samples.picture("jpg"));
        assertThat(keptOf(take("anh.png", null, Samples.picture("png")))).isEqualTo(Samples.picture("png"));
    }

    @Test
    void a_screenshot_loses_its_texts_alone() throws Exception {
        assertThat(keptOf(take("anh.png", "image/png", Samples.screenshot()))).isEqualTo(Samples.picture("png"));
    }

    @Test
    void a_picture_that_ends_in_the_middle_is_refused() throws Exception {
        byte[] half = java.util.Arrays.copyOf(Samples.screenshot(), 60);

        refused(FileRefusal.FILE_DAMAGED, "anh.png", null, half);
        refused(FileRefusal.FILE_DAMAGED, "anh.jpg", null, java.util.Arrays.copyOf(Samples.photograph(), 30));
    }

    @Test
    void of_an_upload_that_is_cut_off_nothing_is_left() throws Exception {
        InputStream cutOff =
                new java.io.SequenceInputStream(new ByteArrayInputStream(Samples.pdf(100_000)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("cut off");
                    }
                });

        assertThatThrownBy(() -> intake.take(UUID.randomUUID(), FileName.of("a.pdf"), Optional.empty(), -1, cutOff))
                .isInstanceOf(IOException.class);
        nothingIsLeft();
    }
}
