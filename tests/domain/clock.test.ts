import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, pauseClock, remaining, resumeClock, startClock } from '../../src/domain/clock';

describe('a clock', () => {
  it('runs from its beginning, and shows what is left and what is over', () => {
    const clock = startClock(1000, 120_000);
    expect(elapsed(clock, 1000)).toBe(0);
    expect(remaining(clock, 31_000)).toBe(90_000);
    expect(remaining(clock, 121_000)).toBe(0);
    expect(remaining(clock, 128_000)).toBe(-7000);
  });

  it('has nothing left to show where nothing runs out', () => {
    const clock = startClock(0, null);
    expect(remaining(clock, 999_999)).toBeNull();
    expect(elapsed(clock, 999_999)).toBe(999_999);
  });

  it('stands still in a pause and goes on where it stood', () => {
    const paused = pauseClock(startClock(0, 60_000), 20_000);
    expect(elapsed(paused, 3_600_000)).toBe(20_000);
    const resumed = resumeClock(paused, 3_600_000);
    expect(elapsed(resumed, 3_605_000)).toBe(25_000);
    expect(remaining(resumed, 3_605_000)).toBe(35_000);
    expect(resumed.paused).toBe(3_580_000);
  });

  it('is not paused twice nor resumed when it runs', () => {
    const running = startClock(0, null);
    const paused = pauseClock(running, 1000);
    expect(pauseClock(paused, 5000)).toBe(paused);
    expect(resumeClock(running, 5000)).toBe(running);
  });

  it('never shows less than nothing when the machine’s clock is set back', () => {
    expect(elapsed(startClock(10_000, null), 4000)).toBe(0);
    const resumed = resumeClock(pauseClock(startClock(10_000, null), 20_000), 15_000);
    expect(resumed.paused).toBe(0);
    expect(elapsed(resumed, 25_000)).toBe(15_000);
  });

  it('counts exactly the time between pauses, whatever is pressed and however often', () => {
    const anyPresses = fc.array(
      fc.record({ wait: fc.nat(100_000), press: fc.constantFrom('pause', 'resume', 'look') }),
    );
    fc.assert(
      fc.property(fc.nat(2_000_000_000), anyPresses, (since, presses) => {
        let clock = startClock(since, 60_000);
        let now = since;
        let ran = 0;
        let isPaused = false;
        for (const { wait, press } of presses) {
          now += wait;
          if (!isPaused) ran += wait;
          if (press === 'pause') clock = pauseClock(clock, now);
          if (press === 'resume') clock = resumeClock(clock, now);
          if (press !== 'look') isPaused = press === 'pause';
          expect(elapsed(clock, now)).toBe(ran);
          expect(remaining(clock, now)).toBe(60_000 - ran);
        }
      }),
    );
  });
});
