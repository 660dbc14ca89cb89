/** What the words around a number say was done: what was asked for is not what was got, nor the first rack the last. */

/** Words of each sort; a star stands for any ending, after three letters or more. */
const sorts: Readonly<Record<string, string>> = {
  asked:
    'ask* want* request* propos* demand* hop* plan* estimat* quot* offer* appl* bid target* aim* promis* expect* budget* forecast* would should supposed goal',
  got: 'got get granted approv* receiv* won awarded paid settl* agreed ended gave given turned became actual* real*',
  begin: 'first start* begin* began open* initial* pilot* trial* early join* when',
  end: 'last final* end* finish* complet* done eventual* later wrapped closed',
  part: 'alone only just which one part single pilot* trial* own each per half some portion',
  whole:
    'whole all total entire everything overall altogether nationwide across network every full together everywhere both',
  others: 'they their them he she his her other others another colleague* competitor* vendor* client* customer*',
  gain: 'rais* earn* revenue* bring brought sold sell* sales income profit* won',
  cost: 'cost* spen* paid pay* price* bill* bought buy* fee* invoice*',
  loss: 'los* lost fine* penalt* stolen gone damage*',
  saving: 'sav* less cut* reduc* cheaper lower* down drop* fell fall* shrank shrunk',
  rise: 'rose rise* rais* grew grow* up increas* more climb* higher gain* improv* jump*',
  fail: 'fail* not no never miss* without broken broke wrong reject* refus* lost dropped',
  pass: 'pass* succeed* success* worked kept stayed right approved',
  before: 'before previous* earlier used had originally inherited old former*',
  after: 'after since now today then later new next by',
  back: 'back return* recover* refund* again re',
  found: 'found founded discover* notic* detect* report* heard told announc* said',
  fixed: 'fix* repair* solv* patch* resolv*',
  decide: 'decid* sign* agreed approv* chose chosen propos* planned',
  launch: 'live launch* ship* releas* roll* deploy* went publish* open*',
  leave: 'left leav* resign* quit gone depart* retire*',
  join: 'join* hire* hired recruit* came took promot* made inherit*',
  peak: 'grew grow* grown doubled expand* became reached peak most',
};

const sortsByWord = new Map<string, string[]>();
/** Starts of words with their sorts, by their first letters. */
const starts = new Map<string, { readonly start: string; readonly sort: string }[]>();
const firstLetters = 3;
for (const [sort, words] of Object.entries(sorts))
  for (const word of words.split(' ')) {
    const start = word.replace('*', '');
    if (start === word) sortsByWord.set(word, [...(sortsByWord.get(word) ?? []), sort]);
    else {
      const letters = start.slice(0, firstLetters);
      starts.set(letters, [...(starts.get(letters) ?? []), { start, sort }]);
    }
  }

/** The sorts of doing that a word, in small letters, speaks of. */
export function doingsOf(word: string): readonly string[] {
  const begun = starts.get(word.slice(0, firstLetters)) ?? [];
  return [
    ...(sortsByWord.get(word) ?? []),
    ...begun.filter(({ start }) => word.startsWith(start)).map(({ sort }) => sort),
  ];
}
