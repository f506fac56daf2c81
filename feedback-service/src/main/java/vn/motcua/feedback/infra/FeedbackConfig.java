package vn.motcua.feedback.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What an operator may set of this service. Limits of the law are not here: they are data with effective dates. */
@ConfigMapping(prefix = "motcua.feedback")
public interface FeedbackConfig {
    /** Requests a second that one address without a login may make; it may save up two seconds of them. */
    @WithDefault("50")
    @Min(1)
    @Max(10_000)
    int anonymousRequestsPerSecond();

    /** Requests a second that one signed-in officer or machine may make. */
    @WithDefault("5000")
    @Min(1)
    @Max(100_000)
    int signedInRequestsPerSecond();
}
