package vn.motcua.plan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.servicetest.ServiceShape;

class ServiceShapeTest extends ServiceShape {
    private static final String DOCUMENT = "vn.motcua.plan.document";

    ServiceShapeTest() {
        super("vn.motcua.plan", "document", "events", "write", "view", "read", "automation", "known", "infra");
    }

    /** The reader of documents: no slice, but a house with floors of its own. */
    @Override
    protected Set<String> ownKinds() {
        return Set.of("document");
    }

    @Test
    void the_rooms_of_the_reader_stand_on_each_other() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(DOCUMENT + "..")
                .layer("reader")
                .definedBy(DOCUMENT)
                .layer("text")
                .definedBy(DOCUMENT + ".text")
                .layer("file")
                .definedBy(DOCUMENT + ".file")
                .layer("table")
                .definedBy(DOCUMENT + ".table")
                .layer("role")
                .definedBy(DOCUMENT + ".role")
                .layer("outline")
                .definedBy(DOCUMENT + ".outline")
                .layer("field")
                .definedBy(DOCUMENT + ".field")
                .layer("grammar")
                .definedBy(DOCUMENT + ".grammar")
                .layer("draft")
                .definedBy(DOCUMENT + ".draft")
                .whereLayer("reader")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("text")
                .mayOnlyBeAccessedByLayers("reader")
                .whereLayer("file")
                .mayOnlyBeAccessedByLayers("reader")
                .whereLayer("table")
                .mayOnlyBeAccessedByLayers("reader", "text", "file")
                .whereLayer("role")
                .mayOnlyBeAccessedByLayers("text")
                .whereLayer("outline")
                .mayOnlyBeAccessedByLayers("text", "table", "role")
                .whereLayer("field")
                .mayOnlyBeAccessedByLayers("reader", "text", "table", "role", "outline")
                .whereLayer("grammar")
                .mayOnlyBeAccessedByLayers("reader", "text", "file", "table", "role", "outline", "field")
                .check(service());
    }

    @Test
    void the_reader_knows_of_the_service_nothing_but_its_schedules() {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENT + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "vn.motcua.plan", "vn.motcua.plan.write..", "vn.motcua.plan.read..", "vn.motcua.plan.infra.."))
                .check(service());
    }
}
