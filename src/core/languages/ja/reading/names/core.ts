import { fold } from '../../../../text/fold.js';

const LEGAL =
  /^(?:一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|国立研究開発法人|国立大学法人|公立大学法人|独立行政法人|地方独立行政法人|大学共同利用機関法人|大学共同利用法人|学校法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|宗教法人|社会医療法人|株式会社|有限会社|合同会社|合資会社|\(株\)|\(一社\)|\(公財\))|(?:株式会社|有限会社|合同会社|\(株\))$/gi;

/** 株式会社北斗倉庫 → 北斗倉庫; without spaces. */
export const coreOf = (name: string): string =>
  fold(name)
    .replace(/\s/g, '')
    .replace(/^(?:駐日|在日)/, '')
    .replace(LEGAL, '')
    .replace(LEGAL, '');
