package org.milepost.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.ClientAddresses;

/** Reads X-Forwarded-For, which anybody can write, only as far as proxies of ours wrote it. */
@ApplicationScoped
class ForwardedAddresses implements ClientAddresses {
    private final Set<String> proxies;

    @Inject
    ForwardedAddresses(@ConfigProperty(name = "platform.proxies") Optional<String> proxies) {
        this.proxies = Stream.of(proxies.orElse("").split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String of(HttpServletRequest request) {
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        return nearestStranger(request.getRemoteAddr(), forwarded, proxies);
    }

    /**
     * The last hop that is none of {@code proxies}, seen from us.
     *
     * @param connected the address that the connection comes from
     * @param forwarded the headers' values in their order; each proxy adds who asked it at the end
     */
    static String nearestStranger(String connected, List<String> forwarded, Set<String> proxies) {
        List<String> hops = new ArrayList<>(forwarded.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .toList());
        String nearest = connected;
        while (proxies.contains(nearest) && !hops.isEmpty()) {
            nearest = hops.remove(hops.size() - 1);
        }
        return nearest;
    }
}
