// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.05,
    "weights": [
      -1.119,
      -0.184
    ]
  },
  "no-result": {
    "bias": 0.058,
    "weights": [
      -0.701,
      -0.35,
      -0.184
    ]
  },
  "no-learning": {
    "bias": 0.518,
    "weights": [
      -1.055,
      -0.336
    ]
  },
  "no-alternatives": {
    "bias": 0.515,
    "weights": [
      -1.403,
      -0.242
    ]
  },
  "no-customer": {
    "bias": 1.47,
    "weights": [
      -1.363,
      -0.62
    ]
  },
  "no-lasting-impact": {
    "bias": 0.144,
    "weights": [
      -1.211,
      -0.408
    ]
  },
  "blame": {
    "bias": -2.387,
    "weights": [
      0.96,
      -0.572,
      0.604
    ]
  },
  "rambling": {
    "bias": -0.535,
    "weights": [
      0.257,
      0.893
    ]
  },
  "hypothetical": {
    "bias": -3.319,
    "weights": [
      1.187
    ]
  }
};
