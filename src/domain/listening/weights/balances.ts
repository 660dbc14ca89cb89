// Written by `npm run fit`.
export const balances = {
  "no-metric": {
    "bias": -0.963,
    "weights": [
      -1,
      -0.34
    ]
  },
  "no-result": {
    "bias": -0.52,
    "weights": [
      -0.815,
      -0.268,
      -0.239
    ]
  },
  "no-learning": {
    "bias": 0.009,
    "weights": [
      -0.963,
      -0.386
    ]
  },
  "no-alternatives": {
    "bias": -0.273,
    "weights": [
      -1.474,
      -0.36
    ]
  },
  "no-customer": {
    "bias": 0.04,
    "weights": [
      -0.972,
      -0.684
    ]
  },
  "no-lasting-impact": {
    "bias": -0.778,
    "weights": [
      -1.123,
      -0.502
    ]
  },
  "blame": {
    "bias": -0.399,
    "weights": [
      0.857,
      -0.582,
      0.656
    ]
  },
  "rambling": {
    "bias": 0.859,
    "weights": [
      0.016,
      0.976
    ]
  },
  "hypothetical": {
    "bias": -0.561,
    "weights": [
      0.996
    ]
  }
};
