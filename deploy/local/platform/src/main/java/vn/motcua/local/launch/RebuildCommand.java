package vn.motcua.local.launch;

import java.io.IOException;
import java.util.TreeSet;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;

/** Rebuilds read models from the log: the one that is named, or all. Readers see the old one until the new is ready. */
final class RebuildCommand {

    private final Home home;
    private final Say say;

    RebuildCommand(Home home, Say say) {
        this.home = home;
        this.say = say;
    }

    void run(Options options) throws IOException {
        var operators = OperatorApi.of(home, new DataFolder(options.data()));
        var known = new TreeSet<String>();
        boolean any = false;
        for (Service service : operators.services()) {
            var names = operators.readModels(service);
            known.addAll(names);
            for (String name : names) {
                if (options.words().isEmpty() || options.words().getFirst().equals(name)) {
                    operators.post(service, "projections/" + name + "/rebuild");
                    say.done(service.id() + " · " + name);
                    any = true;
                }
            }
        }
        if (!any && !options.words().isEmpty()) {
            String name = options.words().getFirst();
            throw new Trouble("Không có bảng đọc " + name, "No read model " + name, String.join(", ", known));
        }
    }
}
