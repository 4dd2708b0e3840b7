import type { MenuWords } from '../menu.js';
import { REGIONS } from './wording/labels.js';

export const MENU: MenuWords = {
  partners: { name: '提携', description: 'プレスリリースに書かれた提携について調べます' },
  commands: {
    ask: { name: '質問', description: '自由な言葉で質問します' },
    list: { name: '一覧', description: '提携先を一覧にします。条件で絞り込めます' },
    show: { name: '詳細', description: '提携先についてわかっていることを示します' },
    releases: { name: 'リリース', description: 'プレスリリースを一覧にします' },
    compare: { name: '比較', description: '二つの提携先を並べて示します' },
    timeline: { name: '年表', description: '出来事を順に示します' },
    disagreements: { name: '食い違い', description: 'リリースどうしが食い違う点を示します' },
    language: { name: '言語', description: '回答の言語を選びます' },
    'forget-me': { name: '忘れて', description: 'あなたについて保存されているものを削除します' },
    help: { name: 'ヘルプ', description: '質問できることを示します' },
  },
  options: {
    question: { name: '質問', description: '例: 大阪府との覚書はいつ締結されましたか?' },
    kind: { name: '種類', description: '提携先の種類: 大学、企業、自治体など' },
    country: { name: '国', description: '国名: デンマークなど' },
    region: { name: '地域', description: '国や世界の一部: 関西、ヨーロッパなど' },
    year: { name: '年', description: '年、またはいつ以降か: 2020、2019年以降など' },
    instrument: { name: '文書', description: '文書の種類: 覚書、包括連携協定など' },
    partner: { name: '提携先', description: '提携先の名前' },
    a: { name: '提携先1', description: '提携先の名前' },
    b: { name: '提携先2', description: 'もう一つの提携先の名前' },
    wanted: { name: '言語', description: '回答の言語' },
    private: { name: '自分だけ', description: '回答を自分だけに表示します' },
  },
  askAboutMessage: 'Musubiに聞く',
  asAsked: '質問と同じ言語',
  region: (name) => REGIONS[name] ?? name,
};
