// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": 0.081,
    "weights": [
      -0.949,
      -0.281
    ]
  },
  "no-result": {
    "bias": -0.184,
    "weights": [
      -0.678,
      -0.296,
      -0.153
    ]
  },
  "no-learning": {
    "bias": 0.374,
    "weights": [
      -0.984,
      -0.342
    ]
  },
  "no-alternatives": {
    "bias": 0.375,
    "weights": [
      -1.307,
      -0.256
    ]
  },
  "no-customer": {
    "bias": 1.457,
    "weights": [
      -1.196,
      -0.613
    ]
  },
  "no-lasting-impact": {
    "bias": 0.159,
    "weights": [
      -1.192,
      -0.389
    ]
  },
  "blame": {
    "bias": -2.445,
    "weights": [
      0.936,
      -0.529,
      0.556
    ]
  },
  "rambling": {
    "bias": -0.119,
    "weights": [
      0.226,
      0.864
    ]
  },
  "hypothetical": {
    "bias": -2.835,
    "weights": [
      1.15
    ]
  }
};
