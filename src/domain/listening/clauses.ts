import {
  adverbs,
  auxiliaries,
  conjunctions,
  contractions,
  copulas,
  determiners,
  largeNumbers,
  modalTense,
  motions,
  negations,
  numbers,
  objectHeads,
  presentBeforeObject,
  presentPlural,
  presentThird,
  pronouns,
  subordinators,
  ways,
  type Subject,
  type Tense,
} from './clause-words';
import { ambiguousPasts, isParticiple, isPast } from './inflection';
import type { Sentence, Transcript } from './transcript';

/** A verb with who does it, and the words up to the next such verb. */
export interface Clause {
  readonly subject: Subject;
  /** The word that stands for the subject: "i", "vendor"; empty when it is not said. */
  readonly actor: string;
  readonly verb: string;
  readonly tense: Tense;
  readonly negated: boolean;
  /** It depends on another clause: "which was built by students", "when the dean came back". */
  readonly subordinate: boolean;
  readonly sentence: Sentence;
  /** Indices into the transcript's words: the clause, and its main verb. */
  readonly from: number;
  readonly to: number;
  readonly verbAt: number;
}

/** What was wished for, and not what was not done. */
const wishes = new Set(['liked', 'loved', 'wanted', 'preferred', 'wished', 'needed']);

/** Reads the clauses of a transcript in order. Every clause has a verb; words before the first verb belong to it. */
export function readClauses({ words, sentences, plain }: Transcript): Clause[] {
  return sentences.flatMap((sentence) => {
    const heads: Head[] = [];
    for (let at = sentence.from; at < sentence.to;) {
      const head = readHead(at, sentence, heads.at(-1));
      if (head === undefined) at += 1;
      else {
        heads.push(head);
        at = head.verbAt + 1;
      }
    }
    return heads.map((head, index) => {
      const next = heads[index + 1];
      const { from: _from, ...rest } = head;
      return {
        ...rest,
        sentence,
        from: index === 0 ? sentence.from : head.from,
        // The next verb may claim the same noun; no clause is without a word.
        to: next === undefined ? sentence.to : Math.max(next.from, (index === 0 ? sentence.from : head.from) + 1),
      };
    });
  });

  function readHead(at: number, sentence: Sentence, last: Head | undefined): Head | undefined {
    const word = lower(at);
    const contracted = contractions.exec(word);
    const subject = contracted === null ? pronouns.get(word) : pronouns.get(contracted[1] ?? '');
    if (subject !== undefined) {
      const group = readGroup(
        at + 1,
        sentence.to,
        contracted === null ? undefined : `'${contracted[2] ?? ''}`,
        subject,
        word,
      );
      if (group === undefined) return undefined;
      return {
        subject,
        actor: contracted?.[1] ?? word,
        subordinate: subordinators.has(word) || subordinators.has(lower(at - 1)),
        from:
          conjunctions.has(lower(at - 1)) || subordinators.has(lower(at - 1)) ? Math.max(at - 1, sentence.from) : at,
        ...group,
      };
    }
    return readNounHead(at, sentence, last);
  }

  /** A verb without a pronoun before it: after a noun, or leaning on the clause before. */
  function readNounHead(at: number, sentence: Sentence, last: Head | undefined): Head | undefined {
    const word = lower(at);
    const isAuxiliary =
      auxiliaries.has(word) &&
      !word.startsWith("'") &&
      !['going', 'used', 'got', 'been', 'being', 'be', 'may', 'might', 'will'].includes(word);
    let before = at - 1;
    while (before >= sentence.from && adverbs.has(lower(before))) before -= 1;
    const previous = before >= sentence.from ? lower(before) : '';
    const pausesBefore = /[,;:—–]|\s-\s/.test(gap(before));
    const leans = previous === '' || conjunctions.has(previous) || (pausesBefore && !isNounish(previous));
    const verbLike =
      isAuxiliary ||
      (isPast(word) && !determiners.has(previous) && !largeNumbers.has(previous) && !isAdjectival(at)) ||
      (isPast(word) && !isParticiple(word) && numbers.has(previous)) ||
      (presentPlural.has(word) && isPlural(previous)) ||
      ((presentThird.has(word) || (presentBeforeObject.has(word) && objectHeads.has(lower(at + 1)))) &&
        previous !== '' &&
        !(isPlural(previous) && !previous.endsWith('ss')) &&
        !determiners.has(previous) &&
        !conjunctions.has(previous) &&
        previous !== 'to' &&
        !auxiliaries.has(previous));
    if (!verbLike || previous === 'to' || auxiliaries.has(previous)) return undefined;
    // "and cost came in lower": a noun, since a verb follows it.
    if (
      ambiguousPasts.has(word) &&
      (isPast(lower(at + 1)) || lower(at + 1) === 'of' || (word === 'set' && lower(at + 1) === 'for'))
    )
      return undefined;
    if (leans || (pausesBefore && last !== undefined && !isAuxiliary)) {
      if (last === undefined) return previous === '' ? readUnsaid(at, sentence) : undefined;
      if (pausesBefore && !conjunctions.has(previous) && lower(at + 1) === 'by') return undefined;
      const group = readGroup(at, sentence.to, undefined, last.subject, last.actor);
      if (group === undefined || (group.tense === 'present' && !isAuxiliary)) return undefined;
      return {
        subject: last.subject,
        actor: last.actor,
        subordinate: last.subordinate,
        from: conjunctions.has(previous) ? before : at,
        ...group,
        tense: isUnreal(last, group, previous) ? last.tense : group.tense,
      };
    }
    if (ambiguousPasts.has(word) && !isNounish(previous)) return undefined;
    // "a tool built by students": a participle behind its noun.
    if (!isAuxiliary && isParticiple(word) && lower(at + 1) === 'by') return undefined;
    const group = readGroup(at, sentence.to, undefined, 'other', previous);
    if (group === undefined) return undefined;
    const from = nounStart(before, sentence.from);
    return {
      subject: 'other',
      actor: previous,
      subordinate: subordinators.has(lower(from - 1)) || subordinators.has(previous),
      from:
        subordinators.has(lower(from - 1)) || conjunctions.has(lower(from - 1))
          ? Math.max(from - 1, sentence.from)
          : from,
      ...group,
    };
  }

  /** "I could have kept it, added a list and called them" did none of it; "I would have liked more time and shipped it" did the second. */
  function isUnreal(last: Head, { verb, tense }: Group, previous: string): boolean {
    return (
      last.tense === 'counterfactual' &&
      tense === 'past' &&
      isParticiple(verb) &&
      !wishes.has(last.verb) &&
      (previous === 'and' || previous === 'or' || !conjunctions.has(previous))
    );
  }

  /** "Called the owner. Went to see him.": who tells what they did may leave the "I" out. */
  function readUnsaid(at: number, { to }: Sentence): Head | undefined {
    const [word, next] = [lower(at), lower(at + 1)];
    const isDone =
      isPast(word) && !ambiguousPasts.has(word) && (objectHeads.has(next) || (motions.has(word) && ways.has(next)));
    // "Given the choice, I stay.", "Asked the same thing, they left."
    const isOfOthers = words
      .slice(at + 1, to)
      .some((_, step) => gap(at + step).includes(',') && pronouns.has(lower(at + 1 + step)));
    const group = isDone && !isOfOthers ? readGroup(at, to, undefined, 'I', '') : undefined;
    return group && { subject: 'I', actor: '', subordinate: false, from: at, ...group };
  }

  /** Reads auxiliaries and the main verb from `at` on. */
  function readGroup(
    at: number,
    to: number,
    contracted: string | undefined,
    subject: Subject,
    actor: string,
  ): Group | undefined {
    let tense: Tense | undefined;
    let negated = negations.has(actor);
    let had = false;
    let did = false;
    let copula = false;
    let infinitive = false;
    let auxiliary: string | undefined;
    const take = (word: string) => {
      auxiliary = word;
      const modal = modalTense.get(word);
      if (modal !== undefined) tense = modal;
      else if (/^(?:have|has|'ve|haven't|hasn't)$/.test(word)) {
        if (tense === 'would' || tense === 'could') tense = 'counterfactual';
        else tense ??= 'perfect';
        had = true;
      } else if (word.startsWith('had')) {
        tense = 'background';
        had = true;
      } else if (/^do|^did/.test(word)) {
        tense = word.startsWith('did') ? 'past' : 'present';
        did = true;
      } else if (copulas.has(word)) {
        copula = true;
        // "I've got nine engineers" is so now.
        if (word === 'got' && had) tense = tense === 'perfect' ? 'present' : tense;
        else if (/^was|^were|^got/.test(word)) tense = 'past';
        else if (!had) tense ??= 'present';
      }
    };
    if (contracted !== undefined) take(contracted);
    let next = at;
    for (; next < to; next += 1) {
      const word = lower(next);
      if (negations.has(word)) negated = true;
      if (auxiliaries.has(word) && !(copula && word === 'got')) {
        if (word === 'used') {
          if (lower(next + 1) !== 'to') break;
          tense = 'background';
          auxiliary = word;
          infinitive = true;
          next += 1;
          continue;
        }
        if (word === 'going') {
          if (lower(next + 1) !== 'to') break;
          tense = tense === 'past' ? 'background' : 'future';
          infinitive = true;
          next += 1;
          continue;
        }
        take(word);
        continue;
      }
      if (!adverbs.has(word)) break;
    }
    if (next > at && /[.;:]/.test(gap(next - 1))) next = Math.max(at, to);
    const verb = next < to ? lower(next) : '';
    if (auxiliary === undefined) {
      if (isPast(verb)) return { verb, verbAt: next, tense: 'past', negated };
      const mayBePresent =
        subject !== 'other' ||
        ['they', 'who', 'people', 'everyone', 'everybody', 'nobody'].includes(actor) ||
        (presentThird.has(verb) && !(['these', 'those', 'both'].includes(actor) && verb.endsWith('s'))) ||
        (presentBeforeObject.has(verb) &&
          !isPlural(actor) &&
          !['these', 'those', 'all', 'both', 'some', 'many'].includes(actor) &&
          objectHeads.has(lower(next + 1))) ||
        (presentPlural.has(verb) && isPlural(actor));
      if (
        !mayBePresent ||
        verb === '' ||
        !/^\p{L}{2,}/u.test(verb) ||
        determiners.has(verb) ||
        conjunctions.has(verb) ||
        pronouns.has(verb) ||
        subordinators.has(verb)
      )
        return undefined;
      return { verb, verbAt: next, tense: 'present', negated };
    }
    if (tense === 'would' && contracted === "'d" && isParticiple(verb) && !ambiguousPasts.has(verb))
      tense = 'background';
    if (contracted === "'s" && isParticiple(verb) && !had) tense = 'perfect';
    // "I had a team": the auxiliary is the verb.
    const isVerb =
      did || infinitive || modalTense.has(auxiliary)
        ? /^\p{L}{2,}/u.test(verb)
        : isParticiple(verb) || verb.endsWith('ing');
    if (!isVerb || determiners.has(verb)) {
      const own = auxiliary.startsWith("'") ? Math.max(at - 1, 0) : Math.max(next - 1, at);
      const plainHad = had && auxiliary.startsWith('had');
      return {
        verb: auxiliary,
        verbAt: Math.min(own, to - 1),
        tense: plainHad
          ? contracted === "'d"
            ? 'background'
            : 'past'
          : did && tense === 'past'
            ? 'past'
            : had && !copula
              ? 'present'
              : (tense ?? 'present'),
        negated,
      };
    }
    if (copula && isParticiple(verb) && !verb.endsWith('ing') && tense === 'past') tense = 'passive';
    return { verb, verbAt: next, tense: tense ?? 'past', negated };
  }

  function isPlural(word: string): boolean {
    return (
      word.length > 3 &&
      word.endsWith('s') &&
      !determiners.has(word) &&
      !auxiliaries.has(word) &&
      !pronouns.has(word) &&
      !subordinators.has(word)
    );
  }

  /** "the proposed plan": a past form that stands before a noun. */
  function isAdjectival(at: number): boolean {
    return determiners.has(lower(at - 1)) && !pronouns.has(lower(at - 1));
  }

  function nounStart(at: number, from: number): number {
    let start = at;
    while (start - 1 >= from && at - start < 5) {
      const word = lower(start - 1);
      if (conjunctions.has(word) || subordinators.has(word) || /[,;:]/.test(gap(start - 1)) || isPast(word)) break;
      start -= 1;
    }
    return start;
  }

  function isNounish(word: string): boolean {
    return !determiners.has(word) && !conjunctions.has(word) && !subordinators.has(word) && !auxiliaries.has(word);
  }

  function lower(at: number): string {
    return words[at]?.lower ?? '';
  }

  /** What stands between the word at `at` and the next. */
  function gap(at: number): string {
    const left = words[at];
    const right = words[at + 1];
    return left === undefined || right === undefined ? '' : plain.slice(left.end, right.start);
  }
}

type Group = Pick<Clause, 'verb' | 'verbAt' | 'tense' | 'negated'>;
type Head = Group & Pick<Clause, 'subject' | 'actor' | 'subordinate' | 'from'>;
