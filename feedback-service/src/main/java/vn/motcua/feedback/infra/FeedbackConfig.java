package vn.motcua.feedback.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import vn.motcua.config.Positive;

/** What an operator may set of this service. Limits of the law are not here: they are data with effective dates. */
@ConfigMapping(prefix = "motcua.feedback")
public interface FeedbackConfig {
    /** Requests a second that one address without a login may make; it may save up two seconds of them. */
    @WithDefault("50")
    @WithConverter(FeedbackConfig.UpTo10000.class)
    int anonymousRequestsPerSecond();

    /** Requests a second that one signed-in officer or machine may make. */
    @WithDefault("5000")
    @WithConverter(FeedbackConfig.UpTo100000.class)
    int signedInRequestsPerSecond();

    /** How many working days ahead whoever handles feedback is told that its limit comes near. */
    @WithDefault("3")
    @WithConverter(FeedbackConfig.UpTo10000.class)
    int remindWorkingDaysBefore();

    /** How many working days after its due day the head of who handles it is told, 2 or more. */
    @WithDefault("2")
    @WithConverter(FeedbackConfig.UpTo10000.class)
    int remindHeadWorkingDaysAfter();

    /** How many working days after its due day the office of who handles it is told; more than for the head. */
    @WithDefault("4")
    @WithConverter(FeedbackConfig.UpTo10000.class)
    int remindOfficeWorkingDaysAfter();

    /** 1 to 10,000. */
    final class UpTo10000 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo10000() {
            super(10_000);
        }
    }

    /** 1 to 100,000. */
    final class UpTo100000 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo100000() {
            super(100_000);
        }
    }
}
