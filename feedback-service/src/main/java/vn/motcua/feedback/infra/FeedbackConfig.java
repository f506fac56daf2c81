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
    @WithConverter(Positive.class)
    int anonymousRequestsPerSecond();

    /** Requests a second that one signed-in officer or machine may make. */
    @WithDefault("5000")
    @WithConverter(Positive.class)
    int signedInRequestsPerSecond();
}
