/**
 * Finds a point near the lowest of a smooth bowl by Newton's method; each step is found by conjugate gradients, and halved while it leads
 * uphill.
 */

/** A bowl at one point. */
export interface Curve {
  readonly cost: number;
  readonly slope: Float64Array;
  /** How the slope changes along a way. */
  readonly bendAlong: (way: Float64Array) => Float64Array;
}

const mostSteps = 30;
const mostTurns = 40;
/** It is flat enough where the slope is this share of what it was at the start. */
const flat = 2e-3;
/** A step is found well enough when it is so near. */
const near = 0.2;

/** The point of least cost, nearly, sought from zero on. */
export function minimise(curveAt: (point: Float64Array) => Curve, size: number): Float64Array {
  let point = new Float64Array(size);
  let curve = curveAt(point);
  const start = lengthOf(curve.slope);
  for (let step = 0; step < mostSteps && lengthOf(curve.slope) > flat * start; step += 1) {
    const way = findWay(curve);
    let share = 1;
    let next = curveAt(along(point, way, share));
    while (!(next.cost <= curve.cost) && share > 1e-6) next = curveAt(along(point, way, (share /= 2)));
    if (!(next.cost <= curve.cost)) return point;
    point = along(point, way, share);
    curve = next;
  }
  return point;
}

/** The way to the lowest point of the bowl as it looks from here. */
function findWay({ slope, bendAlong }: Curve): Float64Array {
  let way = new Float64Array(slope.length);
  let rest = slope.map((one) => -one);
  let turn = rest;
  let left = dot(rest, rest);
  const enough = near * near * left;
  for (let count = 0; count < mostTurns && left > enough; count += 1) {
    const bent = bendAlong(turn);
    const share = left / dot(turn, bent);
    way = along(way, turn, share);
    rest = along(rest, bent, -share);
    const before = left;
    left = dot(rest, rest);
    turn = along(rest, turn, left / before);
  }
  return way;
}

function along(point: Float64Array, way: Float64Array, share: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(point, (one, at) => one + share * (way[at] ?? 0));
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

function lengthOf(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
