import { expect, test } from 'vitest';
import { allRows } from '../../server/src/core/rules/wording/rows';
import { words } from './found';

/** Sentences with the wrong words marked. */
const WRONG = `
⟦截止⟧目前，办结诉求30件。
⟦截止⟧12月x日，完成投资xx万元。
⟦截止目前为止⟧，问题全部销号。
设备已经⟦按装⟧到位。
组织⟦签定⟧责任书。
⟦登陆⟧政务服务平台办理。
群众⟦反应⟧问题得到解决。
⟦必需⟧加强日常巡查。
⟦做出⟧了重要部署。
⟦既使⟧遇到困难，也不退缩。
打赢疫情防控⟦狙击战⟧。
切断传播⟦途经⟧。
疫情⟦放控⟧工作有序推进。
会前⟦作好⟧准备。
全区人民⟦检查院⟧提前介入。
⟦辨证⟧地看，⟦末能⟧按期完成。
⟦贫因⟧户全部脱贫。
做好⟦防讯⟧值班，扎实做好⟦讯期⟧巡查。
完善⟦台帐⟧，清理⟦帐户⟧。
知识⟦份子⟧座谈会。
工作队⟦入住⟧村庄。
安全⟦急待⟧解决。
学习⟦习总书记⟧重要讲话。
`;

test.each(WRONG.trim().split('\n'))('reports: %s', marked => {
  const text = marked.replace(/[⟦⟧]/gu, '');
  expect(words(text)).toEqual([...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, word]) => word));
});

test.each(
  allRows()
    .filter(({ guard }) => Object.keys(guard).every(key => key === 'level'))
    .map(row => [row.wrong]),
)('a form without a guard is reported wherever it stands: %s', wrong => {
  expect(words(`各单位${wrong}，全面推进。`, true)).toContain(wrong);
});

test('each right form is right', () => {
  for (const { right } of allRows()) expect(words(`各单位${right}。`)).toEqual([]);
});
