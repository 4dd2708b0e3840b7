import type { Entry } from '../../../questions/words.js';

/** The adjectives of countries, by ISO 3166 alpha-2; who is from there is called so too: the Estonians. */
const ADJECTIVES = `
DK danish,dane · FR french · DE german · SE swedish,swede · NO norwegian · FI finnish,finn · IS icelandic,icelander
NL dutch,holland · BE belgian · LU luxembourgish · CH swiss · AT austrian · LI liechtenstein
IT italian · ES spanish,spaniard · PT portuguese · IE irish · MT maltese · MC monegasque · AD andorran · SM sammarinese
PL polish · CZ czech,czechia · SK slovak,slovakian · HU hungarian · RO romanian,rumanian · BG bulgarian
GR greek · CY cypriot · EE estonian · LV latvian · LT lithuanian · SI slovenian,slovene · HR croatian,croat
RS serbian,serb · BA bosnian · ME montenegrin · MK macedonian · AL albanian · XK kosovar
UA ukrainian · BY belarusian · MD moldovan · RU russian · GE georgian · AM armenian · AZ azerbaijani,azeri
TR turkish,turkey,turk · IL israeli · PS palestinian · LB lebanese · SY syrian · JO jordanian · IQ iraqi · IR iranian
SA saudi,saudi arabian · AE uae,emirati · QA qatari · KW kuwaiti · OM omani · BH bahraini · YE yemeni
KZ kazakh,kazakhstani · UZ uzbek · KG kyrgyz · TJ tajik · TM turkmen · MN mongolian · AF afghan
IN indian · PK pakistani · BD bangladeshi · LK sri lankan · NP nepali,nepalese · BT bhutanese · MV maldivian
CN chinese · TW taiwanese · HK hongkonger · SG singaporean · MY malaysian · ID indonesian · TH thai · VN vietnamese,viet nam
PH filipino,philippine · KH cambodian · LA laotian · MM burmese,myanma · BN bruneian · TL timorese
AU australian,aussie · FJ fijian · PG papua new guinean · WS samoan · TO tongan · PW palauan
CA canadian · MX mexican · GT guatemalan · HN honduran · SV salvadoran · NI nicaraguan · CR costa rican · PA panamanian
CU cuban · JM jamaican · DO dominican · HT haitian · TT trinidadian · BS bahamian · BB barbadian
BR brazilian · AR argentine,argentinian · CL chilean · CO colombian · PE peruvian · EC ecuadorian · BO bolivian
PY paraguayan · UY uruguayan · VE venezuelan · GY guyanese · SR surinamese
EG egyptian · MA moroccan · TN tunisian · DZ algerian · LY libyan · SD sudanese · ET ethiopian · KE kenyan · UG ugandan
TZ tanzanian · RW rwandan · BI burundian · SO somali · MG malagasy · MU mauritian · SC seychellois
ZA south african · NA namibian · BW botswanan · ZW zimbabwean · ZM zambian · MW malawian · MZ mozambican · AO angolan
NG nigerian · GH ghanaian · SN senegalese · CI ivorian · CM cameroonian · GA gabonese · ML malian · BF burkinabe
BJ beninese · TG togolese · LR liberian · SL sierra leonean · GM gambian · GN guinean · CV cape verdean
`;

/** Adjectives in -n, -i, -k and the like name the people with an s; in -sh, -ch, -ese, -ss they do not. */
const withPeople = (word: string): string => (/(?:sh|ch|ese|ss)$/.test(word) ? word : `${word}[s]`);

function entriesOf(rows: string): Entry<string>[] {
  return rows
    .trim()
    .split(/\s*[·\n]\s*/)
    .map((row): Entry<string> => {
      const code = row.slice(0, 2);
      return [`(${row.slice(3).split(',').map(withPeople).join('|')})`, code];
    });
}

/** Names and adjectives of countries, beside the names that the platform knows. */
export const COUNTRIES: readonly Entry<string>[] = [
  [
    '(the us(?! side)|(?<=in )us|(?<=from )us|u.s.a.|u.s.|usa|us-based|america|american|americans|united states|the states)',
    'US',
  ],
  [
    '(u.k.|uk|british|britain|england|english (partner|organi(s|z)ation|cluster|university)~|scottish|scotland|welsh|great britain)',
    'GB',
  ],
  ['(korean[s]|korea|south korea[n]|korean republic|republic of korea)', 'KR'],
  ['(new zealand|new zealander[s]|kiwi|nz)', 'NZ'],
  ['(japan|(?<!in )japanese(?! please| version))', 'JP'],
  ...entriesOf(ADJECTIVES),
];
