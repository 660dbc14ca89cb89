// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.491,
    "weights": [
      -0.761,
      -0.317
    ]
  },
  "no-result": {
    "bias": -0.965,
    "weights": [
      -0.423,
      -0.704,
      -0.302
    ]
  },
  "no-learning": {
    "bias": 0.116,
    "weights": [
      -0.853,
      -0.476
    ]
  },
  "no-alternatives": {
    "bias": 0.069,
    "weights": [
      -0.771,
      -0.57
    ]
  },
  "no-customer": {
    "bias": 0.071,
    "weights": [
      -1.115,
      -0.654
    ]
  },
  "no-lasting-impact": {
    "bias": -0.58,
    "weights": [
      -0.947,
      -0.526
    ]
  },
  "blame": {
    "bias": -0.886,
    "weights": [
      1.202,
      -0.555,
      0.718
    ]
  },
  "rambling": {
    "bias": 0.99,
    "weights": [
      0.317,
      0.721
    ]
  },
  "hypothetical": {
    "bias": -0.631,
    "weights": [
      1.223
    ]
  }
};
