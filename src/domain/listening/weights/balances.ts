// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.969,
    "weights": [
      -1.01,
      -0.279
    ]
  },
  "no-result": {
    "bias": -0.699,
    "weights": [
      -0.678,
      -0.309,
      -0.157
    ]
  },
  "no-learning": {
    "bias": -0.479,
    "weights": [
      -1.012,
      -0.352
    ]
  },
  "no-alternatives": {
    "bias": -0.643,
    "weights": [
      -1.26,
      -0.291
    ]
  },
  "no-customer": {
    "bias": -0.504,
    "weights": [
      -1.194,
      -0.643
    ]
  },
  "no-lasting-impact": {
    "bias": -0.949,
    "weights": [
      -1.173,
      -0.425
    ]
  },
  "blame": {
    "bias": -0.482,
    "weights": [
      0.897,
      -0.542,
      0.668
    ]
  },
  "rambling": {
    "bias": 0.925,
    "weights": [
      0.201,
      0.867
    ]
  },
  "hypothetical": {
    "bias": -1.45,
    "weights": [
      1.206
    ]
  }
};
