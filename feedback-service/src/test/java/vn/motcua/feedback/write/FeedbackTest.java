package vn.motcua.feedback.write;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.feedback.write.Samples.after;
import static vn.motcua.feedback.write.Samples.answered;
import static vn.motcua.feedback.write.Samples.classified;
import static vn.motcua.feedback.write.Samples.erased;
import static vn.motcua.feedback.write.Samples.sent;

import org.junit.jupiter.api.Test;

class FeedbackTest {
    @Test
    void a_history_that_cannot_happen_is_never_accepted() {
        assertThatThrownBy(() -> after(classified())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(sent(), answered("2026-03-10T10:00"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(sent(), classified(), erased())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(sent(), sent())).isInstanceOf(IllegalStateException.class);
    }
}
