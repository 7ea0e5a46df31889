package org.milepost.platform;

import java.util.Optional;

/**
 * A page to render: a module's template is its body, the platform's frame goes around it. Resources return it as the entity of their
 * answer.
 *
 * @param template the body's template, such as {@code intake/contact.jte}
 * @param model the one value that the template takes
 * @param head what the page says of itself
 * @param frame what goes around the body
 * @param keeping leave to keep the rendered page in memory; empty for whatever is personal
 */
public record View(String template, Object model, PageHead head, Frame frame, Optional<Keeping> keeping) {
    /** What goes around a body. */
    public enum Frame {
        PUBLIC,
        CONSOLE,
        /** A document to keep and to print. Its body is well-formed XHTML without pictures, scripts and links to elsewhere. */
        PAPER,
        /** Nothing: the body is a piece of a page that stands already. */
        NONE
    }

    /** A public page that is never kept. */
    public static View page(String template, Object model, PageHead head) {
        return new View(template, model, head, Frame.PUBLIC, Optional.empty());
    }

    /** A public page, the same for everybody. */
    public static View kept(String template, Object model, PageHead head, Keeping keeping) {
        return new View(template, model, head, Frame.PUBLIC, Optional.of(keeping));
    }

    /** A page of the console. */
    public static View console(String template, Object model, PageHead head) {
        return new View(template, model, head, Frame.CONSOLE, Optional.empty());
    }

    /** A document, for a resource that produces {@code application/pdf}: it is set as accessible PDF (PDF/UA-1). */
    public static View paper(String template, Object model, PageHead head) {
        return new View(template, model, head, Frame.PAPER, Optional.empty());
    }

    /** A piece of a page. */
    public static View piece(String template, Object model) {
        return new View(template, model, PageHead.console("", ""), Frame.NONE, Optional.empty());
    }
}
