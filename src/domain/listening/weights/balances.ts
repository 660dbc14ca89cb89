// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -1.178,
    "weights": [
      -1.013,
      -0.344
    ]
  },
  "no-result": {
    "bias": 0.144,
    "weights": [
      -0.946,
      -0.31,
      -0.244
    ]
  },
  "no-learning": {
    "bias": -0.201,
    "weights": [
      -1,
      -0.381
    ]
  },
  "no-alternatives": {
    "bias": -0.47,
    "weights": [
      -1.538,
      -0.341
    ]
  },
  "no-customer": {
    "bias": -0.321,
    "weights": [
      -1.007,
      -0.678
    ]
  },
  "no-lasting-impact": {
    "bias": -1.05,
    "weights": [
      -1.137,
      -0.492
    ]
  },
  "blame": {
    "bias": -0.666,
    "weights": [
      0.899,
      -0.587,
      0.633
    ]
  },
  "rambling": {
    "bias": 0.595,
    "weights": [
      0.03,
      0.952
    ]
  },
  "hypothetical": {
    "bias": -0.417,
    "weights": [
      1.126
    ]
  }
};
