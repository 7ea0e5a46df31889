package org.milepost.locations.geography;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.locations.Point;

/**
 * A state or territory of the United States, drawn coarsely.
 *
 * @param code the two letters of the Postal Service
 * @param name its English name
 * @param outlines closed lines, the largest first; the last point is joined to the first
 */
public record State(String code, String name, List<List<Point>> outlines) {

    private static final List<State> ALL = read();

    /** Every state, the District of Columbia and the territories. */
    public static List<State> all() {
        return ALL;
    }

    /** Empty where no state has these two letters. */
    public static Optional<State> of(String code) {
        return ALL.stream().filter(state -> state.code.equals(code)).findFirst();
    }

    private static List<State> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(requireNonNull(State.class.getResourceAsStream("states.txt")), UTF_8))) {
            return lines.lines().map(State::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static State parse(String line) {
        String[] columns = line.split("\t", -1);
        List<List<Point>> outlines =
                Stream.of(columns).skip(2).map(State::outline).toList();
        return new State(columns[0], columns[1], outlines);
    }

    private static List<Point> outline(String pairs) {
        return Arrays.stream(pairs.split(" ", -1))
                .map(pair -> pair.split(",", -1))
                .map(pair -> new Point(Double.parseDouble(pair[1]), Double.parseDouble(pair[0])))
                .toList();
    }
}
