import type { Rule } from '../rule';

/** Words by which an ending is told, good or bad. They count only behind the turn of the story: see `outcomes.ts`. */
export const resultRules: readonly Rule[] = [
  {
    hears: [
      'in the end(?! (?:i|we) )',
      'end result',
      '(?:the|our|my|its) (?:result|outcome|upshot|effect|net effect|payoff) (?:was|were|is|of)',
      'as a result',
      'resulted in',
      'ended (?:up|with|well|badly|in)',
      '(?:it|that|this|which|everything|all of it|the \\p{L}+) (?:\\p{L}+ )?worked(?! (?:on|in|for|with|at|together|hard|as|from))',
      'did the trick',
      'paid (?:off|for itself)',
      'turned (?:it|things|out) (?:around|well|fine|right|to be)',
      'made (?:all )?(?:the|a|a big|a real|no) difference',
    ],
    example: 'In the end the ward was calm.',
    nearMiss: 'In the end I went with the smaller pump.',
  },
  {
    hears: [
      '(?:was|were|came|went|got|is|been) (?:\\p{L}+ )?(?:back|gone|done|live|finished|fixed|resolved|solved|stable|calm|empty|quiet|saved|cured|delighted|relieved|happy|satisfied|promoted|thrilled|on time|on track|safe|full again|halved|doubled|sold out|delivered|completed|approved|certified|cancelled|canceled|scrapped|closed|shipped|launched|cleared|restored)(?! by the time| when| before| as soon)',
      '(?:went|go|gone) live',
      '(?:back|returned) to normal',
      'back on (?:track|schedule|time|its feet|our feet)',
      '(?:on|in|just in|right on) (?:time|schedule|budget) (?:for|and|with|despite|$)',
      '(?:ahead of|behind|under|over) (?:schedule|plan|budget|target)',
      '(?:\\p{L}+ )?(?:days|weeks|months|hours) (?:early|late|ahead|sooner|earlier)',
      '(?:no longer|never|not) (?:had to|happened|came|saw|needed|complained|missed|failed)',
      '(?:not|without) (?:a|one) (?:single )?(?:complaint|incident|injury|accident|error|outage|claim|loss|hitch|day lost|minute|delay)',
      '(?:not a single|not one|nobody|no one|none of|no (?:more )?\\p{L}+) (?:\\p{L}+ ){0,3}(?:was|were|had to|lost|got|missed|left|noticed|complained|fell|died|waited|needed|failed|quit|resigned|reported)',
      '(?:happened|came back|returned|occurred) again',
    ],
    example: 'The line was back to normal on Friday.',
    nearMiss: 'The line went along the quay.',
  },
  {
    hears: [
      '(?:signed|renewed|extended) (?:\\p{L}+ ){0,4}(?:contract|deal|agreement|lease|licence|again|on|year|years|term|with us)',
      '(?:passed|failed) (?:\\p{L}+ ){0,3}(?:audit|inspection|exam|exams|test|review|certification|trial)',
      '(?:customer|client|board|director|council|ministry|bank|ceo|vp|regulator|auditors|auditor|inspector|inspectors|committee|union|owner|they|she|he) (?:\\p{L}+ )?(?:accepted|approved|agreed to|bought|stayed|thanked|apologised|apologized|came round|came back|signed|renewed|gave us|gave the|ordered|chose us|dropped us|left us|walked away|cancelled|canceled|praised|closed the)',
      '(?:lost|won|kept|saved|missed|made|met|hit|beat|got) (?:the|that|our|a|their|its|it|every|all)? (?:\\p{L}+ ){0,2}(?:contract|account|client|customer|deal|tender|city|deadline|date|target|season|launch|order|bid|grant|job|promotion|licence|trust|goal|milestone)',
      '(?:was|got|were) (?:promoted|rehired|shortlisted|selected|nominated|hired|let go)',
      "(?:it|that|this|the \\p{L}+) (?:\\p{L}+ )?(?:failed|flopped|collapsed|backfired|came too late|fell through|fell apart|was too late|went wrong|never recovered|didn't work|did not work)",
      '(?:we|i) (?:\\p{L}+ )?(?:failed|succeeded|made it|pulled it off|got there|managed to|came (?:first|second|out)|ended up|lost (?:\\p{L}+ )?(?:them|him|her|it|money))',
      '(?:stopped|quit|ceased|began|started) (?:\\p{L}+ing) (?:\\p{L}+ ){0,4}(?:again|altogether|entirely|for us|early|late|twice|penalties|in)',
      'for the first time',
      '(?:could|were able to|was able to|managed to) (?:\\p{L}+ ){0,4}(?:again|at last|finally|without)',
      '(?:was|were) (?:\\p{L}+ing|\\p{L}+) again',
    ],
    example: 'The council signed the contract in May.',
    nearMiss: 'The council met in May.',
  },
];
