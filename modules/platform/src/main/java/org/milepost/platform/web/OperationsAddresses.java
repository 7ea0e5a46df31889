package org.milepost.platform.web;

/** The addresses of the server itself, which only operators may ask. */
final class OperationsAddresses {
    private OperationsAddresses() {}

    /**
     * Whether {@code servletPath} is one. It takes the container's reading of the path, in which {@code //metrics} and
     * {@code /metrics;a=b} are {@code /metrics} already.
     */
    static boolean isOne(String servletPath) {
        return isAt(servletPath, "/health") || isAt(servletPath, "/metrics") || isAt(servletPath, "/openapi");
    }

    private static boolean isAt(String path, String address) {
        return path.startsWith(address) && (path.length() == address.length() || path.charAt(address.length()) == '/');
    }
}
