import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardEvent } from '../../src/domain/card-log';
import { findRedoable, findUndoable } from '../../src/domain/undo-history';
import { dayNumber, ulidLike } from '../support/cards';
import { runs } from '../support/runs';

/** The textbook undo stack, to compare with what is read from a log. */
class Model {
  done: string[] = [];
  undone: string[] = [];
}

it('takes back and gives again as an undo stack does, from the log alone', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('act', 'undo', 'redo'), { maxLength: 60 }), (steps) => {
      const log: CardEvent[] = [];
      const model = new Model();
      const append = (body: { kind: 'flagged' } | { kind: 'voided' | 'restored'; target: string }) => {
        const serial = log.length;
        log.push({
          id: ulidLike(serial, serial),
          action: `action-${serial}`,
          cardId: 'a',
          at: serial,
          day: dayNumber(1),
          ...body,
        });
        return `action-${serial}`;
      };
      for (const step of steps) {
        const newestFirst = log.toReversed();
        if (step === 'act') {
          model.done.push(append({ kind: 'flagged' }));
          model.undone = [];
        } else if (step === 'undo') {
          const expected = model.done.pop();
          const found = findUndoable(newestFirst)?.action;
          expect(found).toBe(expected);
          if (found === undefined) continue;
          append({ kind: 'voided', target: found });
          model.undone.push(found);
        } else {
          const expected = model.undone.pop();
          const found = findRedoable(newestFirst)?.action;
          expect(found).toBe(expected);
          if (found === undefined) continue;
          append({ kind: 'restored', target: found });
          model.done.push(found);
        }
      }
    }),
    { numRuns: runs(500) },
  );
});
