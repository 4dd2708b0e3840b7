/** The countries of the parts of the world that questions name, by ISO 3166 alpha-2. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Europe:
    'AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB VA',
  Nordic: 'DK FI IS NO SE',
  Asia: 'AF BD BT BN KH CN HK IN ID JP KZ KR KG LA MO MY MV MN MM NP PK PH SG LK TW TJ TH TL TM UZ VN',
  'Middle East': 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  Africa: 'DZ AO BJ BW CI CM EG ET GA GH KE LY MA MG ML MU MZ NA NE NG RW SN TN TZ UG ZA ZM ZW',
  'North America': 'US CA MX',
  'South America': 'AR BO BR CL CO EC PE PY UY VE',
  Oceania: 'AU NZ FJ PG',
};

export const WORLD_REGIONS = Object.keys(COUNTRIES);

export function isCountryIn(country: string, region: string): boolean {
  return COUNTRIES[region]?.split(' ').includes(country) ?? false;
}
