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

/** The end is still open: where one is heard behind the turn, only a sure ending counts. */
export const pendingRules: readonly Rule[] = [
  {
    hears: [
      'as we speak',
      'remains to be seen',
      'too (?:early|soon) to (?:say|tell|know)',
      "(?:we|i|they|you) (?:should|will|'ll) (?:only )?(?:know|see|hear|find out|learn)",
      "(?:we|i)'ll (?:know|see|hear|find out|learn)",
      '(?:still|currently) (?:open|pending|waiting|under review|in progress|undecided|being|ongoing|deciding|negotiating|in discussion|discussing)',
      '(?:was|were|is|are) (?:going|due|set|about|supposed) to (?:decide|vote|be decided|rule|answer|meet|start|begin|go live|launch|open)',
      "that(?:'s| is| was) the plan",
      'the (?:plan|idea|hope|intention) (?:is|was) to (?:have|try|start|go|do|run|launch)',
      '(?:in front of|with|before) the (?:board|committee|council|court|ministry|regulator|management) (?:at the moment|now|right now|as of today)',
      '(?:whether|if) (?:it|that|this|they|the \\p{L}+) (?:holds|works|worked|will|would|helped|helps|gets|goes|has worked)',
      "(?:i|we) (?:\\p{L}+ )?(?:don't|do not|never|can't|cannot|couldn't) (?:\\p{L}+ )?(?:know|found out|find out|heard|hear|say|tell you) (?:how|whether|if|what) (?:it|that|this|they|the|became|happened|came)",
      '(?:i|we) (?:\\p{L}+ )?(?:left|moved on|changed (?:jobs|teams)|was moved|was reassigned|handed (?:it|that) over) before',
      "(?:has|have|had|is|was) (?:not|n't) (?:\\p{L}+ )?(?:yet|decided|been decided|come back)",
      "(?:hasn't|haven't|isn't) _ yet",
      "(?:i'm|i am|we're|we are) (?:\\p{L}+ )?(?:hoping|still waiting|hopeful|confident that (?:it|this|that|they|we))",
      '(?:is|are|a \\p{L}+) planned for',
    ],
    example: 'The new firmware is going out as we speak.',
    nearMiss: 'We spoke to the board.',
  },
];
