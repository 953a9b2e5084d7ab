"""Steps that are shares of the weights they change."""

import pytest
import torch

from trainer.training.assembly import _optimiser
from trainer.training.recipes import recipe_named
from trainer.training.relative_steps import RelativeAdamW, channel_sizes


def layer_of(*scales):
    """A 1x1 convolution whose output channels' weights are as far apart as these numbers."""
    layer = torch.nn.Conv2d(8, len(scales), 1)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor(scales)[:, None, None, None] * torch.sign(torch.randn_like(layer.weight)))
    return layer


def one_step(layer, rate=1e-3, weight_decay=0.0):
    optimiser = RelativeAdamW(layer.parameters(), lr=rate, weight_decay=weight_decay)
    before = layer.weight.detach().clone()
    layer(torch.randn(4, 8, 3, 3)).square().sum().backward()
    optimiser.step()
    return before, layer.weight.detach()


def test_each_channel_moves_by_the_rates_share_of_its_size():
    before, after = one_step(layer_of(1e-3, 1.0, 500.0))
    # Adam's first step is the rate, whatever the gradient.
    torch.testing.assert_close((after - before).abs().amax((1, 2, 3)) / before.abs().amax((1, 2, 3)),
                               torch.tensor([0.1, 1e-3, 1e-3]), rtol=1e-3, atol=0)  # fmt: skip


def test_channels_of_almost_nothing_move_by_a_tenth_of_the_median_channels_step():
    sizes = channel_sizes(torch.tensor([1e-9, 1.0, 3.0])[:, None, None, None].expand(-1, 4, 2, 2))
    torch.testing.assert_close(sizes.flatten(), torch.tensor([0.1, 1.0, 3.0]))


def test_biases_have_their_own_sizes_and_zeros_can_leave():
    torch.testing.assert_close(channel_sizes(torch.tensor([-4.0, 2.0, 0.0])), torch.tensor([4.0, 2.0, 0.2]))
    assert (channel_sizes(torch.zeros(3)) == 1e-3).all()


def test_small_steps_are_not_lost_beside_large_weights():
    layer = torch.nn.Conv2d(1, 1, 1, bias=False)
    with torch.no_grad():
        layer.weight.fill_(300.0)
    optimiser = RelativeAdamW(layer.parameters(), lr=1e-6)
    for _ in range(100):
        optimiser.zero_grad()
        layer(torch.ones(1, 1, 1, 1)).sum().backward()
        optimiser.step()
    assert layer.weight.item() == pytest.approx(300 * (1 - 1e-4), abs=3e-3)


def test_weights_decay_by_a_share():
    before, after = one_step(layer_of(1.0, 5.0), rate=1e-4, weight_decay=100.0)
    torch.testing.assert_close(after, 0.99 * before, rtol=2e-4, atol=0)


def layers(factors):
    """An inverted residual's layers, each inner channel's first weights times a factor, its second ones divided by it:
    whatever the factors are, it gives the same."""
    torch.manual_seed(0)
    expand, depthwise = torch.nn.Conv2d(8, 16, 1), torch.nn.Conv2d(16, 16, 3, groups=16)
    with torch.no_grad():
        expand.weight.mul_(factors[:, None, None, None])
        expand.bias.mul_(factors)
        depthwise.weight.div_(factors[:, None, None, None])
    return torch.nn.Sequential(expand, torch.nn.ReLU(), depthwise, torch.nn.ReLU6(), torch.nn.Conv2d(16, 4, 1)).double()


def learned(factors, optimiser):
    """What such a network gives after twenty steps towards zeros."""
    network = layers(factors)
    x, optimiser = torch.linspace(-1, 1, 8 * 25).view(1, 8, 5, 5).double(), optimiser(network.parameters())
    for _ in range(20):
        optimiser.zero_grad()
        network(x).square().mean().backward()
        optimiser.step()
    return network(x).detach()


@pytest.mark.parametrize(("optimiser", "is_same"), [(RelativeAdamW, True), (torch.optim.AdamW, False)])
def test_what_is_learned_does_not_depend_on_the_scale_of_a_channel(optimiser, is_same):
    usual, folded = torch.ones(16), 10 ** torch.linspace(-0.4, 0.4, 16)
    results = [
        learned(factors, lambda p: optimiser(p, lr=5e-3, weight_decay=0.0, eps=1e-14)) for factors in (usual, folded)
    ]
    gap = (results[0] - results[1]).abs().max() / (layers(usual)(torch.zeros(1, 8, 5, 5).double()).abs().max())
    assert (gap < 1e-6) == is_same and (is_same or gap > 1e-3)


def test_what_has_no_gradient_stays():
    layer = layer_of(1.0, 5.0)
    layer.bias.requires_grad_(False)
    bias = layer.bias.clone()
    one_step(layer)
    assert torch.equal(layer.bias, bias)


@pytest.mark.parametrize(("named", "kind"), [("relative", RelativeAdamW), ("adamw", torch.optim.AdamW)])
def test_a_recipe_that_names_it_gets_it(named, kind):
    optimiser = _optimiser(layer_of(1.0), recipe_named("default", optimiser=named, learning_rate=2e-3))
    assert type(optimiser) is kind and optimiser.param_groups[0]["lr"] == 2e-3
