import { describe, expect, it } from 'vitest';
import { probeWords, withQuote, type InterviewScripts } from '../../src/content/interview-scripts';

describe('the candidate’s words in an interviewer’s line', () => {
  it('stand in quotation marks, with a capital where the line begins with them', () => {
    expect(withQuote('{quote}. And then?', 'we shipped it.')).toBe('“We shipped it”. And then?');
    expect(withQuote('You said {quote}. And then?', 'we shipped it.')).toBe('You said “we shipped it”. And then?');
    expect(withQuote('You said {quote}.', 'The vendor shipped it.')).toBe('You said “the vendor shipped it”.');
    expect(withQuote('You said {quote}.', 'Marta shipped it.')).toBe('You said “Marta shipped it”.');
    expect(withQuote('You said {quote}.', 'I shipped it.')).toBe('You said “I shipped it”.');
  });

  it('keep quotation marks of their own as pairs', () => {
    expect(withQuote('{quote}.', 'She said "no" and “never”')).toBe('“She said ‘no’ and ‘never’”.');
  });

  it('are cut at a pause, or else at a word, where nobody could say so much again', () => {
    const long =
      'In the end it was launched and everyone was really happy with it, the search got a lot better, and leadership was very pleased';
    expect(withQuote('{quote}?', long)).toBe(
      '“In the end it was launched and everyone was really happy with it, the search got a lot better …”?',
    );
    const breathless = Array.from({ length: 40 }, () => 'words').join(' ');
    expect(withQuote('{quote}?', breathless)).toMatch(/^“Words( words)+ …”\?$/);
  });
});

it('two figures are said back in one sentence', () => {
  const scripts: InterviewScripts = { loops: [], interviewers: [], gapProbes: [] };
  const probe = {
    from: 'contradiction',
    first: 'the bill was four million',
    second: 'For all of it we paid two',
  } as const;
  expect(probeWords(scripts, 'fast', [], probe)).toBe(
    '“The bill was four million” or “for all of it we paid two”. Which?',
  );
  expect(probeWords(scripts, 'dry', [], probe)).toBe(
    'I have “the bill was four million” from before and “for all of it we paid two” now. Which do I keep?',
  );
});
