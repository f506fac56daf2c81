package vn.motcua.time;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Business time of a service: real time, but in the local profile moved by the offset file that all local processes share.
 * Any other profile refuses such a file, so that nobody can move the time of a legal deadline.
 */
@Dependent
public class BusinessClock {
    /** The zone of every legal day. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    Clock clock() {
        return ConfigProvider.getConfig()
                .getOptionalValue("MOTCUA_CLOCK_FILE", String.class)
                .filter(file -> !file.isBlank())
                .map(BusinessClock::moved)
                .orElseGet(() -> Clock.system(ZONE));
    }

    private static Clock moved(String file) {
        List<String> profiles = io.quarkus.runtime.configuration.ConfigUtils.getProfiles();
        if (LaunchMode.current() == LaunchMode.NORMAL && !profiles.contains("local")) {
            throw new IllegalStateException(
                    "MOTCUA_CLOCK_FILE moves the business time: it is for the local profile alone");
        }
        return new OffsetFileClock(Path.of(file), Clock.system(ZONE));
    }
}
