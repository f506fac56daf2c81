package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MachineTest {

    private static final long MEMORY = Machine.MEMORY_MEGABYTES_MIN;
    private static final long DISK = Machine.DISK_MEGABYTES_MIN;

    @Test
    void just_enough_memory_is_enough() {
        assertThatCode(() -> new Machine(MEMORY, DISK).checkMemory()).doesNotThrowAnyException();
    }

    @Test
    void just_enough_disk_is_enough() {
        assertThatCode(() -> new Machine(MEMORY, DISK).checkDisk()).doesNotThrowAnyException();
    }

    @Test
    void too_little_memory_is_said_with_figures() {
        assertThatThrownBy(() -> new Machine(MEMORY - 1, DISK).checkMemory())
                .isInstanceOf(Trouble.class)
                .hasMessageContainingAll("Không đủ bộ nhớ", "2499 MB", "2500 MB", "way out");
    }

    @Test
    void too_little_disk_is_said_with_figures() {
        assertThatThrownBy(() -> new Machine(MEMORY, DISK - 1).checkDisk())
                .isInstanceOf(Trouble.class)
                .hasMessageContainingAll("Không đủ chỗ trên đĩa", "1999 MB", "2000 MB", "--data");
    }

    @Test
    void this_machine_has_memory_and_disk() throws IOException {
        Machine machine = Machine.seenFrom(Path.of("."));
        assertThat(machine.memoryMegabytes()).isPositive();
        assertThat(machine.diskMegabytes()).isPositive();
    }
}
