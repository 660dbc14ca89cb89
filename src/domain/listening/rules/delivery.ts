import type { Rule } from '../rule';

/** Sounds and phrases that only fill time. "Like" counts only where it is no verb and compares nothing. */
export const fillerRules: readonly Rule[] = [
  {
    hears: ['um+', 'uh+', 'uhm+', 'er', 'erm+', 'hm+', 'mm+', 'ah', 'eh'],
    example: 'So um we started over.',
    nearMiss: 'The umbrella shop ran out.',
  },
  {
    hears: [
      '(?<!(?:do|did|if|as|what|would|before|when|that) )you know(?! (?:the|how|what|why|who|that|where|when|if|whether))',
      'i mean',
      '(?<!(?:what|this|that|some|any|the|a|one|every|another|which) )(?:sort|kind) of(?! (?:people|person|thing|work|customer|problem))',
      'basically',
      'literally',
      'and stuff',
      'or something',
      'and so on and so forth',
      'at the end of the day',
    ],
    example: 'It was, you know, basically closed.',
    nearMiss: 'Do you know what kind of customer it was?',
  },
  {
    hears: [
      '(?:it was|was|were|is|and|so|just|had|took) like(?! (?:a|an|the|that|this|it|him|her|them|us|me|my|our|to|what|in|mine|you|we|i) )(?! (?:\\p{L}+ing))',
      '(?:it was|i was|he was|she was|they were|and) like (?:a lot|so|really|okay|wow|oh|no|yeah|what)',
    ],
    example: 'It stopped, it was like thirty times a day.',
    nearMiss: 'I like the plan, and it was like a market in there.',
  },
];

/** Words with which a speaker takes back half of what was said. */
export const hedgeRules: readonly Rule[] = [
  {
    hears: [
      'i (?:think|guess|suppose|believe|would say|feel like)',
      "i'd say",
      'maybe',
      'perhaps',
      'probably',
      'possibly',
      'somewhat',
      'more or less',
      '(?:sort|kind) of',
      'hopefully',
      'i am not (?:sure|certain)',
      "i'm not (?:sure|certain)",
      "i (?:don't|do not) (?:really )?(?:know|remember)",
      'to some (?:extent|degree)',
      'in a way',
      'a (?:little )?bit',
      'not really',
      'quite possibly',
      'as far as i (?:know|remember|recall)',
    ],
    example: 'I think it was perhaps a success.',
    nearMiss: 'It was a success in May.',
  },
];
