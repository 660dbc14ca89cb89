import type { Rule } from '../rule';

/** With these a short reply says that there is nothing to say. */
export const shrugRules: readonly Rule[] = [
  {
    hears: [
      "(?:do not|don't|did not|didn't|would not|wouldn't) (?:really |honestly |actually )?(?:know|remember|recall)",
      "(?:can't|cannot|can not|could not|couldn't) (?:really |honestly |actually )?(?:say|tell|remember|recall|think of)",
    ],
    example: "I honestly don't remember.",
    nearMiss: 'They did not call.',
  },
  {
    hears: [
      "(?:had not|hadn't|have not|haven't|never|did not|didn't) (?:really |ever |actually )?(?:thought|think) (?:about|of|that|like)",
    ],
    example: 'I had not thought about it like that.',
    nearMiss: 'I thought about it for a week.',
  },
  {
    hears: [
      "(?:do not|don't|did not|didn't) (?:really |honestly |actually )?have (?:(?:an?|any|the|that) )?(?:(?:good|exact|precise|hard|real) )?(?:example|number|figure|idea|answer)s?",
      '(?:have|had|got) no (?:example|number|figure|idea|answer)s?',
      'no idea',
      'not sure',
      "(?:do not|don't|did not|didn't|have not|haven't|never) (?:really |honestly |actually |ever )?(?:have|got|had) (?:one|(?:an?|any) (?:story|case|example|situation|time)|anything)(?: like (?:that|this))?",
      "there (?:is not|isn't|was not|wasn't|is no|was no) (?:really )?(?:one|anything|(?:an?|any)? ?(?:story|case|example))",
      'nothing (?:comes to mind|like (?:that|this))',
      'look (?:it|that) up',
    ],
    example: 'I would have to look it up.',
    nearMiss: 'We had the numbers on a wall.',
  },
  {
    hears: [
      "(?:would|i'd|i) (?:really |much )?(?:rather|prefer) (?:not|to not|to leave|leave|to skip|skip)",
      "(?:can't|cannot|can not|couldn't|could not|not able to|not allowed to|not free to) (?:really |actually )?(?:talk|speak|share|discuss|disclose|go) (?:\\w+ ){0,2}?(?:about|into|it|that|this|more|details?)",
      "(?:i'm|i am) not going to (?:go into|talk about|discuss|share)",
      '(?:leave|keep) (?:this|that|it)(?: one)? out',
      '(?:non disclosure|nda|confidential)',
      '(?:take|have|try|get|do|give me) (?:another|a different|the next) (?:question|one)',
      "(?:can|could|shall|may|let's) (?:we |you |i )?(?:please |just )?(?:move on|skip|pass)",
    ],
    example: "I'd rather not say, and I can't go into it.",
    nearMiss: 'They told me that they could not share the data before June.',
  },
  {
    hears: [
      "(?:i'm|i am) (?:still )?bound by (?:an?|the|my|our) (?:\\w+ )?(?:settlement|agreement|oath)",
      "i (?:do not|don't|will not|won't) (?:really )?want to (?:talk about|speak about|go into|get into) (?:it|that|this)",
      "i(?:'ll| will|'d like to| would like to) (?:pass|skip)(?: on)? (?:that|this)(?: one)?",
    ],
    example: "That is closed and I'm bound by a settlement.",
    nearMiss: 'We were bound by the contract, so I called the bank and I will pass it on to the team.',
  },
];
