package org.milepost.insurance.connections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.insurance.ConnectionFault;

/**
 * https to machines in the public network that are neither ourselves nor our database, and whatever stands on the machine and port that the
 * settings name: whoever runs the network vouched for that one.
 */
@ApplicationScoped
class PublicDestinations implements Destinations {
    private static final int LONGEST = 500;
    private static final Pattern DATABASE_HOST = Pattern.compile("jdbc:postgresql://(\\[[^]]+]|[^:/?]+).*");

    private final Optional<String> trusted;
    private final Optional<String> own;
    private final Optional<String> database;

    @Inject
    PublicDestinations(
            ConnectionSettings settings,
            @ConfigProperty(name = "platform.address") String own,
            @ConfigProperty(name = "db.url") String database) {
        this.trusted = settings.address().map(address -> HeldConnection.authority(address.toString()));
        this.own = Optional.ofNullable(URI.create(own).getHost());
        Matcher host = DATABASE_HOST.matcher(database);
        this.database = host.matches() ? Optional.of(host.group(1)) : Optional.empty();
    }

    @Override
    public Optional<ConnectionFault> fault(String address) {
        Optional<URI> there = read(address);
        if (there.isEmpty()) {
            return Optional.of(ConnectionFault.ADDRESS);
        }
        String host = there.get().getHost();
        if (trusted.filter(HeldConnection.authority(address)::equals).isPresent()) {
            return Optional.empty();
        }
        if (!"https".equals(there.get().getScheme())) {
            return Optional.of(ConnectionFault.ADDRESS);
        }
        if (own.filter(host::equalsIgnoreCase).isPresent()
                || database.filter(host::equalsIgnoreCase).isPresent()) {
            return Optional.of(ConnectionFault.ADDRESS_INSIDE);
        }
        return resolved(host);
    }

    private static Optional<URI> read(String address) {
        try {
            URI read = new URI(address);
            boolean whole = address.length() <= LONGEST
                    && read.getHost() != null
                    && read.getRawUserInfo() == null
                    && read.getRawFragment() == null;
            return whole ? Optional.of(read) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ConnectionFault> resolved(String host) {
        try {
            for (InetAddress machine : InetAddress.getAllByName(host)) {
                if (isInside(machine)) {
                    return Optional.of(ConnectionFault.ADDRESS_INSIDE);
                }
            }
            return Optional.empty();
        } catch (UnknownHostException nobody) {
            return Optional.of(ConnectionFault.ADDRESS_UNKNOWN);
        }
    }

    /** Of this machine, of a network of ours, or of nobody's. */
    private static boolean isInside(InetAddress machine) {
        byte[] bytes = machine.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        // 100.64.0.0/10, where providers and clouds keep their own machines.
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        return machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()
                || uniqueLocal
                || shared
                || bytes[0] == 0;
    }
}
