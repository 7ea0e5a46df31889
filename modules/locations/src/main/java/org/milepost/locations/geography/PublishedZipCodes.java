package org.milepost.locations.geography;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.teeing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.milepost.locations.Point;
import org.milepost.locations.ZipCode;
import org.milepost.locations.ZipCodes;
import org.milepost.locations.ZipPlace;

/**
 * ZIP codes from the files in this package: the census's point where it drew an area, else the point that GeoNames gives, else the
 * middle of the areas whose ZIP codes begin with the same three digits.
 *
 * <p>The census has no area for post-office boxes and single buildings. Mail for ZIP codes that begin alike is sorted in one place, so
 * they lie in one region.
 */
@ApplicationScoped
class PublishedZipCodes implements ZipCodes {

    private final Map<String, Point> census = new HashMap<>();
    private final Map<String, Point> geonames = new HashMap<>();
    private final Map<String, Point> regions;
    private final Map<String, String> towns = new HashMap<>();

    PublishedZipCodes() {
        readLines("census.csv.gz", column -> census.put(column[0], point(column[1], column[2])));
        readLines("geonames.csv.gz", column -> {
            // Military mail has no state; its town says AA, AE or AP instead.
            towns.put(column[0], column[2].isEmpty() ? column[1] : column[1] + ", " + column[2]);
            if (column.length > 3) {
                geonames.put(column[0], point(column[3], column[4]));
            }
        });
        regions = regions(census);
    }

    @Override
    public Optional<ZipPlace> find(ZipCode zip) {
        Optional<String> town = Optional.ofNullable(towns.get(zip.value()));
        return Optional.ofNullable(census.get(zip.value()))
                .map(point -> new ZipPlace(zip, point, false, town))
                .or(() -> Optional.ofNullable(geonames.get(zip.value()))
                        .or(() -> Optional.ofNullable(regions.get(region(zip.value()))))
                        .map(point -> new ZipPlace(zip, point, true, town)));
    }

    /** The middle of each region. Plain means serve: no region lies on both sides of the date line. */
    private static Map<String, Point> regions(Map<String, Point> points) {
        return points.entrySet().stream()
                .collect(groupingBy(
                        entry -> region(entry.getKey()),
                        mapping(
                                Entry::getValue,
                                teeing(
                                        averagingDouble(Point::latitude),
                                        averagingDouble(Point::longitude),
                                        Point::new))));
    }

    private static String region(String zip) {
        return zip.substring(0, 3);
    }

    private static Point point(String latitude, String longitude) {
        return new Point(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    /** A plain split serves: no field of these files holds a comma. */
    private static void readLines(String file, Consumer<String[]> reader) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(requireNonNull(PublishedZipCodes.class.getResourceAsStream(file))), UTF_8))) {
            lines.lines().map(line -> line.split(",", -1)).forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
