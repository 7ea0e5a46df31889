package org.milepost.platform;

import java.util.Optional;

/**
 * A piece that one module adds to another's page. Implementations are CDI beans; each checks by itself whether the asker may see what
 * it shows.
 */
public interface Fragment {
    /** The name of the place it stands in, published by the module that owns the page. */
    String slot();

    /** Its place among the pieces of its slot: smaller comes first. */
    int order();

    /** The piece for {@code request}, or empty where there is nothing to show. */
    Optional<Piece> render(Request request);

    /**
     * What the page is about.
     *
     * @param subject the page's subject in the slot's own terms, such as a center's id
     * @param language the page's language
     */
    record Request(String subject, Language language) {}

    /**
     * A piece to render.
     *
     * @param template its template
     * @param model the one value that the template takes
     * @param keeping what the page around it is then made of
     */
    record Piece(String template, Object model, Keeping keeping) {}
}
