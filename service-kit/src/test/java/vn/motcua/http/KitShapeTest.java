package vn.motcua.http;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class KitShapeTest {
    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua.http");

    @Test
    void the_kit_stays_small() {
        List<String> open = KIT.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
        assertTrue(!open.isEmpty() && open.size() <= 20, open.toString());
    }
}
