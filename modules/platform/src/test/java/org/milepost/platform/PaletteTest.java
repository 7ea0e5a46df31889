package org.milepost.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, 1.4.3 and 1.4.11: text stands out 4.5 : 1 from what lies behind it, the edge of a control 3 : 1. */
class PaletteTest {
    private static final Pattern COLOR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");
    private static final Pattern PALETTE = Pattern.compile("\\.palette-([a-z]+) \\{([^}]+)\\}");

    private static final List<String> TEXT = List.of(
            "ink on ground, surface, well, sky, primary-tint, success-tint, danger-tint, warning-tint, info-tint",
            "quiet on ground, surface, well, sky, primary-tint",
            "primary on ground, surface, sky, primary-tint, success-tint, danger-tint, warning-tint, info-tint",
            "primary-deep on ground, surface, well, sky, primary-tint",
            "on-primary on primary, primary-deep",
            "on-accent on accent, accent-deep",
            "success on ground, surface, success-tint",
            "danger on ground, surface, danger-tint",
            "on-danger on danger, danger-deep",
            "warning on surface, warning-tint",
            "info on ground, surface, info-tint",
            "on-night on night");
    private static final List<String> CONTROLS =
            List.of("edge on ground, surface", "focus on ground, surface, well, sky", "primary on well");

    @Test
    void every_text_can_be_read_in_every_palette_by_day_and_by_night() throws IOException {
        assertThat(tooFaint(TEXT, 4.5)).isEmpty();
    }

    @Test
    void every_control_can_be_seen_in_every_palette_by_day_and_by_night() throws IOException {
        assertThat(tooFaint(CONTROLS, 3.0)).isEmpty();
    }

    @Test
    void there_are_six_palettes_by_day_and_by_night() throws IOException {
        assertThat(palettes())
                .hasSize(12)
                .containsKeys("pine by day", "river by day", "plum by day", "slate by night", "ochre by night")
                .containsKey("brick by night");
    }

    private static List<String> tooFaint(List<String> pairs, double least) throws IOException {
        List<String> found = new ArrayList<>();
        palettes().forEach((palette, colors) -> {
            for (String pair : pairs) {
                String[] sides = pair.split(" on ", 2);
                for (String behind : sides[1].split(", ", -1)) {
                    double contrast = contrast(color(colors, sides[0]), color(colors, behind));
                    if (contrast < least) {
                        found.add("%s: %s on %s is %.2f".formatted(palette, sides[0], behind, contrast));
                    }
                }
            }
        });
        return found;
    }

    private static Integer color(Map<String, Integer> colors, String name) {
        assertThat(colors).containsKey(name);
        return colors.get(name);
    }

    /** Palette and time of day → its tokens. */
    private static Map<String, Map<String, Integer>> palettes() throws IOException {
        String tokens = tokens();
        int dusk = tokens.indexOf("@media screen and (prefers-color-scheme: dark)");
        Map<String, Integer> day = root(tokens.substring(0, dusk));
        Map<String, Integer> night = new HashMap<>(day);
        night.putAll(root(tokens.substring(dusk)));

        Map<String, Map<String, Integer>> palettes = new HashMap<>(Map.of("pine by day", day, "pine by night", night));
        Matcher palette = PALETTE.matcher(tokens);
        while (palette.find()) {
            boolean dark = palette.start() > dusk;
            Map<String, Integer> colors = new HashMap<>(dark ? night : day);
            colors.putAll(colors(palette.group(2)));
            palettes.put(palette.group(1) + (dark ? " by night" : " by day"), colors);
        }
        return palettes;
    }

    private static Map<String, Integer> root(String css) {
        int start = css.indexOf(":root {");
        return colors(css.substring(start, css.indexOf('}', start)));
    }

    private static Map<String, Integer> colors(String block) {
        Map<String, Integer> colors = new HashMap<>();
        Matcher color = COLOR.matcher(block);
        while (color.find()) {
            colors.put(color.group(1), Integer.parseInt(color.group(2), 16));
        }
        return colors;
    }

    private static String tokens() throws IOException {
        try (InputStream css =
                PaletteTest.class.getResourceAsStream("/META-INF/resources/assets/platform/milepost.css")) {
            String all = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            return all.substring(0, all.indexOf("Elements ----------"));
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8) + 0.0722 * linear(color);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
