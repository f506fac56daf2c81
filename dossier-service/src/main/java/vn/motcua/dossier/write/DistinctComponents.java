package vn.motcua.dossier.write;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import vn.motcua.dossier.write.FilingBody.Paper;

/** Each component is listed once, with all that was handed in of it. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctComponents.Check.class)
public @interface DistinctComponents {
    String message() default "{motcua.dossier.each-once}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds a code that comes twice; a list without any is judged by others. */
    final class Check implements ConstraintValidator<DistinctComponents, List<Paper>> {
        @Override
        public boolean isValid(List<Paper> papers, ConstraintValidatorContext context) {
            List<String> codes = papers == null
                    ? List.of()
                    : papers.stream()
                            .filter(Objects::nonNull)
                            .map(Paper::code)
                            .filter(Objects::nonNull)
                            .toList();
            return codes.size() == codes.stream().distinct().count();
        }
    }
}
