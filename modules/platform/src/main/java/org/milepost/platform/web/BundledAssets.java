package org.milepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.milepost.platform.cache.KeptPage;

/** The assets of all modules' jars and the few scripts that come as webjars, read once at start. */
@ApplicationScoped
class BundledAssets implements Assets {
    private static final Map<String, String> TEXT = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");
    private static final Map<String, String> BINARY =
            Map.of("woff2", "font/woff2", "png", "image/png", "ico", "image/x-icon");

    /** Name in our addresses → where a webjar of any version keeps it. */
    private static final Map<String, String> FROM_WEBJARS =
            Map.of("vendor/htmx.min.js", "/webjars/htmx.org/*/dist/htmx.min.js");

    private volatile Map<String, KeptPage> assets = Map.of();
    private volatile String fingerprint = "";

    @Override
    public void read(ServletContext context) {
        Map<String, byte[]> found = new TreeMap<>();
        collect(context, ROOT, found);
        FROM_WEBJARS.forEach((name, where) -> {
            String[] ends = where.split("\\*/", 2);
            for (String version : paths(context, ends[0])) {
                read(context, version + ends[1], name, found);
            }
        });
        Map<String, KeptPage> kept = new TreeMap<>();
        MessageDigest digest = sha256();
        found.forEach((name, body) -> {
            digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(body);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            if (TEXT.containsKey(ending)) {
                kept.put(name, KeptPage.text(TEXT.get(ending), body));
            } else if (BINARY.containsKey(ending)) {
                kept.put(name, KeptPage.binary(BINARY.get(ending), body));
            }
        });
        fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 6);
        assets = Map.copyOf(kept);
    }

    @Override
    public String address(String name) {
        return ROOT + fingerprint + "/" + name;
    }

    @Override
    public Optional<KeptPage> at(String path) {
        int slash = path.indexOf('/', ROOT.length());
        return slash < 0 ? Optional.empty() : Optional.ofNullable(assets.get(path.substring(slash + 1)));
    }

    private static void collect(ServletContext context, String folder, Map<String, byte[]> found) {
        for (String path : paths(context, folder)) {
            if (path.endsWith("/")) {
                collect(context, path, found);
            } else {
                read(context, path, path.substring(ROOT.length()), found);
            }
        }
    }

    private static Set<String> paths(ServletContext context, String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        return paths == null ? Set.of() : paths;
    }

    private static void read(ServletContext context, String path, String name, Map<String, byte[]> found) {
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in != null) {
                found.put(name, in.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
