package vn.motcua.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.local.Home;

class OptionsTest {

    private static final Home HOME = new Home(Path.of("/home/motcua"));

    @Test
    void all_options_are_read_in_any_order() {
        Options options =
                Options.parse(HOME, List.of("--port", "9000", "word", "--fresh", "--data", "/d/../e", "--detach"));
        assertThat(options).isEqualTo(new Options(Path.of("/e"), true, true, 9000, List.of("word")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1023", "65527", "80a", "-1", ""})
    void a_port_that_leaves_no_room_for_ten_is_refused(String port) {
        assertThatThrownBy(() -> Options.parse(HOME, List.of("--port", port))).isInstanceOf(Trouble.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024", "65524"})
    void the_outermost_ports_are_taken(String port) {
        assertThat(Options.parse(HOME, List.of("--port", port)).port()).isEqualTo(Integer.parseInt(port));
    }

    @Test
    void an_unknown_option_or_a_missing_value_is_refused() {
        assertThatThrownBy(() -> Options.parse(HOME, List.of("--prot", "1"))).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> Options.parse(HOME, List.of("--data"))).isInstanceOf(Trouble.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fresh", "--detach", "--port"})
    void an_option_of_up_alone_is_refused_elsewhere(String option) {
        for (String command :
                List.of("down", "status", "clock", "import", "demo", "verify", "rebuild", "republish", "begin-anew")) {
            assertThatThrownBy(() -> Options.of(command, HOME, List.of(option, "9000")))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(option);
        }
        assertThat(Options.of("up", HOME, List.of(option, "9000"))).isNotNull();
    }
}
