import { charTable } from '../../text/char-table';
import type { GapKind } from '../gap';
import { chineseAt, runEnd } from './context';

/** What a list is of, by the words behind its 等. */
export interface Listed {
  readonly kind: GapKind;
  /** The noun that tells: 乡镇, 媒体; null where none is known. */
  readonly word: string | null;
}

/** What the list is of in which a column stands: 乡镇 in xx、xx等3个乡镇. Looks no farther than 24 characters for the 等. */
export function listedBehind(text: string, at: number): Listed {
  const etc = text.slice(at, at + FARTHEST).indexOf('等');
  if (etc < 0) return UNKNOWN;
  const from = runEnd(text, at + etc + 1, isCount, LONGEST_COUNT);
  let to = from;
  while (to < from + LONGEST_WORD && chineseAt(text, to)) to++;
  const words = text.slice(from, to);
  for (const [kind, nouns] of LISTED) {
    const noun = nouns.find(candidate => words.includes(candidate));
    if (noun !== undefined) return { kind, word: noun };
  }
  return UNKNOWN;
}

const UNKNOWN: Listed = { kind: 'other', word: null };
const FARTHEST = 24;
const LONGEST_WORD = 8;
const LONGEST_COUNT = 6;
const isCount = charTable('0123456789xX×_＿*几多一二两三四五六七八九十个家余');
const LISTED: readonly (readonly [GapKind, readonly string[]])[] = [
  [
    'org',
    [
      '媒体',
      '平台',
      '单位',
      '部门',
      '企业',
      '公司',
      '学校',
      '机构',
      '院校',
      '医院',
      '卫生院',
      '中学',
      '小学',
      '幼儿园',
      '大学',
      '集团',
      '协会',
      '报社',
      '网站',
      '合作社',
      '派出所',
      '银行',
      '科室',
      '公众号',
      '栏目',
      '客户端',
    ],
  ],
  ['place', ['乡镇', '镇街', '街道', '社区', '村', '县', '区', '市', '省', '镇', '乡', '国', '路段', '小区', '地']],
  [
    'person',
    [
      '同志',
      '领导',
      '老师',
      '同学',
      '教师',
      '民警',
      '干部',
      '专家',
      '作家',
      '教授',
      '院士',
      '学者',
      '讲师',
      '律师',
      '医生',
      '医师',
      '护士',
      '委员',
      '志愿者',
      '学生',
      '职工',
      '嘉宾',
      '人',
    ],
  ],
];
