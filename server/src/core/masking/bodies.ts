import { stemStart } from '../filling/names';

/** The bodies that a line names by a stem and one of the usual last words: 城南小学, 云台供电公司. Of a long run the last characters only. */
export function bodiesIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const end of ENDS) {
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + end.length)) {
      const stem = text.slice(stemStart(text, at, LONGEST_STEM), at);
      if (stem.length >= 2) found.push(stem + end);
    }
  }
  return found;
}

const LONGEST_STEM = 8;

const ENDS: readonly string[] = [
  ...[
    '有限公司',
    '公司',
    '集团',
    '银行',
    '合作社',
    '幼儿园',
    '小学',
    '中学',
    '大学',
    '学院',
    '医院',
    '卫生院',
    '图书馆',
  ],
  ...[
    '文化馆',
    '博物馆',
    '派出所',
    '司法所',
    '办事处',
    '居委会',
    '村委会',
    '管委会',
    '协会',
    '电台',
    '电视台',
    '公安局',
    '教育局',
  ],
];
