package org.milepost.platform.web;

import jakarta.servlet.ServletContext;
import java.util.Optional;
import org.milepost.platform.cache.KeptPage;

/** Styles, scripts, fonts: held in memory, under addresses that change when any of them does, so that browsers keep them for good. */
public interface Assets {
    /** The prefix of every asset's address. */
    String ROOT = "/assets/";

    /** Reads the assets that {@code context} can see; once, before the first request. */
    void read(ServletContext context);

    /** The address of the asset called {@code name}, such as {@code platform/site.css}. */
    String address(String name);

    /** The asset at the address {@code path}, of this build or an earlier one's address. */
    Optional<KeptPage> at(String path);
}
