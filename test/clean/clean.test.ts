import { describe, expect, it, test } from 'vitest';
import { parse, type Syntax } from '../../server/src/core';
import { cleanText } from '../../server/src/core/features/clean';
import { applied } from '../order/found';

function changesOf(text: string, syntax: Syntax = 'plain') {
  return cleanText(parse(text, { syntax }));
}

function cleaned(text: string, syntax: Syntax = 'plain'): string {
  return applied(text, changesOf(text, syntax));
}

const BODY = '街道全年走访困难群众35户，登记需求12件，件件有回音。';

test('doubled half-width marks become one of full width', () => {
  expect(cleaned('走访困难群众35户,,登记需求12件。')).toBe('走访困难群众35户，登记需求12件。');
});

describe('web shells', () => {
  test.each([
    '来源：街道办公室',
    '责任编辑：周明',
    '（责任编辑：周明）',
    '分享到：',
    '上一篇：社区巡查简报',
    '下一篇：没有了',
    '【打印】【关闭】',
    '【字号：大 中 小】',
    '浏览次数：128',
    '您的位置：首页 > 工作动态',
    '更多走访总结请关注本站',
    '相关推荐',
    '本文由网友整理上传，仅供参考。',
  ])('%s goes with its line', shell => {
    expect(cleaned(`${BODY}\n${shell}\n${BODY}\n`)).toBe(`${BODY}\n${BODY}\n`);
    expect(cleaned(`${BODY}\n${shell}`)).toBe(`${BODY}\n`);
  });

  it('leave the line they stand in', () => {
    expect(cleaned('街道走访工作总结（精选6篇）\n')).toBe('街道走访工作总结\n');
    expect(cleaned(`${BODY}（责任编辑：周明）\n`)).toBe(`${BODY}\n`);
  });

  test.each([
    '编辑简报12期。',
    '资料来源：街道统计站',
    '来源于群众、服务于群众。',
    '打印材料300份。',
    '大中小学',
    '上一篇章已经写就。',
  ])('are not: %s', text => {
    expect(cleaned(text)).toBe(text);
  });
});

describe('torn lines', () => {
  const torn = [
    '今年以来，街道围绕群众急难愁盼的问题逐户开展走访登记工',
    '作，建立需求台账，明确责任科室和办结时限，做到事事有人',
    '管、件件有回音，全年共走访困难群众35户，登记各类需求12',
    '件，全部办结。',
  ];

  it('are joined where a margin broke them', () => {
    expect(cleaned(torn.join('\n'))).toBe(torn.join(''));
    expect(cleaned(torn.join('\r\n'))).toBe(torn.join(''));
  });

  it('stay where the next one is indented or numbered, and where two figures would become one', () => {
    const [first = '', second = '', ...rest] = torn;
    const indented = [first, second, `　　${rest.join('')}`].join('\n');
    expect(cleaned(indented)).toBe(`${first}${second}\n　　${rest.join('')}`);
    const figures = [
      first,
      `${second.slice(0, -2)}共20`,
      `26件办结，全年共走访困难群众三十五户，登记各类需求十二`,
      '件。',
    ].join('\n');
    expect(cleaned(figures)).toContain('共20\n26件');
  });

  test.each([
    ['发放宣传单三万余张，逐户签订责任书，\n不走过场。', '发放宣传单三万余张，逐户签订责任书，不走过场。'],
    ['走访困难群众35户、\n独居老人12户。', '走访困难群众35户、独居老人12户。'],
    ['走访困难群众35户\n，登记需求12件。', '走访困难群众35户，登记需求12件。'],
    [
      '街道组织城管队员清理占道经营一百二十处，拆除户外广告牌五十二块，逐户\n签订责任书。',
      '街道组织城管队员清理占道经营一百二十处，拆除户外广告牌五十二块，逐户签订责任书。',
    ],
  ])('are joined without a margin where nothing else can be meant: %j', (pasted, whole) => {
    expect(cleaned(pasted)).toBe(whole);
  });

  test.each([
    '强化组织领导，压实各方责任\n成立工作专班，逐月调度。',
    '走访困难群众35户，登记各类需求12件，全部办结并逐一回访\n开展应急演练3次，参加群众200人',
    '街道组织城管队员清理占道经营一百二十处，拆除户外广告牌五十二块，\n　　逐户签订责任书。',
    '下列单位参加，\n一、街道办\n二、派出所',
    '东湖街道办事处\n2026年12月20日',
    '各位代表，\n现在报告工作。',
  ])('stay where they may be meant: %j', text => {
    expect(cleaned(text)).toBe(text);
  });

  it('are no lines of a list', () => {
    const list = '一、走访\n（一）入户\n（二）登记\n二、整改\n';
    expect(cleaned(list)).toBe(list);
  });

  it('a torn title is joined', () => {
    expect(cleaned('印发《社区走访登记\n工作方案》，明确分工。')).toBe('印发《社区走访登记工作方案》，明确分工。');
  });
});

describe('signs and spaces', () => {
  it.each([
    ['街道走访35户 ，登记需求12件，件件都有回音。', '街道走访35户，登记需求12件，件件都有回音。'],
    ['街道全年走访 35 户，登记需求 12 件，件件都有回音。', '街道全年走访35户，登记需求12件，件件都有回音。'],
    ['街道走访35户,登记需求12件;件件都有回音。', '街道走访35户，登记需求12件；件件都有回音。'],
    ['街道走访35户。。', '街道走访35户。'],
    ['街道走访35户；。登记需求12件。', '街道走访35户。登记需求12件。'],
    ['    街道走访困难群众35户，登记需求12件，全部办结。', '　　街道走访困难群众35户，登记需求12件，全部办结。'],
    ['街道走访35户&nbsp;，登记需求12件，称&ldquo;暖心行&rdquo;。', '街道走访35户，登记需求12件，称“暖心行”。'],
    ['街道走\u200b访35户。', '街道走访35户。'],
    ['张贴⼯作流程。', '张贴工作流程。'],
  ])('%s', (pasted, clean) => {
    expect(cleaned(pasted)).toBe(clean);
  });

  test.each([
    '参加培训　　人次，发放手册　　册，全部登记造册。',
    '2026年12月　　日',
    '姓 名：　　　职 务：副主任',
    '负责人（签字）：　　　',
    '会议由局长张 三同志主持，副局长李 四同志参加并作总结讲话。',
    '　　　　　　　　　　二○二六年十二月',
    '1. 摸清底数',
    '总投资3 000万元，拨付1 200万元，全部用于社区改造工程。',
    '走访\t登记\t办结',
  ])('stay where they are meant: %s', text => {
    expect(cleaned(text)).toBe(text);
  });

  it('empty lines go before, behind and between, but for one', () => {
    expect(cleaned(`\n\n${BODY}\n\n\n\n${BODY}\n\n\n`)).toBe(`${BODY}\n\n${BODY}\n`);
  });

  it('code and tables of Markdown stay', () => {
    const text = '```\nlet a = 1 ,\n\n\n  b = 2;\n```\n\n| 项目 | 数量 |\n|---|---|\n| 走访 | 35 |\n';
    expect(cleaned(text, 'markdown')).toBe(text);
  });
});

describe('the changes', () => {
  it('are named by what they do, and each can be left out', () => {
    const text = `${BODY}\n分享到：\n街道走访35户,登记12件。\n`;
    const changes = changesOf(text);
    expect(changes.map(({ name }) => name.zh)).toEqual(['删去网页残留', '标点改为全角']);
    expect(applied(text, changes.slice(1))).toBe(`${BODY}\n分享到：\n街道走访35户，登记12件。\n`);
  });
});
