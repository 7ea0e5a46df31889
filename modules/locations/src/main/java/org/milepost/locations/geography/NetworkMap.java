package org.milepost.locations.geography;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milepost.locations.Point;

/**
 * A map of the states that the network serves, ready to draw as SVG.
 *
 * @param height of a drawing that is {@link #WIDTH} wide
 * @param around the states that are only neighbors, as path data
 * @param served the states with a center, as path data
 * @param pins where the centers lie, in the order given
 * @param here where the person asked from, if that lies on the map
 */
public record NetworkMap(int height, List<String> around, List<String> served, List<Spot> pins, Optional<Spot> here) {

    /** The width of every drawing. */
    public static final int WIDTH = 960;

    private static final double MARGIN = 24;

    /** A place on the drawing, in units from its upper left corner. */
    public record Spot(int x, int y) {}

    private record Plane(double x, double y) {}

    /**
     * Draws the states served, from edge to edge, and what lies between and beside them.
     *
     * @throws IllegalArgumentException if no state is served
     */
    public static NetworkMap of(Set<String> served, Collection<Point> centers, Optional<Point> here) {
        Sheet sheet = new Sheet(State.all().stream()
                .filter(state -> served.contains(state.code()))
                .map(state -> state.outlines().get(0))
                .flatMap(List::stream)
                .map(Albers::project)
                .toList());
        List<String> around = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (State state : State.all()) {
            if (served.contains(state.code())) {
                own.add(sheet.path(state));
            } else if (sheet.shows(state)) {
                around.add(sheet.path(state));
            }
        }
        return new NetworkMap(
                sheet.height(),
                around,
                own,
                centers.stream().map(sheet::spot).toList(),
                here.map(sheet::spot).filter(sheet::contains));
    }

    /** The part of the plane that is drawn, and its scale. */
    private static final class Sheet {

        private final double left;
        private final double top;
        private final double bottom;
        private final double scale;

        Sheet(List<Plane> filling) {
            left = filling.stream().mapToDouble(Plane::x).min().orElseThrow(IllegalArgumentException::new);
            double right = filling.stream().mapToDouble(Plane::x).max().orElseThrow();
            top = filling.stream().mapToDouble(Plane::y).min().orElseThrow();
            bottom = filling.stream().mapToDouble(Plane::y).max().orElseThrow();
            scale = (WIDTH - 2 * MARGIN) / (right - left);
        }

        int height() {
            return (int) Math.ceil((bottom - top) * scale + 2 * MARGIN);
        }

        Spot spot(Point point) {
            Plane plane = Albers.project(point);
            return new Spot((int) Math.round((plane.x - left) * scale + MARGIN), (int)
                    Math.round((plane.y - top) * scale + MARGIN));
        }

        boolean contains(Spot spot) {
            return spot.x >= 0 && spot.x <= WIDTH && spot.y >= 0 && spot.y <= height();
        }

        /** Whether the state's rectangle touches the sheet: a border may cross it between two corners that lie beyond. */
        boolean shows(State state) {
            IntSummaryStatistics x = new IntSummaryStatistics();
            IntSummaryStatistics y = new IntSummaryStatistics();
            for (Point point : state.outlines().get(0)) {
                Spot spot = spot(point);
                x.accept(spot.x);
                y.accept(spot.y);
            }
            return x.getMin() <= WIDTH && x.getMax() >= 0 && y.getMin() <= height() && y.getMax() >= 0;
        }

        /** One closed line for each outline; points that fall together are drawn once. */
        String path(State state) {
            StringBuilder path = new StringBuilder();
            for (List<Point> outline : state.outlines()) {
                String corners = outline.stream()
                        .map(this::spot)
                        .distinct()
                        .map(spot -> spot.x + " " + spot.y)
                        .collect(joining(" "));
                path.append('M').append(corners).append('Z');
            }
            return path.toString();
        }
    }

    /** The equal-area conic projection after Albers, as the Geological Survey draws the contiguous states: y grows southward. */
    private static final class Albers {

        private static final double MERIDIAN = -96;
        private static final double SOUTH = Math.sin(Math.toRadians(29.5));
        private static final double NORTH = Math.sin(Math.toRadians(45.5));
        private static final double CONE = (SOUTH + NORTH) / 2;
        private static final double RADIUS = 1 + SOUTH * NORTH;

        static Plane project(Point point) {
            double angle = CONE * Math.toRadians(point.longitude() - MERIDIAN);
            double radius = Math.sqrt(RADIUS - 2 * CONE * Math.sin(Math.toRadians(point.latitude()))) / CONE;
            return new Plane(radius * Math.sin(angle), radius * Math.cos(angle));
        }
    }
}
