import { nameIn } from '../answers/names.js';
import type { Bot } from '../bot.js';
import type { Language } from '../languages/language.js';
import { PACKS } from '../languages/packs.js';

/** What a command lacks, with partners that are known for an example. */
export function missingWords(bot: Bot, language: Language, of: 'show' | 'compare' | 'language'): string {
  const { missing } = PACKS[language].commands;
  const [a = 'A', b = 'B'] = partnerNames(bot, language);
  return of === 'compare' ? missing.compare(a, b) : of === 'show' ? missing.show(a) : missing.language();
}

/** Of the first agreements that releases announce. */
function partnerNames({ knowledge }: Bot, language: Language): string[] {
  const { ledger, catalogue } = knowledge;
  const own = ledger.partnerships.filter(({ status }) => status === 'own');
  const partners = new Set(own.map(({ partner }) => partner));
  return [...partners].slice(0, 2).flatMap((id) => {
    const partner = catalogue.organisation(id);
    return partner ? [nameIn(language, partner)] : [];
  });
}
