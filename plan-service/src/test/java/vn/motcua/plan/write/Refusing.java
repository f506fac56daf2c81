package vn.motcua.plan.write;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import vn.motcua.eventstore.Refused;
import vn.motcua.plan.PlanRefusal;

/** Says what a decision must be refused for. */
final class Refusing {
    private Refusing() {}

    interface Decision {
        List<?> decide();
    }

    static void refused(PlanRefusal refusal, Decision decision) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(decision::decide)
                .matches(r -> r.refusal() == refusal, "is " + refusal);
    }
}
