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

    /** 1 to 1,000. */
    final class UpTo1000 extends Positive {
        private static final long serialVersionUID = 1;

        public UpTo1000() {
            super(1000);
        }
    }
}
