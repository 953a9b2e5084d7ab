"""The pipeline of predict and evaluate: full batches, pictures read once, errors, and the same scores as one by one."""

import numpy as np
import pytest
import torch
from PIL import Image

from trainer.annotations import MPII16, new_document, read_document, write_document
from trainer.errors import ImageError
from trainer.evaluation import Settings, evaluate
from trainer.prediction import Crop, batches, crop_of, find_joints
from trainer.prediction.feeding import Feeder
from trainer.prediction.looking import Looking
from trainer.prediction.stream import Job, predict_stream


def noise(number):
    return np.random.default_rng(number).integers(0, 90, (300, 210, 3)).astype(np.uint8)


def test_crops_of_many_pictures_fill_the_networks_batches_whatever_look_they_are_at(dot_finder, monkeypatch):
    """Noise is looked at once and then in parts: 1 + 6 crops each, 16 a pass."""
    forward, sizes = dot_finder.forward, []
    monkeypatch.setattr(dot_finder, "forward", lambda batch: (sizes.append(len(batch)), forward(batch))[1])
    jobs = [Job(f"{number}", lambda number=number: noise(number)) for number in range(40)]
    assert len(list(predict_stream(dot_finder, jobs, Looking(), workers=1))) == 40
    looks = sum(sizes)
    assert looks > 3 * 40
    # All are full but those at the end, where too little is left.
    assert sizes.count(16) >= looks // 16 - 1
    assert len(sizes) <= -(-looks // 16) + 2


def test_a_device_gets_the_same_joints_from_crops_that_are_made_on_it(dot_finder, dots_world, monkeypatch):
    from trainer.data.mipmap import DeviceMipmap

    pictures = [dots_world.on_a_dark_wall((300, 400), (10 * n, 5 * n)) for n in range(3)]

    def found():
        jobs = [Job("p", lambda picture=picture: picture) for picture in pictures]
        return [job.people[0]["joint_guess"] for job in predict_stream(dot_finder, jobs, Looking(), workers=2)]

    expected = found()
    monkeypatch.setattr("trainer.prediction.looking.mipmap_on", lambda device, picture: DeviceMipmap(picture, device))
    np.testing.assert_allclose(found(), expected, atol=0.75)


@pytest.mark.parametrize("workers", [1, 3])
def test_an_error_of_the_network_ends_the_stream_and_every_worker(dot_finder, monkeypatch, workers):
    def fails(batch):
        raise MemoryError("no room")

    monkeypatch.setattr(dot_finder, "forward", fails)
    before = torch.get_num_threads()
    jobs = [Job(f"{number}", lambda: noise(0)) for number in range(60)]
    with pytest.raises(MemoryError, match="no room"):
        list(predict_stream(dot_finder, jobs, Looking(), workers=workers))
    assert torch.get_num_threads() == before


def test_a_stream_that_nobody_finishes_ends_its_workers(dot_finder, dots_world):
    import threading

    before = threading.active_count()
    done = predict_stream(dot_finder, (Job("p", dots_world.dotted_picture) for _ in range(500)), Looking(), workers=2)
    next(done)
    done.close()
    assert threading.active_count() == before


def test_a_feeder_gives_each_task_what_was_found_in_its_own_crops(dot_finder, dots_world):
    crops = []
    for n in range(7):
        picture = dots_world.on_a_dark_wall((300, 400), (20 * n, 10 * n))
        box = {"bbox": [20.0 * n, 10.0 * n, 160.0, 200.0], "objpos": None}
        crops.append(Crop.of(picture, crop_of(dot_finder, box), 256))

    def task(own):
        places = []
        for group in own:
            found = yield group
            places += [round((one.xy_px[0, 0] - 60) / 20) for one in found]
        return places

    feeder = Feeder(dot_finder, 3)
    feeder.add("a", task([crops[:1], [], crops[1:4]]))
    feeder.add("nothing", task([]))
    feeder.add("b", task([crops[4:], crops[:1]]))
    results = {}
    while len(results) < 3:
        results.update(feeder.step())
    assert results == {"a": [0, 1, 2, 3], "nothing": [], "b": [4, 5, 6, 0]}
    assert feeder.begun == 0


@pytest.fixture
def crowd(dots_world, tmp_path):
    """A document of 21 people, three in each of seven pictures."""
    records = []
    for n in range(7):
        picture = np.zeros((200, 480, 3), np.uint8)
        for k in range(3):
            picture[:, 160 * k : 160 * k + 160] = dots_world.dotted_picture((0, 0))
            record = dots_world.figure_record(f"{n}.png", (160 * k, 0))
            box = [30.0 + 160 * k, 20.0, 100.0, 160.0]
            records.append(
                {**record, "img_width": 480, "people_index": k, "objpos": [80.0 + 160 * k, 100.0], "bbox": box}
            )
        Image.fromarray(picture).save(tmp_path / f"{n}.png")
    path = tmp_path / "crowd.pose.json"
    write_document(new_document("test", {"scene": None, "images": "."}, records), path)
    return path


@pytest.mark.parametrize("as_pytorch_pose", [False, True])
def test_evaluation_reads_a_picture_once_and_scores_as_batch_by_batch(dot_finder, crowd, monkeypatch, as_pytorch_pose):
    import trainer.evaluation.samples as samples

    read, original = [], samples.read_picture
    monkeypatch.setattr(samples, "read_picture", lambda path: (read.append(path), original(path))[1])
    document = read_document(crowd)
    settings = Settings(batch_size=6, as_pytorch_pose=as_pytorch_pose)
    results = evaluate(dot_finder, [document], settings)
    assert sorted(path.name for path in read) == [f"{n}.png" for n in range(7)]
    if as_pytorch_pose:
        assert results["metrics"]["pck_study"]["mean"] > 0.9
        return
    rows = []
    for group in batches(document.records, 6):
        jobs = [(original(document.image_path(record)), crop_of(dot_finder, record)) for record in group]
        rows += find_joints(dot_finder, jobs)
    for row, one in zip(results["records"], rows, strict=True):
        expected = np.column_stack([one.xy_px.round(3), one.scores.round(5)])
        assert row["predicted"] == expected.tolist()


def test_evaluation_names_a_picture_of_another_size_also_behind_one_that_fits(dot_finder, crowd):
    document = read_document(crowd)
    document.records[10]["img_width"] = 481
    with pytest.raises(ImageError, match=r"record 10 of .*crowd.pose.json says 481 x 200"):
        evaluate(dot_finder, [document], Settings(batch_size=6))


def test_evaluation_keeps_the_order_of_records_with_more_workers_than_one(dot_finder, crowd, monkeypatch):
    monkeypatch.setattr("trainer.evaluation.looking.available_cores", lambda: 4)
    results = evaluate(dot_finder, [read_document(crowd)], Settings(batch_size=2))
    wrist = MPII16.index("r_wrist")
    assert [round(row["predicted"][wrist][0] - 30) for row in results["records"]] == [0, 160, 320] * 7
