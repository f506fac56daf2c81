package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

class StoryTest {

    @Test
    void steps_after_a_failed_one_are_not_run_and_name_it_and_one_that_was_left_out_holds_nobody_up() {
        Broken.RUN.clear();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Broken.class))
                .execute()
                .testEvents()
                .finished()
                .assertEventsMatchExactly(
                        event(finishedSuccessfully()),
                        event(abortedWithReason(message("NOT RUN: no Chromium"))),
                        event(finishedWithFailure(message("lost"))),
                        event(abortedWithReason(message("NOT RUN: it_breaks failed"))),
                        event(abortedWithReason(message("NOT RUN: it_breaks failed"))));
        assertThat(Broken.RUN).containsExactly("it_begins", "it_breaks");
    }

    @TestInstance(Lifecycle.PER_CLASS)
    @TestMethodOrder(OrderAnnotation.class)
    static class Broken {

        private static final List<String> RUN = new ArrayList<>();

        @RegisterExtension
        final Story story = new Story();

        @Test
        @Order(1)
        void it_begins() {
            RUN.add("it_begins");
        }

        @Test
        @Order(2)
        void it_looks_at_a_page() {
            Assumptions.abort("NOT RUN: no Chromium");
        }

        @Test
        @Order(3)
        void it_breaks() {
            RUN.add("it_breaks");
            throw new AssertionError("lost");
        }

        @Test
        @Order(4)
        void it_goes_on() {
            RUN.add("it_goes_on");
        }

        @Test
        @Order(5)
        void it_ends() {
            RUN.add("it_ends");
        }
    }
}
