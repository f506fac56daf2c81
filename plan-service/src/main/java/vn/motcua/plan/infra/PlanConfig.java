package vn.motcua.plan.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import vn.motcua.config.Positive;

/** What an operator may set of this service. */
@ConfigMapping(prefix = "motcua.plan")
public interface PlanConfig {
    /** How many working days ahead the unit that leads a task is told that it will be due. */
    @WithDefault("5")
    @WithConverter(PlanConfig.UpTo1000.class)
    int remindWorkingDaysBefore();

    /** How many working days after its due day the head of that unit is told, 2 or more. */
    @WithDefault("3")
    @WithConverter(PlanConfig.UpTo1000.class)
    int remindHeadWorkingDaysAfter();

    /** How many working days after its due day the office of the plan's organisation is told; more than for the head. */
    @WithDefault("5")
    @WithConverter(PlanConfig.UpTo1000.class)
    int remindOfficeWorkingDaysAfter();

    /** 1 to 1,000. */
    final class UpTo1000 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo1000() {
            super(1000);
        }
    }
}
