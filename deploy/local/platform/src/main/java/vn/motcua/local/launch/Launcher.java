package vn.motcua.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.local.Home;
import vn.motcua.local.api.ApiRefusal;
import vn.motcua.local.api.NoAnswer;
import vn.motcua.local.backup.DamagedBackup;
import vn.motcua.local.parts.NoDatabase;
import vn.motcua.local.verify.UnreadableLog;

/** Entry of {@code ./motcua}, behind the script that finds a JDK and builds. */
public final class Launcher {

    /** Enough for every command. */
    public static final int HEAP_MEGABYTES = 64;

    /** How many words a command takes beside its options; all others take none. */
    private static final Map<String, Integer> WORDS = Map.of(
            "clock", 1, "rebuild", 1, "republish", 1, "begin-anew", 1, "erase-again", 1, "backup", 1, "restore", 1);

    private Launcher() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        // Kafka's client would tell the terminal that nobody listens to what it logs.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        String command = arguments.length == 0 ? "" : arguments[0];
        try {
            System.exit(
                    asked(command, Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length)));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    /** @throws Trouble also when a part of the product is missing, is silent, or says no to what nobody expected a no to */
    private static int asked(String command, List<String> rest) {
        try {
            return run(command, rest);
        } catch (NoAnswer silent) {
            throw new Trouble(silent.who() + " không trả lời", silent.who() + " does not answer", "./motcua status");
        } catch (NoDatabase missing) {
            throw new Trouble(
                    "Không có cơ sở dữ liệu " + missing.name(),
                    "There is no database " + missing.name(),
                    "./motcua status");
        } catch (IOException unusable) {
            throw Unusable.of(unusable);
        } catch (UncheckedIOException unusable) {
            throw Unusable.of(unusable.getCause());
        } catch (DamagedBackup damaged) {
            throw new Trouble(
                    damaged.vietnamese(), damaged.getMessage(), "một bản khác / another one: ./motcua restore DIR");
        } catch (UnreadableLog unreadable) {
            throw new Trouble(unreadable.vietnamese(), unreadable.getMessage(), "docs/operations.md");
        } catch (ApiRefusal refusal) {
            throw new Trouble(
                    "%s trả lời %d cho %s: %s"
                            .formatted(refusal.who(), refusal.status(), refusal.path(), refusal.getMessage()),
                    "%s answered %d to %s %s"
                            .formatted(refusal.who(), refusal.status(), refusal.path(), refusal.code()),
                    "./motcua status");
        }
    }

    private static int run(String command, List<String> rest) throws IOException {
        var home = Home.find();
        var say = new Say(System.out);
        if (command.equals("import")) {
            new ImportCommand(home, say).run(ImportOptions.parse(home, rest));
            return 0;
        }
        Options options = Options.of(command, home, rest);
        if (options.words().size() > WORDS.getOrDefault(command, 0)) {
            throw new Trouble("Thừa: " + options.words(), "Too much: " + options.words(), "./motcua help");
        }
        switch (command) {
            case "up" -> {
                if (options.detach()) {
                    return new DetachCommand(home, say).run(options);
                }
                new UpCommand(home, say).run(options);
            }
            case "down" -> new DownCommand(say).run(options);
            case "status" -> {
                return new StatusCommand(home, say).run(options);
            }
            case "clock" -> new ClockCommand(say).run(options);
            case "backup" -> new BackupCommand(say).backUp(options);
            case "restore" -> new BackupCommand(say).restore(options);
            case "bench-import" -> new ImportBench(home, say).run(options);
            case "demo" -> new DemoCommand(home, say).run(options);
            case "verify" -> {
                return new VerifyCommand(home, say).run(options);
            }
            case "rebuild" -> new RebuildCommand(home, say).run(options);
            case "begin-anew" -> new BeginAnewCommand(home, say).run(options);
            case "erase-again" -> new EraseAgainCommand(home, say).run(options);
            case "rotate-keys" -> new RotateKeysCommand(home, say).run(options);
            case "republish" -> new RepublishCommand(home, say).run(options);
            default -> throw new Trouble("Không có lệnh " + command, "No command " + command, "./motcua help");
        }
        return 0;
    }
}
