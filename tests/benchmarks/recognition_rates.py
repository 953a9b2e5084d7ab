"""Prints what the bone recogniser gets right, in Markdown: the numbers in docs/bone_names.md.

    python tests/benchmarks/recognition_rates.py table        rig x route x joints right / missing / wrong
    python tests/benchmarks/recognition_rates.py mutations    the same rigs changed in every way of rig_mutations
    python tests/benchmarks/recognition_rates.py nameless     all names taken away: shape alone, marked as a guess
    python tests/benchmarks/recognition_rates.py speed        5 figures x 500 joints

Reads the 94 real rigs of tests/plugin/rigs/real; `--own` takes the small ones of tests/plugin/rigs, `--only NAME` one
mutation or rig. Standard library only.
"""

import argparse
import collections
import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "maya_plugin" / "scripts"))

from pose_annotations.core.recognition.recognise import recognise
from rig_corpus import MISSING, OWN_RIGS, REAL_RIGS, RIGHT, WRONG, Specimen, read_rigs, routes_of, score
from rig_mutations import MUTATIONS, hundreds_of_hair_bones

COLUMNS = (
    "mmd4maya", "fbxasc", "romaji", "romaji_without_namae", "dictionary", "english_or_japanese", "english", "scene",
)  # fmt: skip
OTHER_NAMES = {"mmd4maya_form": "mmd4maya", "fbxasc_cp932_bytes": "romaji"}  # two rare forms, in a free column


def print_table(rigs):
    """One row a rig, one cell a route: joints right / missing / wrong."""
    print(
        "| rig | MMD4Maya | FBXASC | romaji with namae | alone | dictionary | English | English alone | as imported |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    named = collections.Counter()
    total, guessed, refused, negatives = collections.Counter(), collections.Counter(), [0, 0], [0, 0, 0]
    for name, rig in rigs.items():
        cells = {}
        for route in routes_of(rig):
            specimen = Specimen(rig, route)
            figures = recognise(specimen.joints()).figures
            column = OTHER_NAMES.get(route, route)
            if rig["kind"] == "negative":
                is_guess = bool(figures) and all(figure.is_guess for figure in figures)
                negatives[0 if not figures else 1 if is_guess else 2] += 1
                cells[column] = "refused" if not figures else "guess" if is_guess else "FIGURE"
            elif not figures:
                refused[0] += 1
                refused[1] += len(specimen.key)
                named["refused"] += len(specimen.key) * (route != "english")
                cells[column] = "not told"
            else:
                found = collections.Counter(verdict for verdict, _ in score(specimen, figures[0]).values())
                (guessed if figures[0].is_guess else total).update(found)
                if route != "english":
                    named.update({"guess": sum(found.values())} if figures[0].is_guess else found)
                cells[column] = f"{found[RIGHT]}/{found[MISSING]}/{found[WRONG]}" + "?" * figures[0].is_guess
        print(f"| {name} | " + " | ".join(cells.get(column, "") for column in COLUMNS) + " |")
    print()
    print(f"Decided: {_counts(total)}.")
    print(f"Guesses, to be confirmed (?): {_counts(guessed)}.")
    print(f"Not told, reported with the reason: {refused[0]} rigs with {refused[1]} joints.")
    kinds = f"{negatives[0]} refused, {negatives[1]} to be confirmed, {negatives[2]} taken for a figure"
    print(f"Props and creatures: {kinds}.")
    everything = sum(total.values()) + sum(guessed.values()) + refused[1]
    print(
        f"Right of all {everything} joints, guesses and refusals counted as not right: {total[RIGHT] / everything:.1%}."
    )
    share = named[RIGHT] / sum(named.values())
    print(f"The same on the routes that tools take, which is all but the English field alone: {share:.2%}.")


def print_mutations(rigs, only, seed):
    print("| change | rigs | right | missing | wrong | guess | refused |")
    print("|---|---|---|---|---|---|---|")
    usable = []
    for name, rig in rigs.items():
        if rig["kind"] != "negative" and name != "mmd4mecanim_hip_rooted":  # that one has names only, no places
            for route in routes_of(rig):
                figures = recognise(Specimen(rig, route).joints()).figures
                if figures and not figures[0].is_guess:
                    usable.append((name, rig, route))
    for mutation in MUTATIONS:
        if only and mutation.__name__ != only:
            continue
        found, tried, guesses, refused = collections.Counter(), 0, 0, 0
        for name, rig, route in usable:
            for specimen in mutation(Specimen(rig, route), random.Random(seed + name + route)):
                tried += 1
                figures = recognise(specimen.joints()).figures
                if not figures:
                    refused += 1
                elif figures[0].is_guess:
                    guesses += 1
                else:
                    found.update(verdict for verdict, _ in score(specimen, figures[0]).values())
        words = mutation.__name__.replace("_", " ")
        print(f"| {words} | {tried} | {_shares(found)} | {guesses} | {refused} |", flush=True)
    if not only:
        print_two_copies(usable)


def print_two_copies(usable):
    found, tried, refused = collections.Counter(), 0, 0
    for _, rig, route in usable:
        copies = [Specimen(rig, route), Specimen(rig, route)]
        copies[0].groups, copies[1].groups = ["first"], ["second"]
        figures = recognise(copies[0].joints() + copies[1].joints()).figures
        tried += 1
        refused += 2 - len(figures)
        for specimen, figure in zip(copies, figures, strict=False):
            found.update(verdict for verdict, _ in score(specimen, figure).values())
    print(f"| two copies in one scene | {tried} | {_shares(found)} | 0 | {refused} |")


def print_nameless(rigs):
    found, guesses, refused = collections.Counter(), 0, 0
    for rig in rigs.values():
        if rig["kind"] == "negative":
            continue
        specimen = Specimen(rig, routes_of(rig)[0])
        specimen.names = [f"q{index}z" for index in range(len(specimen.names))]
        specimen.originals = [None] * len(specimen.names)
        figures = recognise(specimen.joints()).figures
        if not figures:
            refused += 1
            continue
        guesses += 1
        found.update(verdict for verdict, _ in score(specimen, figures[0]).values())
    print(f"Without any names: {guesses} rigs proposed (each marked as a guess), {refused} refused; {_counts(found)}.")


def print_speed(rigs):
    joints = []
    names = [name for name, rig in rigs.items() if rig["kind"] == "humanoid" and "fbxasc" in rig["maya"]][:5]
    for number, name in enumerate(names):
        routes = [route for route in ("fbxasc", "romaji", "mmd4maya") if route in rigs[name]["maya"]]
        specimen = Specimen(rigs[name], routes[number % len(routes)])
        specimen.groups = ["characters", f"c{number}"]
        generator = random.Random(number)
        while len(specimen.names) < 500:
            hundreds_of_hair_bones(specimen, generator)
        for attribute in ("names", "parents", "positions", "skin", "originals"):
            setattr(specimen, attribute, getattr(specimen, attribute)[:500])
        joints += specimen.joints()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        found = recognise(joints)
        times.append(time.perf_counter() - start)
    print(f"{len(found.figures)} figures, {len(joints)} joints: {min(times):.2f} s (best of 5)")


def _shares(found):
    total = sum(found.values()) or 1
    return " | ".join(f"{found[each]} ({100.0 * found[each] / total:.2f} %)" for each in (RIGHT, MISSING, WRONG))


def _counts(found):
    return f"{found[RIGHT]} joints right, {found[MISSING]} missing, {found[WRONG]} wrong"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["table", "mutations", "nameless", "speed"])
    parser.add_argument("--own", action="store_true", help="the small rigs of this repository only")
    parser.add_argument("--only", help="one mutation by name, or one rig for the table")
    parser.add_argument("--seed", default="", help="any text: other random changes")
    options = parser.parse_args()
    rigs = read_rigs(OWN_RIGS if options.own else REAL_RIGS)
    if options.what == "mutations":
        print_mutations(rigs, options.only, options.seed)
    elif options.what == "table":
        print_table({name: rig for name, rig in rigs.items() if options.only in (None, name)})
    elif options.what == "nameless":
        print_nameless(rigs)
    else:
        print_speed(rigs)


if __name__ == "__main__":
    main()
