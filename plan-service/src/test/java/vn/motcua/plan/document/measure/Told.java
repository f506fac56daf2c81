package vn.motcua.plan.document.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.plan.document.PlanReader;

/** Documents of a folder, each beside a file that tells what is right for it: {@code X.docx} and {@code X.expected.json}. */
final class Told {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    static List<Path> documents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.exists(truth(file)) && !file.equals(truth(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Score mark(Path file) {
        try {
            JsonNode truth = JSON.readTree(truth(file).toFile());
            return Marker.mark(name(file), PlanReader.read(Files.readAllBytes(file), name(file)), truth);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Prints the figures of each document and all faults. */
    static Score table(List<Path> documents) {
        Score all = new Score();
        System.out.println(Score.heading());
        for (Path file : documents) {
            Score score = mark(file);
            System.out.println(score.row(name(file)));
            all.add(score);
        }
        System.out.println(all.row("all"));
        all.faults().forEach(System.out::println);
        return all;
    }

    private static Path truth(Path file) {
        return file.resolveSibling(name(file).replaceFirst("\\.\\w+$", ".expected.json"));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
