#!/usr/bin/env python3
"""Makes the outlines of the states from a published TopoJSON file.

    npm pack us-atlas@3.0.1      # and unpack it
    convert_states.py US-ATLAS/states-10m.json ../main/resources/org/milepost/locations/geography

states.txt    one line for each state, parted by tabs: its two letters, its name, then its outlines, the largest first; an outline
              is longitude,latitude pairs, parted by spaces, the last joined to the first

Borders are simplified once for both neighbors, so no gap opens between them. Islands too small to see are left out.
"""

import json
import sys
from pathlib import Path

TOLERANCE = 0.06  # degrees: not two pixels, where the screen shows 25 degrees
SMALLEST = 0.03  # square degrees

POSTAL = {  # FIPS code of the census -> letters of the Postal Service
    "01": "AL", "02": "AK", "04": "AZ", "05": "AR", "06": "CA", "08": "CO", "09": "CT", "10": "DE", "11": "DC", "12": "FL",
    "13": "GA", "15": "HI", "16": "ID", "17": "IL", "18": "IN", "19": "IA", "20": "KS", "21": "KY", "22": "LA", "23": "ME",
    "24": "MD", "25": "MA", "26": "MI", "27": "MN", "28": "MS", "29": "MO", "30": "MT", "31": "NE", "32": "NV", "33": "NH",
    "34": "NJ", "35": "NM", "36": "NY", "37": "NC", "38": "ND", "39": "OH", "40": "OK", "41": "OR", "42": "PA", "44": "RI",
    "45": "SC", "46": "SD", "47": "TN", "48": "TX", "49": "UT", "50": "VT", "51": "VA", "53": "WA", "54": "WV", "55": "WI",
    "56": "WY", "60": "AS", "66": "GU", "69": "MP", "72": "PR", "78": "VI",
}


def arcs(topology):
    """The arcs in degrees: TopoJSON keeps them as whole numbers, each point as a step from the one before."""
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            line.append((x * scale_x + left, y * scale_y + bottom))
        yield line


def simplified(line):
    """Douglas and Peucker: drops the points that lie within the tolerance of the line drawn without them."""
    if len(line) < 3:
        return line
    (x1, y1), (x2, y2) = line[0], line[-1]
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5

    def distance(point):
        x, y = point
        if length == 0:
            return ((x - x1) ** 2 + (y - y1) ** 2) ** 0.5
        return abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length

    farthest = max(range(1, len(line) - 1), key=lambda i: distance(line[i]))
    if distance(line[farthest]) <= TOLERANCE:
        return [line[0], line[-1]]
    return simplified(line[:farthest + 1])[:-1] + simplified(line[farthest:])


def ring(indices, lines):
    """Joins arcs into a closed outline; a negative index is an arc walked backwards."""
    points = []
    for index in indices:
        line = lines[index] if index >= 0 else lines[~index][::-1]
        points += line[:-1]
    return points


def area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def outlines(geometry, lines):
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    rings = sorted((ring(indices, lines) for polygon in polygons for indices in polygon), key=area, reverse=True)
    return rings[:1] + [points for points in rings[1:] if area(points) >= SMALLEST]


def main(atlas_file, folder):
    topology = json.loads(Path(atlas_file).read_text(encoding="utf-8"))
    lines = [simplified(line) for line in arcs(topology)]
    states = []
    for geometry in topology["objects"]["states"]["geometries"]:
        drawn = [" ".join(f"{x:.2f},{y:.2f}" for x, y in points) for points in outlines(geometry, lines)]
        states.append("\t".join([POSTAL[geometry["id"]], geometry["properties"]["name"]] + drawn) + "\n")
    path = Path(folder, "states.txt")
    path.write_text("".join(sorted(states)), encoding="utf-8")
    print(f"{path.name}: {len(states)} states, {path.stat().st_size} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
