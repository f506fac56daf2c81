package vn.motcua.servicetest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** {@code docs/events/asyncapi.yaml}: channels are written by hand, the messages in them follow from the schemas. */
final class AsyncApi {
    private static final String SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12";

    private final Path file;

    AsyncApi(Path file) {
        this.file = file;
    }

    /** Writes the messages of one publisher anew; those of others stay. */
    void accept(String publisher, UnaryOperator<String> summary, List<String> names) {
        try {
            Files.writeString(file, yaml().dump(with(publisher, summary, names)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void require(String publisher, UnaryOperator<String> summary, List<String> names) {
        assertThat(read()).as("docs/events/asyncapi.yaml").isEqualTo(with(publisher, summary, names));
    }

    private Map<String, Object> with(String publisher, UnaryOperator<String> summary, List<String> names) {
        Map<String, Object> document = read();
        Map<String, Object> channel = at(document, "channels", publisher);
        Map<String, Object> ofChannel = new LinkedHashMap<>();
        Map<String, Object> all = new TreeMap<>(at(document, "components", "messages"));
        all.values()
                .removeIf(message ->
                        at(message, "payload", "schema").get("$ref").toString().startsWith("./" + publisher + "/"));
        for (String name : names) {
            String key = key(name);
            ofChannel.put(key, Map.of("$ref", "#/components/messages/" + key));
            all.put(key, message(publisher, name, summary.apply(name)));
        }
        channel.put("messages", ofChannel);
        at(document, "components").put("messages", new LinkedHashMap<>(all));
        return document;
    }

    private static Map<String, Object> message(String publisher, String name, String summary) {
        int version = name.lastIndexOf(".v");
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("name", name.substring(0, version));
        message.put("title", name.substring(0, version) + " " + name.substring(version + 2));
        message.put("summary", summary);
        message.put("traits", List.of(Map.of("$ref", "#/components/messageTraits/cloudEvent")));
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("schemaFormat", SCHEMA_FORMAT);
        payload.put("schema", Map.of("$ref", "./" + publisher + "/" + name + EventDocuments.ENDING));
        message.put("payload", payload);
        return message;
    }

    /** {@code plan.task-completed.v1} becomes {@code PlanTaskCompleted}; a higher version ends in V2 and so on. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : name.replaceAll("\\.v1$", "").split("[.-]")) {
            key.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return key.toString();
    }

    @SuppressWarnings("unchecked") // a YAML document of maps with textual keys
    private static Map<String, Object> at(Object tree, String... path) {
        Object here = tree;
        for (String step : path) {
            here = ((Map<String, Object>) here).get(step);
        }
        return (Map<String, Object>) here;
    }

    private Map<String, Object> read() {
        try {
            return yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
    }
}
