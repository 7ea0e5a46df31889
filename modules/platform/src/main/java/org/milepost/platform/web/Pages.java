package org.milepost.platform.web;

import org.milepost.platform.View;

/** Renders views. */
public interface Pages {
    /** {@code view} with its frame, as UTF-8. */
    byte[] render(View view);
}
