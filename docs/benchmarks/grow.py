#!/usr/bin/env python3
"""Copies the tenants and multiplies their demo activities, to have a portal of a given size.

    grow.py <tenants> <copy> <node>=<count> … [*=<count>]

Rows are repeated with ids and headings of their own until the node has that many activities; places
and organisers stay the same. A count below what the node has leaves the node as it is.
"""
import csv
import io
import pathlib
import shutil
import sys


def grow(file, count):
    text = file.read_text(encoding="utf-8")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    head, rows = rows[0], rows[1:]
    names = [head.index(name) for name in ("Rubrik", "Rubrik en")]
    groups, at = [], {}
    for row in rows:
        if row[0] not in at:
            at[row[0]] = len(groups)
            groups.append([])
        groups[at[row[0]]].append(row)
    out, turn, made = list(rows), 2, len(groups)
    while made < count:
        for group in groups[: count - made]:
            for row in group:
                copy = list(row)
                copy[0] = f"{row[0]}-{turn}"
                for name in names:
                    copy[name] = f"{row[name]} {turn}" if row[name] else ""
                out.append(copy)
        made += min(len(groups), count - made)
        turn += 1
    with file.open("w", encoding="utf-8", newline="") as target:
        writer = csv.writer(target, delimiter=";", lineterminator="\n")
        writer.writerow(head)
        writer.writerows(out)
    return made


def main(source, copy, *counts):
    wanted = dict(count.split("=", 1) for count in counts)
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(source, copy)
    for file in sorted(pathlib.Path(copy).glob("*/demo/aktiviteter.csv")):
        node = file.parent.parent.name
        count = int(wanted.get(node, wanted.get("*", 0)))
        print(f"{node}: {grow(file, count)} activities", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
