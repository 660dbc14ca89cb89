// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.542,
    "weights": [
      -0.763,
      -0.308
    ]
  },
  "no-result": {
    "bias": -0.756,
    "weights": [
      -0.396,
      -0.771,
      -0.324
    ]
  },
  "no-learning": {
    "bias": 0.134,
    "weights": [
      -0.844,
      -0.432
    ]
  },
  "no-alternatives": {
    "bias": 0.01,
    "weights": [
      -0.728,
      -0.577
    ]
  },
  "no-customer": {
    "bias": 0.31,
    "weights": [
      -1.11,
      -0.672
    ]
  },
  "no-lasting-impact": {
    "bias": -0.526,
    "weights": [
      -0.939,
      -0.485
    ]
  },
  "blame": {
    "bias": -0.589,
    "weights": [
      1.176,
      -0.517,
      0.737
    ]
  },
  "rambling": {
    "bias": 1.069,
    "weights": [
      0.354,
      0.709
    ]
  },
  "hypothetical": {
    "bias": -0.99,
    "weights": [
      1.319
    ]
  }
};
