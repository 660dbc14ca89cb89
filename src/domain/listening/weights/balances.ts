// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.974,
    "weights": [
      -0.994,
      -0.345
    ]
  },
  "no-result": {
    "bias": -0.424,
    "weights": [
      -0.853,
      -0.286,
      -0.239
    ]
  },
  "no-learning": {
    "bias": 0.041,
    "weights": [
      -0.957,
      -0.392
    ]
  },
  "no-alternatives": {
    "bias": -0.269,
    "weights": [
      -1.5,
      -0.367
    ]
  },
  "no-customer": {
    "bias": -0.149,
    "weights": [
      -0.986,
      -0.688
    ]
  },
  "no-lasting-impact": {
    "bias": -0.765,
    "weights": [
      -1.136,
      -0.503
    ]
  },
  "blame": {
    "bias": -0.169,
    "weights": [
      0.893,
      -0.582,
      0.634
    ]
  },
  "rambling": {
    "bias": 1.111,
    "weights": [
      0.029,
      0.956
    ]
  },
  "hypothetical": {
    "bias": -0.423,
    "weights": [
      1.126
    ]
  }
};
