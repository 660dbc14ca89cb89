// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -1.124,
    "weights": [
      -0.994,
      -0.345
    ]
  },
  "no-result": {
    "bias": 0.548,
    "weights": [
      -0.918,
      -0.299,
      -0.248
    ]
  },
  "no-learning": {
    "bias": -0.159,
    "weights": [
      -0.957,
      -0.392
    ]
  },
  "no-alternatives": {
    "bias": -0.469,
    "weights": [
      -1.5,
      -0.367
    ]
  },
  "no-customer": {
    "bias": -0.348,
    "weights": [
      -0.987,
      -0.688
    ]
  },
  "no-lasting-impact": {
    "bias": -1.064,
    "weights": [
      -1.136,
      -0.503
    ]
  },
  "blame": {
    "bias": -0.719,
    "weights": [
      0.893,
      -0.582,
      0.634
    ]
  },
  "rambling": {
    "bias": 0.561,
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
