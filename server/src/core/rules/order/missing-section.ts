import type { SummaryDocument } from '../../model/document';
import type { Section } from '../../model/section';
import type { Message } from '../../text/message';
import { defineRule } from '../define';
import { words } from '../options';

export const missingSection = defineRule({
  scope: 'document',
  meta: {
    id: 'order/missing-section',
    title: { zh: '缺存在问题或下一步', en: 'Section missing' },
    rationale: {
      zh: '工作总结一般要写存在的问题和下一步打算。名称不必相同：短板弱项、努力方向、整改措施都算；几点体会不算下一步。',
      en: 'A summary usually tells its problems and what comes next, under whatever name: 短板弱项, 努力方向, 整改措施; 体会 is not the next step.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'off',
    options: {
      problems: words({ zh: '也算写了存在问题的标题用词', en: 'Words of headings that tell the problems, too' }),
      plans: words({ zh: '也算写了下一步打算的标题用词', en: 'Words of headings that tell what comes next, too' }),
    },
    examples: {
      bad: [
        '全镇工作总结\n一、主要做法\n成立专班。\n二、工作成效\n办结事项。\n三、几点体会\n贵在坚持。',
        '全镇工作总结\n一、主要做法\n成立专班。\n二、存在问题\n力量不足。\n三、工作亮点\n群众满意。',
      ],
      good: [
        '全镇工作总结\n一、主要做法\n成立专班。\n二、短板弱项\n力量不足。\n三、今后努力方向\n充实力量。',
        '全镇工作总结\n一、主要做法\n成立专班。\n二、存在问题及下一步打算\n力量不足，将予充实。\n三、其他事项\n按期报送。',
        '全镇工作方案\n一、总体目标\n全面完成。\n二、重点任务\n逐项落实。\n三、保障措施\n加强督查。',
      ],
      withOptions: [
        {
          options: { problems: ['堵点'], plans: ['路径'] },
          good: ['全镇工作总结\n一、主要做法\n成立专班。\n二、堵点难点\n力量不足。\n三、提升路径\n充实力量。'],
        },
      ],
    },
  },
  standsAfter: () => true,
  *check({ document }, options) {
    for (const part of summaries(document)) {
      const names = namesUnder(part.sections);
      for (const { more, words: usual, message } of WANTED)
        if (!names.some(name => [...usual, ...options[more]].some(word => name.includes(word))))
          yield { range: part.title.selectionRange, message };
    }
  },
});

interface Wanted {
  /** The option with the writer's own words. */
  readonly more: 'problems' | 'plans';
  readonly words: readonly string[];
  readonly message: Message;
}

const WANTED: readonly Wanted[] = [
  {
    more: 'problems',
    words: ['问题', '不足', '困难', '短板', '弱项', '差距', '反思'],
    message: { zh: '没有写存在问题的一部分', en: 'No section tells the problems' },
  },
  {
    more: 'plans',
    words: [
      '下一步',
      '下步',
      '下阶段',
      '下半年',
      '打算',
      '计划',
      '明年',
      '思路',
      '要点',
      '今后',
      '努力方向',
      '整改',
      '改进',
      '建议',
      '工作安排',
    ],
    message: { zh: '没有写下一步打算的一部分', en: 'No section tells what comes next' },
  },
];

interface Summary {
  readonly title: Section;
  readonly sections: readonly Section[];
}

/** The texts that call themselves a summary and have at least three sections: the whole document or its parts. */
function summaries({ outline }: SummaryDocument): readonly Summary[] {
  const found: Summary[] = [];
  outline.forEach((title, i) => {
    if (!title.title.includes('总结')) return;
    const behind = outline.slice(i + 1, i + 1 + MOST);
    const next = behind.findIndex(({ kind }) => kind === 'title' || kind === 'part');
    const sections = title.children.length > 0 ? title.children : next < 0 ? behind : behind.slice(0, next);
    if (sections.filter(({ kind }) => kind === 'heading').length >= 3) found.push({ title, sections });
  });
  return found;
}

/** How many sections behind a title are looked at. */
const MOST = 40;

/** The names of sections and of those right below them. */
function namesUnder(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ title, children }) => [title, ...children.map(child => child.title)]);
}
