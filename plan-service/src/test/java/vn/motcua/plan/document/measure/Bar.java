package vn.motcua.plan.document.measure;

import static org.assertj.core.api.Assertions.assertThat;

import vn.motcua.plan.document.measure.Score.Figure;

/** What the reader has to reach on documents, whoever wrote them. */
final class Bar {
    private Bar() {}

    static void isMetBy(Score score) {
        assertThat(score.percent(Figure.TASKS_FOUND, Figure.TASKS)).isGreaterThanOrEqualTo(99);
        assertThat(score.percent(Figure.TASKS_FOUND, Figure.TASKS_DRAFTED)).isGreaterThanOrEqualTo(99);
        assertThat(score.percent(Figure.LEADS_RIGHT, Figure.LEADS)).isGreaterThanOrEqualTo(98);
        assertThat(score.percent(Figure.COORDINATING_RIGHT, Figure.COORDINATING))
                .isGreaterThanOrEqualTo(97);
        assertThat(score.percent(Figure.SCHEDULES_RIGHT, Figure.SCHEDULES)).isGreaterThanOrEqualTo(97);
        assertThat(score.percent(Figure.TARGETS_FOUND, Figure.TARGETS)).isGreaterThanOrEqualTo(99);
        assertThat(score.percent(Figure.VALUES_RIGHT, Figure.TARGETS_FOUND)).isEqualTo(100);
        assertThat(score.of(Figure.DATES_WRONG)).isZero();
        assertThat(score.of(Figure.METRICS_WRONG)).isZero();
        assertThat(score.of(Figure.WORDS_LOST)).isZero();
    }
}
