import type { Span } from '../text/span';

/** What a web page put around a text: a stretch of a line, or all of it. */
export interface WebShell {
  readonly span: Span;
  readonly isWholeLine: boolean;
}

/** The first shell of a line, or null. A line of prose is none: it is longer than any shell, or ends in a 。 */
export function webShellIn(text: string): WebShell | null {
  const line = text.trim();
  if (line.length === 0) return null;
  if (line.length <= LONGEST_LINE && (startsWithLabel(line) || isButtons(line))) {
    return { span: { start: 0, end: text.length }, isWholeLine: true };
  }
  if (!SIGNS.test(text)) return null;
  for (const { pattern, isLine } of STRETCHES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const isWholeLine = isLine && line.length <= LONGEST_LINE;
    const span = { start: match.index, end: match.index + match[0].length };
    return { span: isWholeLine ? { start: 0, end: text.length } : span, isWholeLine };
  }
  return null;
}

const LONGEST_LINE = 80;

/** Labels that are a shell with or without a colon. */
const ALONE: ReadonlySet<string> = new Set(
  wordsIn(
    '相关推荐 相关阅读 相关文章 相关链接 相关新闻 延伸阅读 推荐阅读 热门推荐 猜你喜欢 上一篇 下一篇',
    '分享到 分享至 扫一扫 版权所有 网站地图 转载请注明 扫描二维码',
  ),
);
/** What stands before a colon or alone at the head of a shell's line. */
const LABELS: readonly string[] = [
  ...ALONE,
  ...wordsIn(
    '来源 文章来源 信息来源 稿件来源 新闻来源 稿源 责任编辑 责编 编辑 发布时间 发布日期 发布者',
    '发布人 更新时间 浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击数 点击次数 访问量 字号 字体',
    '上一条 下一条 您的位置 当前位置 您现在的位置 您当前的位置 标签 免责声明 版权声明 原文链接',
    '本文链接 本文地址',
  ),
];
const LABEL_HEADS: ReadonlySet<string> = new Set(LABELS.map(label => label.slice(0, 2)));
/** The words of lines in which blanks part them. */
function wordsIn(...lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => line.split(' '));
}

function startsWithLabel(line: string): boolean {
  const bare = '【[（('.includes(line.charAt(0)) ? line.slice(1) : line;
  if (!LABEL_HEADS.has(bare.slice(0, 2)) || line.endsWith('。')) return false;
  return LABELS.some(label => {
    if (!bare.startsWith(label)) return false;
    const behind = bare.charAt(label.length);
    if (behind === '：' || behind === ':') return true;
    return ALONE.has(label) && (behind === '' || ' \u3000】])）'.includes(behind));
  });
}

/** A line of nothing but what one can click on. */
function isButtons(line: string): boolean {
  if (!BUTTON_HEADS.has(line.replace(/^[[【（(<\s]+/, '').slice(0, 2)) && !line.startsWith('大')) return false;
  const words = line.split(/[\s|｜·/[\]【】（）()<>，、:：]+/).filter(word => word !== '');
  return words.length > 0 && words.every(word => BUTTONS.has(word)) && words.some(word => word.length > 1);
}

const BUTTONS: ReadonlySet<string> = new Set(
  wordsIn(
    '打印 打印本页 打印此页 关闭 关闭窗口 关闭本页 收藏 加入收藏 点赞 举报 返回顶部 返回列表',
    '返回首页 字号 字体 大 中 小 微信 微博 QQ空间 登录 注册 展开全文 阅读全文 查看更多',
    '点击查看更多 复制链接 扫码分享 上一页 下一页 首页 尾页 加载中 广告',
  ),
);
const BUTTON_HEADS: ReadonlySet<string> = new Set([...BUTTONS].map(word => word.slice(0, 2)));

/** The words of which one stands in every shell inside a line: nearly all lines have none. */
const SIGNS = /篇|关注|下载|来[源自]|本文由|编辑|责编/;

const STRETCHES: readonly { readonly pattern: RegExp; readonly isLine: boolean }[] = [
  {
    pattern: /[（(](?:优质|精选|推荐|通用|热门|最新|实用|必备|汇编|合集|汇总|范文|共)\d{1,3}篇[)）]/,
    isLine: false,
  },
  {
    pattern: /^(?:优质|精选|推荐|通用|热门|最新|实用|必备)?\d{1,3}篇(?=.{0,12}(?:总结|报告|汇报|范文|材料|心得)$)/,
    isLine: false,
  },
  {
    pattern: /(?<=总结|报告|汇报|范文|材料|心得体会)(?:优质|精选|推荐|通用|热门|最新|实用|必备)\d{1,3}篇$/,
    isLine: false,
  },
  {
    pattern:
      /(?<=(?:总结|报告|汇报|材料|范文|计划|方案|心得|体会)[（(]?)篇[一二三四五六七八九十\d]{1,2}[)）]?(?=[:：]?\s?$)/,
    isLine: false,
  },
  { pattern: /更多[\u4e00-\u9fff“”]{2,16}请(?:关注|访问|点击|搜索)/, isLine: true },
  { pattern: /点击(?:下载|查看)(?:全文|更多|文档)?/, isLine: true },
  { pattern: /本文(?:来源于|来自)[\u4e00-\u9fff]{0,10}网/, isLine: true },
  { pattern: /本文由[\u4e00-\u9fff]{1,12}(?:上传|整理|发布|分享|提供)/, isLine: true },
  { pattern: /[（(](?:责任编辑|责编|编辑|来源|稿源)[:：][^（()）]{1,20}[)）]\s{0,4}$/, isLine: false },
];
