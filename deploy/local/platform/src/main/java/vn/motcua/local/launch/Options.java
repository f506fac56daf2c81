package vn.motcua.local.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.local.Home;

/**
 * What stands on the command line after the command.
 *
 * @param data the data folder, need not exist
 * @param fresh whether to begin with an empty data folder
 * @param detach whether to leave the product running and return
 * @param port first of the twelve ports
 * @param words what is no option
 */
record Options(Path data, boolean fresh, boolean detach, int port, List<String> words) {

    private static final int DEFAULT_PORT = 8080;
    private static final Set<String> ONLY_UP = Set.of("--fresh", "--detach", "--port");

    /** An option that would do nothing for a command is refused, not passed over. */
    static Options of(String command, Home home, List<String> arguments) {
        arguments.stream()
                .filter(word -> !command.equals("up") && ONLY_UP.contains(word))
                .findFirst()
                .ifPresent(option -> {
                    throw new Trouble(
                            "Lệnh %s không có tuỳ chọn %s".formatted(command, option),
                            "The command %s has no option %s".formatted(command, option),
                            "./motcua help");
                });
        return parse(home, arguments);
    }

    static Options parse(Home home, List<String> arguments) {
        String named = System.getenv("MOTCUA_DATA");
        Path data = named == null || named.isBlank() ? home.folder().resolve(".data") : Path.of(named);
        boolean fresh = false;
        boolean detach = false;
        int port = DEFAULT_PORT;
        var words = new ArrayList<String>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--fresh" -> fresh = true;
                case "--detach" -> detach = true;
                case "--data" -> data = Path.of(valueOf(argument, rest));
                case "--port" -> port = port(valueOf(argument, rest));
                default -> words.add(word(argument));
            }
        }
        return new Options(data.toAbsolutePath().normalize(), fresh, detach, port, List.copyOf(words));
    }

    private static String word(String argument) {
        if (argument.startsWith("--")) {
            throw new Trouble("Không có tuỳ chọn " + argument, "No option " + argument, "./motcua help");
        }
        return argument;
    }

    private static String valueOf(String option, java.util.Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Trouble(option + " cần một giá trị", option + " wants a value", "./motcua help");
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{4,5}") || Integer.parseInt(text) < 1024 || Integer.parseInt(text) > 65_524) {
            throw new Trouble(
                    "--port cần một số từ 1024 đến 65524: mười hai cổng liền nhau từ đó",
                    "--port wants a number from 1024 to 65524: twelve ports in a row from there",
                    "./motcua up --port 8080");
        }
        return Integer.parseInt(text);
    }
}
