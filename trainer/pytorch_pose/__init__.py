"""Samples and positions as bearpaw/pytorch-pose makes them, roundings included: what the recipe ``study`` repeats."""
