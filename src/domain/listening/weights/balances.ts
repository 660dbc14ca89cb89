// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.918,
    "weights": [
      -0.998,
      -0.345
    ]
  },
  "no-result": {
    "bias": -0.501,
    "weights": [
      -0.822,
      -0.283,
      -0.235
    ]
  },
  "no-learning": {
    "bias": 0.046,
    "weights": [
      -0.954,
      -0.391
    ]
  },
  "no-alternatives": {
    "bias": -0.216,
    "weights": [
      -1.507,
      -0.368
    ]
  },
  "no-customer": {
    "bias": -0.149,
    "weights": [
      -0.992,
      -0.687
    ]
  },
  "no-lasting-impact": {
    "bias": -0.723,
    "weights": [
      -1.135,
      -0.505
    ]
  },
  "blame": {
    "bias": -0.176,
    "weights": [
      0.897,
      -0.582,
      0.634
    ]
  },
  "rambling": {
    "bias": 1.076,
    "weights": [
      0.032,
      0.952
    ]
  },
  "hypothetical": {
    "bias": -0.478,
    "weights": [
      1.127
    ]
  }
};
