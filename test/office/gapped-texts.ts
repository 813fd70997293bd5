import fc from 'fast-check';

/**
 * A paragraph with its gaps as ⟦mark|typed by the department|written in the text⟧ (the last where it differs), and words that are
 * corrected while the list is out as ⟪before→behind⟫.
 */
const PARAGRAPHS = [
  '全年召开安全例会⟦xx|18⟧次，印发工作简报⟦__|26期|26⟧期，{组织督查4轮→组织督查5轮}。',
  '新修田间道路⟦x.x|3.6⟧公里，清淤沟渠⟦    |1,240|1240⟧米，{惠及农户→惠及}300户。',
  '开展义诊⟦xx|12场|12⟧场，服务老人⟦____|865⟧人次，{发放药品→送出药品}⟦xx|2.5⟧万元。',
  '网格员上门走访⟦　　|4210⟧户，登记流动人口⟦xx|1328人|1328⟧人，{当场办结→现场办结}事项⟦000|97⟧件。',
  '农机合作社发展到⟦xx|34⟧家，{托管面积→代耕面积}⟦xx|5.2⟧万亩，机械化率达⟦xx|86.25%|86.25⟧%。',
  '于⟦x月x日|4月23日⟧举办全民健身启动仪式，{吸引群众→吸引}⟦xx|1500⟧人参加。',
  '⟦xx|柳湾⟧街道牵头组建志愿服务队，{设立岗位→开设岗位}⟦__|15⟧个。',
  '图书室购入新书⟦xx|0⟧册，{借阅图书→借出图书}⟦xx|9300⟧册次，举办朗读会⟦__|约20⟧场。',
  '全年调解纠纷⟦xx|211⟧起，{成功率→调解成功率}⟦x|98⟧%，培训调解员⟦xx|45⟧名。',
  '植树⟦__|6800株|6800⟧株，{抚育林木→管护林木}⟦xx|420⟧亩，建成口袋公园⟦xx|三|3⟧个。',
  '为企业送政策上门⟦xx|52⟧家，{兑现奖补→兑付奖补}⟦xxx|318.6⟧万元，新增岗位⟦xx|760个|760⟧个。',
  '档案室整理文书⟦xx|1060件|1060⟧件，{数字化扫描→扫描}⟦__|2.4万|2.4万⟧页。',
];
const HEADINGS = ['主要工作', '民生服务', '基层治理', '生态建设'];
const NUMERALS = ['一', '二', '三', '四'];

/** One text on its way: as it goes out, as it is when the lists come back, and as it has to be then. */
export interface Journey {
  readonly sent: string;
  readonly moved: string;
  readonly expected: string;
  /** What is typed beside the sentence of each gap, in the order of the gaps of `sent`. */
  readonly typed: readonly string[];
}

/** How a text is written anew while its list is out. */
interface Plan {
  readonly sections: readonly (readonly string[])[];
  readonly order: readonly number[];
  readonly corrected: readonly boolean[];
  readonly added: readonly boolean[];
}

export const journeys: fc.Arbitrary<Journey> = fc
  .shuffledSubarray(PARAGRAPHS, { minLength: 4, maxLength: 8 })
  .chain(chosen => {
    const half = Math.ceil(chosen.length / 2);
    const sections = [chosen.slice(0, half), chosen.slice(half)];
    const flags = fc.array(fc.boolean(), { minLength: chosen.length, maxLength: chosen.length });
    return fc.record({
      sections: fc.constant(sections),
      order: fc.constantFrom([0, 1], [1, 0]),
      corrected: flags,
      added: flags,
    });
  })
  .map(journeyOf);

function journeyOf({ sections, order, corrected, added }: Plan): Journey {
  const all = sections.flat();
  const write = (paragraph: string, filled: boolean, isMoved: boolean) => {
    const i = all.indexOf(paragraph);
    const words = paragraph.replace(CORRECTION, (_, before: string, behind: string) =>
      isMoved && corrected[i] ? behind : before,
    );
    const line = words.replace(GAP, (_, mark: string, value: string, written?: string) =>
      filled ? (written ?? value) : mark,
    );
    return isMoved && added[i] ? [`本项工作列入年度民生实事（第${i + 1}项）。`, line] : [line];
  };
  const compose = (filled: boolean, isMoved: boolean) =>
    [
      '2026年城乡工作总结',
      ...(isMoved ? order : [0, 1]).flatMap((section, place) => [
        `${NUMERALS[place]}、${HEADINGS[section]}`,
        ...(sections[section] ?? []).flatMap(paragraph => write(paragraph, filled, isMoved)),
      ]),
    ].join('\n');
  return {
    sent: compose(false, false),
    moved: compose(false, true),
    expected: compose(true, true),
    typed: [...all.join('').matchAll(GAP)].map(([, , value = '']) => value),
  };
}

const GAP = /⟦([^|⟧]*)\|([^|⟧]*)(?:\|([^⟧]*))?⟧/g;
const CORRECTION = /\{([^→}]*)→([^}]*)\}/g;
