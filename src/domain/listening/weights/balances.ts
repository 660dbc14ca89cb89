// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.796,
    "weights": [
      -0.901
    ]
  },
  "no-result": {
    "bias": 0.202,
    "weights": [
      -0.439,
      -0.787,
      -0.438
    ]
  },
  "no-learning": {
    "bias": -0.256,
    "weights": [
      -1.062
    ]
  },
  "no-alternatives": {
    "bias": 0.381,
    "weights": [
      -0.754,
      -0.553
    ]
  },
  "no-customer": {
    "bias": -0.095,
    "weights": [
      -1.465
    ]
  },
  "no-lasting-impact": {
    "bias": -0.548,
    "weights": [
      -1.173
    ]
  },
  "blame": {
    "bias": 0.251,
    "weights": [
      1.244,
      -0.502,
      0.773
    ]
  },
  "rambling": {
    "bias": 0.869,
    "weights": [
      0.399,
      0.783
    ]
  },
  "hypothetical": {
    "bias": -2.496,
    "weights": [
      1.399
    ]
  }
};
