import type { Clause } from './clauses';
import { stativeVerbs } from './families';
import type { Story } from './story';

/** "I must tell you", "I can add value": said in no story, and no deed in one. */
const talk = new Set('must can may should tell say add mean looking look commit strive aim bring speak'.split(' '));

/** What the speaker would do or does as a rule: "I would ask", "what I do is ask". Nothing in a hollow answer. */
export function findIntentions({ clauses, hollow }: Story): Clause[] {
  if (hollow) return [];
  return clauses.filter(({ subject, tense, verb }) => {
    if (subject !== 'I' || talk.has(verb)) return false;
    if (tense === 'would' || tense === 'future')
      return !stativeVerbs.has(verb) || ['start', 'begin', 'sit'].includes(verb);
    return tense === 'present' && !stativeVerbs.has(verb) && !verb.startsWith("'") && verb.length > 2;
  });
}
