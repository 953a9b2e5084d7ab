"""What trains the network in the box: weights of another program put into ours, and variants of frames."""

import json

import numpy as np
import pytest
import torch

from tests.sample.synth import ablation, blazepose, ship, within_minutes
from trainer.annotations import MPII16
from trainer.models import build_network
from trainer.models.blazepose import SIZES, SKIPPED


def as_in_the_file(network):
    """The convolutions of a network with 39 heatmaps as MediaPipe's file has them, in its order, numbered by tensors.

    Beside ours there are the branches that we leave out: the segmentation's and the regression's, of which the heavy
    network has some beside its skips.
    """
    layers = {name: layer for name, layer in network.named_modules() if isinstance(layer, torch.nn.Conv2d)}
    found, last = [], [0]

    def add(name, source=None, layer=None):
        layer = layer or layers[name]
        output = len(found) + 1
        arrays = (layer.weight.detach().numpy(), layer.bias.detach().numpy())
        found.append((last[0] if source is None else source, output, *arrays))
        last[0] = output
        return output

    def left_out(inputs, outputs, source):
        add("", source, torch.nn.Conv2d(inputs, inputs, 3, groups=inputs))
        add("", None, torch.nn.Conv2d(inputs, outputs, 1))

    size = SIZES[network.arch]
    names = list(blazepose._names_down(size))
    for name in names[:3]:
        add(name)
    kept = last[0]
    for level, blocks in enumerate(size.levels):
        for number in range(len(blocks)):
            add(f"levels.{level}.{number}.expand")
            if number == 0:  # the skip reads what the level before ended with, once the way down has gone on
                went_on = last[0]
                if level == 0:
                    left_out(size.first, 8, kept)
                else:
                    add(f"skips.{level - 1}.depthwise", kept)
                    add(f"skips.{level - 1}.pointwise")
                    if level > 1 and network.arch == "blaze-heavy":
                        left_out(size.levels[level - 1][-1][2], 96 * (level - 1), kept)
                last[0] = went_on
            add(f"levels.{level}.{number}.depthwise")
            add(f"levels.{level}.{number}.project")
        kept = last[0]
    for name in names[-4:-2]:
        add(name)
    begun = last[0]
    for name in names[-2:]:
        add(name)
    ended = last[0]
    left_out(SKIPPED, 96, ended)
    left_out(SKIPPED, 8, ended)
    add("score.0", ended)
    left_out(size.tail, 288, begun)
    return found


@pytest.mark.parametrize("arch", sorted(SIZES))
def test_the_published_convolutions_come_to_their_places(arch):
    theirs = build_network(arch, [str(k) for k in range(39)], seed=3).eval()
    ours = build_network(arch, MPII16.joints, seed=4).eval()
    ours.load_state_dict(blazepose.our_weights(as_in_the_file(theirs), arch))
    x = torch.rand(1, 3, 64, 64)
    with torch.no_grad():
        expected, found = (torch.logit(network(x)[0])[0] for network in (theirs, ours))
    for joint, numbers in blazepose.LANDMARKS.items():
        mean = expected[numbers].mean(0)
        assert torch.allclose(found[MPII16.joints.index(joint)], mean, atol=1e-5), joint


def row(figure, pose="lifted", image=None, head=0.15):
    """A standing figure whose head is this share of its height."""
    places = dict.fromkeys(MPII16.joints, (50.0, 60.0))
    places["head_top"], places["upper_neck"] = (50.0, 10.0), (50.0, 10 + 80 * head)
    places["l_ankle"] = places["r_ankle"] = (50.0, 90.0)
    return {
        "img_paths": image or f"{figure}.png",
        "joint_self": [[*places[joint], 1.0] for joint in MPII16.joints],
        "synth": {"figure": figure, "pose": pose},
    }


def test_variants_leave_out_what_they_say(monkeypatch):
    frames = ablation.Frames([])
    frames.rows = [row(0), row(1, "standing"), row(2, head=0.4), row(3, image="a.png"), row(4, image="a.png")]
    frames.people = {"0.png": 1, "1.png": 1, "2.png": 1, "a.png": 2}
    chosen = {name: choose(frames) for name, choose in ablation.variants(None).items() if "frames" not in name}
    figures = {name: [one["synth"]["figure"] for one in rows] for name, (rows, _) in chosen.items()}
    assert figures["without lifted poses"] == [1]
    assert figures["without chibi figures"] == [0, 1, 3, 4]
    assert figures["without second figures"] == [0, 1, 2]
    assert [colours for _, colours in chosen.values()].count(False) == 1


def test_halves_have_as_many_of_both():
    assert ablation.half([1, 2, 3], list("ab")) == [1, 3, "a", "b"]


def test_the_table_has_means_over_seeds_and_paired_intervals(tmp_path, capsys):
    if not (ablation.drawings_eval.DATA / "labels.json").is_file():
        pytest.skip("the labelled drawings are not at hand")
    labels = ablation.drawings_eval.read(ablation.drawings_eval.DATA / "labels.json")
    right = {
        name: {joint: place and place[:2] for joint, place in one["joints"].items()} for name, one in labels.items()
    }
    for seed in (0, 1):
        for variant, found in ((ablation.WHOLE, right), ("500 frames", {})):
            run = {"variant": variant, "seed": seed, "frames": 500, "pictures": 20000, "found": found}
            (tmp_path / f"{variant[:3]}.{seed}.json").write_text(json.dumps(run))
    ablation.print_table(tmp_path)
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("| all frames | 20000 | 100.0 ± 0.0 / 100.0 ± 0.0")
    assert lines[2].startswith("| 500 frames | 20000 | 0.0 ± 0.0")
    assert "PDJ -100.0 [-100.0, -100.0], -100.0 [-100.0, -100.0]" in lines[2]


def test_rows_are_spread_over_all():
    assert ablation.spread(list(range(101)), 3) == [0, 50, 100]
    assert np.diff(ablation.spread(list(range(1000)), 11)).max() <= 100


@pytest.fixture
def lent_machine(monkeypatch):
    """Four cores that draw a thousand frames each in 40 seconds; the commands that were run, with the time."""
    clock, commands = [0.0], []

    def run(module, *arguments):
        words = [str(word) for word in arguments]
        commands.append((clock[0], module, words))
        if module == "tests.sample.synth":
            folder, frames = within_minutes.Path(words[words.index("-o") + 1]), int(words[words.index("--frames") + 1])
            folder.mkdir(parents=True, exist_ok=True)
            for part in range(-(-frames // within_minutes.PART)):
                (folder / f"synth.{part:05d}.pose.json").touch()
            clock[0] += 40

    monkeypatch.setattr(within_minutes, "run", run)
    monkeypatch.setattr(within_minutes.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(within_minutes.os, "cpu_count", lambda: 4)
    return commands


def test_a_lent_machine_draws_for_a_third_of_its_time_and_trains_until_the_last_sixth(lent_machine, tmp_path):
    within_minutes.main(["12", "-o", str(tmp_path)])
    *drawing, (began, _, training), (_, module, shipping) = lent_machine
    assert [command[2][1] for command in drawing] == ["500", "4000", "8000", "12000", "16000"]
    assert began == 200  # of 720 seconds; one more round would just end too late
    assert training[training.index("--seconds") + 1] == "400"
    documents = [word for word in training if word.endswith(".pose.json")]
    assert len(documents) == 16 and not any("held_back" in word for word in documents)
    assert module == "tests.sample.synth.ship"
    assert shipping[shipping.index("--held-back") + 1] == str(tmp_path / "held_back" / "synth.00000.pose.json")
    seeds = [command[2][command[2].index("--seed") + 1] for command in drawing]
    assert len(set(seeds[1:])) == 1 and seeds[0] not in seeds[1:]


def test_of_a_run_the_weights_at_its_end_are_shipped_not_the_last_whole_epochs(tmp_path):
    (tmp_path / "best.safetensors").touch()
    with pytest.raises(SystemExit, match="goes on with it"):
        ship.weights_at_the_end(tmp_path)
    (tmp_path / "final.safetensors").touch()
    assert ship.weights_at_the_end(tmp_path) == tmp_path / "final.safetensors"
    assert ship.weights_at_the_end(tmp_path / "best.safetensors") == tmp_path / "best.safetensors"


def test_a_machine_that_is_lent_for_too_short_is_told_so(lent_machine, tmp_path, capsys):
    with pytest.raises(SystemExit):
        within_minutes.main(["3", "-o", str(tmp_path)])
    assert "no time to train" in capsys.readouterr().err
    assert lent_machine == []
