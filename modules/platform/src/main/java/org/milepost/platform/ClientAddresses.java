package org.milepost.platform;

import jakarta.servlet.http.HttpServletRequest;

/** Tells from which address somebody asks, behind a proxy of ours too. For counting tries and for the audit trail. */
public interface ClientAddresses {
    /** The address of whoever sent {@code request}: the nearest that is not one of our proxies. */
    String of(HttpServletRequest request);
}
