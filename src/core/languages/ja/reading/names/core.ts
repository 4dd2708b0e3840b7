import { fold } from '../../../../text/fold.js';

const LEGAL =
  /^(?:一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|国立研究開発法人|国立大学法人|公立大学法人|独立行政法人|地方独立行政法人|大学共同利用機関法人|大学共同利用法人|学校法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|宗教法人|社会医療法人|生活協同組合|株式会社|有限会社|合同会社|合資会社|\(株\)|\(一社\)|\(公財\))|(?:株式会社|有限会社|合同会社|\(株\))$/gi;

/** 学校法人白波学園 |白波大学: the body that runs a house stands before its name. */
const BODY =
  /^(?:学校|医療|社会医療|社会福祉|宗教)法人(?:社団|財団)?\s?[^\s]{1,14}[会園院団舎館校社]\s(?=[^\s]{3})/u;

/** 学校法人白波学園 白波大学 → 白波大学. */
export const withoutBody = (name: string): string => name.replace(BODY, '');

/** 株式会社北斗倉庫 → 北斗倉庫; without spaces. */
export const coreOf = (name: string): string =>
  withoutBody(fold(name))
    .replace(/\s/g, '')
    .replace(/^(?:駐日|在日)/, '')
    .replace(LEGAL, '')
    .replace(LEGAL, '');
