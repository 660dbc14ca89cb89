/**
 * Towns by the countries and regions that they lie in, in small letters; of names of several words the one that tells them from others. Before the
 * colon stand the names from the wider to the narrower one.
 */
const towns = [
  'britain england: london manchester birmingham liverpool leeds sheffield bristol newcastle nottingham doncaster durham oxford cambridge brighton yorkshire cornwall',
  'britain wales: cardiff swansea',
  'britain scotland: glasgow edinburgh aberdeen dundee',
  'britain ulster: belfast',
  'ireland: dublin cork galway limerick',
  'france: paris lyon marseille toulouse bordeaux lille nantes strasbourg grenoble rennes normandy brittany',
  'germany bavaria: munich nuremberg',
  'germany saxony: leipzig dresden',
  'germany: berlin hamburg cologne frankfurt stuttgart dortmund hanover bremen',
  'austria styria: graz',
  'austria tyrol: innsbruck',
  'austria: vienna linz salzburg',
  'switzerland: zurich geneva basel bern lausanne',
  'benelux belgium: brussels antwerp ghent bruges liege flanders wallonia',
  'benelux netherlands: amsterdam rotterdam utrecht eindhoven groningen holland',
  'benelux: luxembourg',
  'scandinavia denmark: copenhagen aarhus odense',
  'scandinavia sweden: stockholm gothenburg malmo uppsala',
  'scandinavia norway: oslo bergen trondheim',
  'finland: helsinki tampere turku lapland',
  'iceland: reykjavik',
  'estonia: tallinn tartu',
  'latvia: riga',
  'lithuania: vilnius kaunas',
  'poland: warsaw krakow kraków wroclaw gdansk poznan lodz katowice silesia',
  'czechia: prague brno ostrava',
  'slovakia: bratislava',
  'hungary: budapest',
  'romania: bucharest cluj',
  'bulgaria: sofia',
  'serbia: belgrade',
  'croatia: zagreb',
  'slovenia: ljubljana',
  'greece: athens thessaloniki',
  'turkey: istanbul ankara izmir',
  'ukraine: kyiv kiev lviv kharkiv odessa',
  'belarus: minsk',
  'russia: moscow petersburg',
  'spain catalonia: barcelona',
  'spain andalusia: seville malaga',
  'spain: madrid valencia bilbao',
  'portugal: lisbon porto braga',
  'italy tuscany: florence',
  'italy sicily: palermo',
  'italy: rome milan turin naples bologna genoa venice',
  'malta: valletta',
  'egypt: cairo alexandria',
  'morocco: casablanca',
  'tunisia: tunis',
  'algeria: algiers',
  'nigeria: lagos abuja',
  'ghana: accra',
  'kenya: nairobi mombasa kisumu',
  'uganda: kampala',
  'rwanda: kigali',
  'zambia: lusaka',
  'zimbabwe: harare',
  'ethiopia: addis',
  'senegal: dakar',
  'africa: johannesburg pretoria durban',
  'israel: haifa jerusalem',
  'jordan: amman',
  'lebanon: beirut',
  'saudi: riyadh jeddah',
  'emirates: dubai',
  'qatar: doha',
  'oman: muscat',
  'iran: tehran',
  'pakistan: karachi lahore islamabad',
  'india karnataka: bangalore bengaluru',
  'india kerala: kochi',
  'india gujarat: ahmedabad',
  'india maharashtra: mumbai pune',
  'india: delhi hyderabad chennai coimbatore kolkata jaipur noida gurgaon',
  'bangladesh: dhaka',
  'lanka: colombo',
  'nepal: kathmandu',
  'myanmar: yangon',
  'thailand: bangkok',
  'vietnam: hanoi saigon',
  'malaysia: penang',
  'indonesia: jakarta surabaya bandung',
  'philippines: manila cebu davao',
  'taiwan: taipei',
  'china: beijing shanghai shenzhen guangzhou hangzhou chengdu wuhan',
  'japan: tokyo osaka kyoto nagoya fukuoka sapporo',
  'korea: seoul busan incheon',
  'australia queensland: brisbane',
  'australia victoria: melbourne',
  'australia: sydney perth adelaide canberra',
  'zealand: auckland wellington christchurch',
  'canada ontario: toronto ottawa',
  'canada quebec: montreal',
  'canada alberta: calgary edmonton',
  'canada: vancouver winnipeg halifax manitoba saskatchewan',
  'america massachusetts: boston',
  'america illinois: chicago',
  'america washington: seattle',
  'america oregon: portland',
  'america colorado: denver',
  'america texas: dallas houston austin',
  'america georgia: atlanta',
  'america florida: miami orlando tampa',
  'america arizona: phoenix',
  'america oklahoma: tulsa',
  'america michigan: detroit',
  'america ohio: cleveland columbus cincinnati',
  'america pennsylvania: pittsburgh philadelphia',
  'america maryland: baltimore',
  'america carolina: charlotte',
  'america tennessee: nashville memphis',
  'america minnesota: minneapolis',
  'america wisconsin: milwaukee',
  'america nebraska: omaha',
  'america california: oakland sacramento',
  'america nevada: reno',
  'america alaska: anchorage',
  'america hawaii: honolulu',
  'america: utah virginia albuquerque',
  'mexico: guadalajara monterrey tijuana',
  'colombia: bogota medellin cali',
  'ecuador: quito guayaquil',
  'peru: lima arequipa',
  'chile: santiago valparaiso',
  'uruguay: montevideo',
  'argentina: rosario cordoba mendoza',
  'brazil: recife salvador fortaleza brasilia curitiba',
  'venezuela: caracas',
  'cuba: havana',
  'jamaica: kingston',
];
/** Countries and regions of which no town is here. */
const countries =
  'afghanistan albania angola armenia azerbaijan bahrain bolivia bosnia botswana cambodia cameroon cyprus georgia guatemala iraq kazakhstan kuwait moldova mozambique namibia panama paraguay punjab singapore somalia sudan syria tanzania uzbekistan yemen';

/** What is of a country, after its name. */
const peoples =
  'britain british uk, england english, wales welsh, scotland scottish, ireland irish, france french, germany german germans, austria austrian, switzerland swiss, ' +
  'belgium belgian, netherlands dutch, denmark danish, sweden swedish, norway norwegian, finland finnish, estonia estonian, latvia latvian, lithuania lithuanian, ' +
  'czechia czech, slovakia slovak, hungary hungarian, romania romanian, bulgaria bulgarian, serbia serbian, croatia croatian, slovenia slovenian, greece greek, ' +
  'turkey turkish, ukraine ukrainian, russia russian, spain spanish, portugal portuguese, italy italian, egypt egyptian, morocco moroccan, nigeria nigerian, ' +
  'ghana ghanaian, kenya kenyan, ethiopia ethiopian, africa african, israel israeli, lebanon lebanese, pakistan pakistani, india indian indians, nepal nepalese, ' +
  'thailand thai, vietnam vietnamese, malaysia malaysian, indonesia indonesian, philippines filipino, taiwan taiwanese, china chinese, japan japanese, korea korean, ' +
  'australia australian, canada canadian, america american americans usa, mexico mexican, colombia colombian, peru peruvian, chile chilean, argentina argentinian, brazil brazilian';

const namesOf = new Map(
  peoples.split(', ').map((line) => {
    const names = line.split(' ');
    return [names[0] ?? '', names.join(' ')] as const;
  }),
);

/** The names of every place, by the path to it from the widest one: "scandinavia/sweden/malmo". */
export const places: Readonly<Record<string, string>> = Object.fromEntries([
  ...countries.split(' ').map((name) => [name, name] as const),
  ...towns.flatMap((line) => {
    const [wider = '', within = ''] = line.split(': ');
    const path = wider.split(' ');
    return [
      ...path.map((name, depth) => [path.slice(0, depth + 1).join('/'), namesOf.get(name) ?? name] as const),
      ...within.split(' ').map((name) => [[...path, name].join('/'), name] as const),
    ];
  }),
]);
