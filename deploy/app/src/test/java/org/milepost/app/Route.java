package org.milepost.app;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.staff.Needs;
import org.milepost.staff.OpenToAll;
import org.milepost.staff.SignedIn;

/**
 * One address and method that the application answers, as found in the classes of the modules.
 *
 * @param verb such as GET
 * @param template its address, with parameters in braces
 * @param method what answers
 */
public record Route(String verb, String template, Method method) {
    private static final List<Class<? extends Annotation>> CLASSES =
            List.of(Needs.class, SignedIn.class, OpenToAll.class);

    /** All routes of {@code resource}. */
    public static Stream<Route> of(Class<?> resource) {
        Path root = resource.getAnnotation(Path.class);
        return root == null
                ? Stream.empty()
                : Stream.of(resource.getMethods())
                        .flatMap(method -> Stream.of(method.getAnnotations())
                                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                                .filter(verb -> verb != null)
                                .map(verb -> new Route(verb.value(), address(root, method), method)));
    }

    /** What the route says of itself; empty where nobody classified it. */
    public Optional<Annotation> classification() {
        return said(method).or(() -> said(method.getDeclaringClass()));
    }

    /** Whether it is about something that belongs to one center. */
    public boolean isOfOneCenter() {
        return template.contains("{center}") || isOfOneInquiry();
    }

    /** Whether it is about one inquiry; to whom it is not open, it does not exist. */
    public boolean isOfOneInquiry() {
        return template.contains("{number}");
    }

    @Override
    public String toString() {
        return verb + " " + template;
    }

    private static String address(Path root, Method method) {
        Path rest = method.getAnnotation(Path.class);
        return ("/" + root.value() + "/" + (rest == null ? "" : rest.value()))
                .replaceAll("/{2,}", "/")
                .replaceAll("(?<=.)/$", "");
    }

    private static Optional<Annotation> said(AnnotatedElement element) {
        return CLASSES.stream()
                .<Annotation>map(element::getAnnotation)
                .filter(annotation -> annotation != null)
                .findFirst();
    }
}
