import type { Paragraph } from '../../model/paragraph';
import { spare } from '../allowed';
import { defineRule, type FoundInParagraph } from '../define';
import { words } from '../options';
import { webShellIn } from '../web-shells';

export const webLeftover = defineRule({
  scope: 'paragraph',
  meta: {
    id: 'leftover/web',
    title: { zh: '网页残留', en: 'Left from a web page' },
    rationale: {
      zh: '从范文网页粘来的外壳：优质8篇、篇一、请关注、下载。报送前要删掉。',
      en: 'Shells of pages with sample texts: 优质8篇, 篇一, 请关注, 下载. They go before the text is handed in.',
    },
    source: { zh: '写作常规', en: 'Practice' },
    severity: 'hint',
    options: {
      allowed: words({
        zh: '不算网页残留的词，如简报的版头 `["责任编辑："]`',
        en: 'Words that are no leftovers, such as the imprint of a bulletin: `["责任编辑："]`',
      }),
    },
    examples: {
      bad: [
        '社区防汛工作总结（精选6篇）',
        '社区防汛工作总结精选6篇',
        '防汛工作总结篇二',
        '更多工作总结请关注本站。',
        '点击下载全文',
        '责任编辑：周明',
        '上一篇：社区巡查简报',
        '【打印】【关闭】',
      ],
      good: [
        '刊发稿件8篇，其中精选6篇。',
        '推动形成上下篇。',
        '请关注汛情预警。',
        '下载量达300次。',
        '编辑简报12期。',
        '阅读书目：《乡土中国》。',
        '资料来源：街道统计站',
      ],
      withOptions: [
        { options: { allowed: ['责任编辑：'] }, bad: ['更多工作总结请关注本站。'], good: ['责任编辑：周明'] },
      ],
    },
  },
  check: (paragraph, { allowed }) => spare(shellsIn(paragraph), paragraph.text, allowed),
});

function shellsIn({ text }: Paragraph): readonly FoundInParagraph[] {
  const shell = webShellIn(text);
  return shell ? [{ span: shell.span, message: MESSAGE }] : NONE;
}

const NONE: readonly FoundInParagraph[] = [];
const MESSAGE = {
  zh: '像是从网页带来的，报送前请删去',
  en: 'This looks left from a web page; delete it before the text is handed in',
};
