// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -1.213,
    "weights": [
      -1.013,
      -0.341
    ]
  },
  "no-result": {
    "bias": 0.146,
    "weights": [
      -0.945,
      -0.311,
      -0.243
    ]
  },
  "no-learning": {
    "bias": -0.207,
    "weights": [
      -0.999,
      -0.383
    ]
  },
  "no-alternatives": {
    "bias": -0.473,
    "weights": [
      -1.538,
      -0.34
    ]
  },
  "no-customer": {
    "bias": -0.368,
    "weights": [
      -1.007,
      -0.678
    ]
  },
  "no-lasting-impact": {
    "bias": -1.049,
    "weights": [
      -1.14,
      -0.487
    ]
  },
  "blame": {
    "bias": -0.669,
    "weights": [
      0.898,
      -0.587,
      0.634
    ]
  },
  "rambling": {
    "bias": 0.595,
    "weights": [
      0.029,
      0.956
    ]
  },
  "hypothetical": {
    "bias": -0.416,
    "weights": [
      1.126
    ]
  }
};
