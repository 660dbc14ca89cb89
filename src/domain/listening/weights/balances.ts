// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.787,
    "weights": [
      -0.773,
      -0.291
    ]
  },
  "no-result": {
    "bias": -0.42,
    "weights": [
      -0.405,
      -0.756,
      -0.384
    ]
  },
  "no-learning": {
    "bias": 0.277,
    "weights": [
      -0.853,
      -0.444
    ]
  },
  "no-alternatives": {
    "bias": 0.14,
    "weights": [
      -0.729,
      -0.589
    ]
  },
  "no-customer": {
    "bias": 0.357,
    "weights": [
      -1.124,
      -0.621
    ]
  },
  "no-lasting-impact": {
    "bias": -0.712,
    "weights": [
      -0.923,
      -0.504
    ]
  },
  "blame": {
    "bias": -0.501,
    "weights": [
      1.186,
      -0.506,
      0.727
    ]
  },
  "rambling": {
    "bias": 0.664,
    "weights": [
      0.354,
      0.736
    ]
  },
  "hypothetical": {
    "bias": -0.879,
    "weights": [
      1.321
    ]
  }
};
