const FORMS =
  '株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|公益社団法人|社団法人|一般財団法人|公益財団法人|財団法人|国立大学法人|公立大学法人|国立研究開発法人|地方独立行政法人|独立行政法人|学校法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|特定非営利活動法人|NPO法人|npo法人|社会医療法人|\\(株\\)|\\(有\\)|\\(一社\\)|\\(公社\\)|\\(一財\\)|\\(公財\\)|㈱';
const AT_START = new RegExp(`^(?:${FORMS})`, 'u');
const AT_END = new RegExp(`(?:${FORMS})$`, 'u');

/** `株式会社結び` → `結び`; `国立大学法人京都大学` → `京都大学`. A name that is nothing else stays. */
export function withoutLegalForm(name: string): string {
  const rest = name.replace(AT_START, '').trim().replace(AT_END, '').trim();
  return rest === '' ? name : rest;
}
