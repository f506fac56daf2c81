package vn.motcua.dossier.write;

import static vn.motcua.dossier.DossierRefusal.COMPONENTS_MISSING;
import static vn.motcua.dossier.DossierRefusal.COMPONENT_NOT_IN_PROCEDURE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.write.Filing.Handed;

/** What was handed in, beside what the procedure asks for. */
public final class Papers {
    private Papers() {}

    /** Gives each component the name it has in the procedure version. @throws vn.motcua.eventstore.Refused COMPONENT_NOT_IN_PROCEDURE */
    public static List<Component> named(List<Handed> handed, ProcedureVersion procedure) {
        return handed.stream().map(one -> named(one, procedure)).toList();
    }

    private static Component named(Handed handed, ProcedureVersion procedure) {
        String name = procedure
                .paperName(handed.code())
                .orElseThrow(() ->
                        COMPONENT_NOT_IN_PROCEDURE.because(procedure.code() + " không có thành phần " + handed.code()));
        return new Component(
                handed.code(),
                name,
                handed.originals(),
                handed.copies(),
                handed.digitised() || !handed.files().isEmpty(),
                handed.reused(),
                handed.files());
    }

    /** What was there before and what came; a component that came again stands in place of the one before. */
    public static List<Component> completed(List<Component> before, List<Component> came) {
        Map<String, Component> all = new LinkedHashMap<>();
        before.forEach(one -> all.put(one.code(), one));
        came.forEach(one -> all.put(one.code(), one));
        return List.copyOf(all.values());
    }

    /** Codes of components that the procedure requires and that are not there. */
    public static List<String> missing(List<Component> components, ProcedureVersion procedure) {
        Set<String> there = components.stream().map(Component::code).collect(Collectors.toSet());
        return procedure.components().stream()
                .filter(ProcedureVersion.Paper::isRequired)
                .map(ProcedureVersion.Paper::code)
                .filter(code -> !there.contains(code))
                .toList();
    }

    /** @throws vn.motcua.eventstore.Refused COMPONENTS_MISSING */
    public static void requireAll(List<Component> components, ProcedureVersion procedure) {
        List<String> missing = missing(components, procedure);
        if (!missing.isEmpty()) {
            throw COMPONENTS_MISSING.because("Còn thiếu " + String.join(", ", missing));
        }
        if (components.isEmpty() && !procedure.components().isEmpty()) {
            throw COMPONENTS_MISSING.because(
                    procedure.code() + " có " + procedure.components().size() + " thành phần");
        }
    }
}
