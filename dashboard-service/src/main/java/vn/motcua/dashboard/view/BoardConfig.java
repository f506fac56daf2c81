package vn.motcua.dashboard.view;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import vn.motcua.config.Positive;

/** What an installation may set for its boards. */
@ConfigMapping(prefix = "motcua.dashboard.board")
public interface BoardConfig {
    /** A dossier is "due soon" when its due day is today or within this many calendar days. */
    @WithDefault("3")
    @WithConverter(BoardConfig.UpTo30.class)
    int dueSoonDays();

    /** Dossiers of each list that come with the board itself; the rest is paged. */
    @WithDefault("8")
    @WithConverter(BoardConfig.UpTo50.class)
    int dossiersShown();

    /** 1 to 30. */
    final class UpTo30 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo30() {
            super(30);
        }
    }

    /** 1 to 50. */
    final class UpTo50 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo50() {
            super(50);
        }
    }
}
