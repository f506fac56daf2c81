package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.files.FileStore.FileMissing;

/** What every store keeps to, seen through sealed files. */
abstract class FileStoreContract {
    abstract FileStore store();

    private KeptFile kept(byte[] content) throws IOException {
        Intake intake = new Intake(store(), new FileTypes(Set.of("application/pdf")), 10_000_000);
        Intake.Taken taken = intake.take(
                UUID.randomUUID(), FileName.of("a.pdf"), Optional.empty(), -1, new ByteArrayInputStream(content));
        intake.keep(taken);
        assertThat(taken.sealed()).doesNotExist();
        return taken.file();
    }

    private byte[] read(KeptFile file, long from, long length) throws IOException {
        try (InputStream content = file.content(store(), from, length)) {
            return content.readAllBytes();
        }
    }

    @Test
    void files_of_every_length_around_a_frame_are_read_again() throws IOException {
        for (int bytes : List.of(20, 65_535, 65_536, 65_537, 131_072, 131_073)) {
            byte[] content = Samples.pdf(bytes);
            KeptFile file = kept(content);

            assertThat(read(file, 0, bytes)).isEqualTo(content);
            assertThat(read(file, bytes - 1, 1)).containsExactly(content[bytes - 1]);
        }
    }

    @Test
    void any_range_is_read_without_what_is_before_it() throws IOException {
        byte[] content = Samples.pdf(400_000);
        KeptFile file = kept(content);
        Random random = new Random(11);

        for (int i = 0; i < 15; i++) {
            int from = random.nextInt(content.length);
            int length = 1 + random.nextInt(content.length - from);
            assertThat(read(file, from, length)).isEqualTo(Arrays.copyOfRange(content, from, from + length));
        }
    }

    @Test
    void a_reader_that_leaves_early_disturbs_nobody() throws IOException {
        KeptFile file = kept(Samples.pdf(3_000_000));

        try (InputStream content = file.content(store())) {
            assertThat(content.read()).isEqualTo('%');
        }
        assertThat(read(file, 0, 4)).asString().isEqualTo("%PDF");
    }

    @Test
    void what_was_removed_is_missing_and_may_be_removed_again() throws IOException {
        KeptFile file = kept(Samples.pdf());

        store().delete(file.id());
        store().delete(file.id());

        assertThatThrownBy(() -> read(file, 0, 4)).isInstanceOf(FileMissing.class);
    }

    @Test
    void a_file_is_read_with_its_own_key_alone() throws IOException {
        KeptFile file = kept(Samples.pdf());
        KeptFile other = new KeptFile(file.id(), "a", new byte[32], file.sha256(), file.bytes(), file.type());

        assertThatThrownBy(() -> read(other, 0, 4)).isInstanceOf(FileMissing.class);
    }

    @Test
    void a_file_in_the_place_of_another_is_not_read() throws IOException {
        KeptFile one = kept(Samples.pdf());
        KeptFile two = new KeptFile(UUID.randomUUID(), "b", one.key(), one.sha256(), one.bytes(), one.type());
        java.nio.file.Path copied = java.nio.file.Files.createTempFile(store().incoming(), "a", "b");
        try (InputStream raw = store().read(one.id(), 0, Frames.sealed(one.bytes()))) {
            java.nio.file.Files.write(copied, raw.readAllBytes());
        }
        store().put(two.id(), copied);

        assertThatThrownBy(() -> read(two, 0, 4)).isInstanceOf(FileMissing.class);
    }

    @Test
    void a_file_that_was_cut_at_the_border_of_a_frame_is_not_taken_for_a_whole_one() throws IOException {
        KeptFile file = kept(Samples.pdf(130_000));
        KeptFile shorter = new KeptFile(file.id(), "a", file.key(), file.sha256(), 65_536, file.type());

        assertThatThrownBy(() -> read(shorter, 0, 65_536)).isInstanceOf(FileMissing.class);
    }
}
