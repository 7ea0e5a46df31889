package org.milepost.platform;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** How problems are told at some addresses, where neither a page nor problem+json will do: a CDI bean of the module whose they are. */
public interface ProblemForm {
    /** Whether {@code path} is one of them. */
    boolean isAt(String path);

    /**
     * The answer.
     *
     * @param sentence what happened and what to do, without a person's data
     * @param incident under which number it stands in the log; empty where nothing is broken
     */
    Response tell(int status, String sentence, Optional<String> incident);
}
