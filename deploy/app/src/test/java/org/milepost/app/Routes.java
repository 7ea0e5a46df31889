package org.milepost.app;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.List;

/** Finds the routes of the application in the class files of its modules. */
public final class Routes {
    private Routes() {}

    /** Every route there is. */
    public static List<Route> all() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.milepost").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Route::of)
                        .sorted(java.util.Comparator.comparing(Route::toString))
                        .toList();
    }
}
