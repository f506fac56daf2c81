package vn.motcua.dossier.infra;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import vn.motcua.config.Positive;

/** What an operator may set of this service. Limits of the law are not here: they are rule sets. */
@ConfigMapping(prefix = "motcua.dossier")
public interface DossierConfig {
    /** Running numbers that an instance takes at once for dossier codes; those left over at a restart stay unused. */
    @WithDefault("100")
    @WithConverter(DossierConfig.UpTo1000.class)
    int codeBlockSize();

    /** How many working days ahead whoever handles a dossier is told that it will be due. */
    @WithDefault("2")
    @WithConverter(DossierConfig.UpTo1000.class)
    int remindWorkingDaysBefore();

    /** How many working days after its due day the head of who handles it is told, 2 or more. */
    @WithDefault("2")
    @WithConverter(DossierConfig.UpTo1000.class)
    int remindHeadWorkingDaysAfter();

    /** How many working days after its due day the office of the competent agency is told; more than for the head. */
    @WithDefault("4")
    @WithConverter(DossierConfig.UpTo1000.class)
    int remindOfficeWorkingDaysAfter();

    /** 1 to 1,000. */
    final class UpTo1000 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo1000() {
            super(1000);
        }
    }
}
