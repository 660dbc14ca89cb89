// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.967,
    "weights": [
      -0.996,
      -0.345
    ]
  },
  "no-result": {
    "bias": -0.499,
    "weights": [
      -0.821,
      -0.282,
      -0.234
    ]
  },
  "no-learning": {
    "bias": 0.047,
    "weights": [
      -0.954,
      -0.393
    ]
  },
  "no-alternatives": {
    "bias": -0.261,
    "weights": [
      -1.509,
      -0.366
    ]
  },
  "no-customer": {
    "bias": -0.148,
    "weights": [
      -0.99,
      -0.687
    ]
  },
  "no-lasting-impact": {
    "bias": -0.774,
    "weights": [
      -1.138,
      -0.503
    ]
  },
  "blame": {
    "bias": -0.174,
    "weights": [
      0.897,
      -0.584,
      0.634
    ]
  },
  "rambling": {
    "bias": 1.074,
    "weights": [
      0.031,
      0.952
    ]
  },
  "hypothetical": {
    "bias": -0.425,
    "weights": [
      1.127
    ]
  }
};
