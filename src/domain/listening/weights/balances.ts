// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -1.106,
    "weights": [
      -1.006,
      -0.336
    ]
  },
  "no-result": {
    "bias": 0.169,
    "weights": [
      -0.945,
      -0.311,
      -0.245
    ]
  },
  "no-learning": {
    "bias": -0.21,
    "weights": [
      -1,
      -0.376
    ]
  },
  "no-alternatives": {
    "bias": -0.421,
    "weights": [
      -1.53,
      -0.342
    ]
  },
  "no-customer": {
    "bias": -0.388,
    "weights": [
      -1.008,
      -0.678
    ]
  },
  "no-lasting-impact": {
    "bias": -1.046,
    "weights": [
      -1.141,
      -0.487
    ]
  },
  "blame": {
    "bias": -0.668,
    "weights": [
      0.895,
      -0.583,
      0.632
    ]
  },
  "rambling": {
    "bias": 0.557,
    "weights": [
      0.029,
      0.956
    ]
  },
  "hypothetical": {
    "bias": -0.419,
    "weights": [
      1.124
    ]
  }
};
