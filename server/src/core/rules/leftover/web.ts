import type { Paragraph } from '../../model/paragraph';
import { defineRule, type FoundInParagraph } from '../define';

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
    examples: {
      bad: ['社区防汛工作总结（精选6篇）', '防汛工作总结篇二', '更多工作总结请关注本站。', '点击下载全文'],
      good: ['刊发稿件8篇，其中精选6篇。', '推动形成上下篇。', '请关注汛情预警。', '下载量达300次。'],
    },
  },
  check: shellsIn,
});

/** The words of which one stands in every shell: nearly all paragraphs have none. */
const SIGNS = ['篇', '关注', '下载', '来源于', '相关推荐', '相关文章'];

function shellsIn({ text }: Paragraph): readonly FoundInParagraph[] {
  if (!SIGNS.some(sign => text.includes(sign))) return NONE;
  const match = SHELLS.map(shell => shell.exec(text)).find(Boolean);
  if (!match) return NONE;
  return [{ span: { start: match.index, end: match.index + match[0].length }, message: MESSAGE }];
}

const NONE: readonly FoundInParagraph[] = [];
const MESSAGE = {
  zh: '像是从网页带来的，报送前请删去',
  en: 'This looks left from a web page; delete it before the text is handed in',
};

const SHELLS: readonly RegExp[] = [
  /[（(](?:优质|精选|推荐|通用|热门|最新|实用|必备|汇编|合集|汇总|范文|共)\d{1,3}篇[)）]/,
  /(?<=(?:总结|报告|汇报|材料|范文|计划|方案|心得|体会)[（(]?)篇[一二三四五六七八九十\d]{1,2}[)）]?(?=[:：]?\s?$)/,
  /更多[\u4e00-\u9fff“”]{2,16}请(?:关注|访问|点击|搜索)/,
  /点击(?:下载|查看)(?:全文|更多|文档)?/,
  /本文(?:来源于|来自)[\u4e00-\u9fff]{0,10}网/,
  /^相关(?:推荐|文章)[:：]?/,
];
