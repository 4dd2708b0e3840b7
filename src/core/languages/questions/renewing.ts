/** 自動更新の定めはない, `no automatic renewal`: speaks of going on by itself, though it be to deny it. */
export const AUTOMATIC = /自動(?:的に)?(?:更新|延長|継続)|\bautomatic(?:ally)? (?:renew|exten|prolong)/i;
