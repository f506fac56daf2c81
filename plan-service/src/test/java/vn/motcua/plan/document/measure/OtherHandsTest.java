package vn.motcua.plan.document.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.motcua.plan.document.measure.Score.Figure;

/** Invented documents of departments of all fields, by two who knew neither the reader nor its generator. */
class OtherHandsTest {
    @Test
    void documents_of_other_hands_meet_the_bar() {
        Score score = Told.table(Told.documents(Path.of("src", "test", "resources", "plans")));
        assertThat(score.of(Figure.DOCUMENTS)).isEqualTo(33);
        Bar.isMetBy(score);
    }
}
