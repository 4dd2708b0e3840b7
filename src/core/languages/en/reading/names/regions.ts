/** States and provinces that stand behind a town in place of their country: `Cleveland, Ohio`. Georgia is a country too. */
const OF_COUNTRIES: Readonly<Record<string, string>> = {
  US: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Washington, D.C|West Virginia|Wisconsin|Wyoming',
  CA: 'Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan',
  AU: 'New South Wales|Queensland|South Australia|Tasmania|Victoria|Western Australia',
};

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(OF_COUNTRIES).flatMap(([code, names]) =>
    names.split('|').map((name): [string, string] => [name.toLowerCase(), code]),
  ),
);

/** The country of a state or province: `Ohio` → US. */
export const countryOfRegion = (name: string): string | undefined =>
  COUNTRY_OF.get(name.replace(/\.$/, '').toLowerCase());
