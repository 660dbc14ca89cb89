import type { Rule } from '../rule';

/** What was built came to an end: nothing of it went on. */
export const undoneRules: readonly Rule[] = [
  {
    hears: [
      '(?:was|were|been|got) (?:\\p{L}+ )?(?:sold|dissolved|closed|scrapped|shut|switched off|turned off|discontinued|abandoned|dismantled|disbanded|cancelled|canceled|decommissioned|replaced|bought|broken up|taken down|torn down|demolished|retired|stopped|thrown away|deleted|wound up|acquired|merged)',
      '(?:shut|closed|closes) (?:it |them |the \\p{L}+ )?down',
      'switched (?:it|them|all of it|everything) off',
      '(?:went|switched|moved|changed) over to',
      '(?:went|switched|moved) back to (?:the old|how|their old|its old|paper)',
      '(?:went|gone) (?:to the recycling|bankrupt|out of business|into administration)',
      'replaced (?:it|the|them|ours|our)',
      '(?<!before (?:the|our|its) |until (?:the|our|its) )(?:contract|lease|project|programme|program|funding|season|pilot) (?:\\p{L}+ )?(?:ended|ran out|expired|was over)',
      '(?:nothing|none) (?:of it |of that |of them )?(?:is|was|has) (?:left|remained|survived|remains)',
      'that was (?:that|it|the end)',
      '(?:is|are|were) (?:\\p{L}+ )?gone (?:by now|now|today|again)',
      '(?:itself|company|firm|bank|cinema|plant|shop|business) (?:has |had )?(?:closed|folded)',
    ],
    example: 'The scanners were sold, and the group was dissolved.',
    nearMiss: 'We sold more scanners than ever.',
  },
];
