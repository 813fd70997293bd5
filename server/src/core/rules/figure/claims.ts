import type { PlacedQuantity } from '../../figures/index';

/** What a line says of a thing in a plain clause: 走访860户. */
export interface Claim {
  /** What is counted, with the verb where there is no noun: 走访. */
  readonly label: string;
  /** Whether the verb alone names it. */
  readonly verbal: boolean;
  readonly quantity: PlacedQuantity;
}

/** The claims of a line that another could contradict: exact, and without words that make another scope of them. */
export function claimsIn(text: string, quantities: readonly PlacedQuantity[]): readonly Claim[] {
  return quantities.flatMap(quantity => claimOf(text, quantity) ?? []);
}

function claimOf(text: string, placed: PlacedQuantity): Claim | null {
  const { quantity, span, figure } = placed;
  if (quantity.approximate || quantity.unit === '' || quantity.value.startsWith('-')) return null;
  const lead = text.slice(clauseStart(text, figure.start), figure.start);
  const behind = BEHIND.exec(text.slice(span.end, span.end + 14))?.[1];
  if (behind === undefined || OTHER_SCOPE.test(lead) || OTHER_SCOPE.test(sentenceBefore(text, figure.start)))
    return null;
  const clause = withoutTail(lead.replace(/[ \u3000]/g, '')).replace(OPENERS, '');
  const verbs = VERBS.exec(clause)?.[0] ?? '';
  const noun = clause.slice(verbs.length) || behind;
  const label = noun === '' ? clause : noun;
  if (!LABEL.test(label) || GENERAL.test(label) || (quantity.unit === '%' && !label.endsWith('率'))) return null;
  return { label, verbal: noun === '', quantity: placed };
}

/** A label of Chinese characters only, not so long that it would be a sentence. */
const LABEL = /^\p{sc=Han}{2,12}$/u;
/** Up to the end of the clause: what is counted may stand behind its unit. */
const BEHIND = /^(\p{sc=Han}{0,10})(?:[，,、。；;！）)]|$)/u;
/** Everything has several of these. */
const GENERAL =
  /^(?:各类|相关|有关|重点)?(?:会议|活动|培训|检查|项目|资金|问题|工作|任务|事项|人员|干部|群众|党员|总投资|投资|投入|面积|单位|企业|[会课次]|专题会议?|工作人员|车辆|隐患|线索|意见|建议|服务|文件|制度|信息|稿件|材料|报告|案件|罚款|奖励|..?资金)$/;
const OTHER_SCOPE =
  /其中|分别|平均|人均|户均|[每增减升降比较月日周天将各等另第]|新增|净增|提高|上年|去年|前年|往年|明年|上半年|下半年|季度|期间|目标|任务|计划|力争|预计|争取|到\d|以来|年[间内底初末]|本级|剩余|其余|\d{4}|年均|近年|[一二三四五六七八九十]年/;

/** Words that say nothing of what is counted. */
const OPENERS = /^(?:全年|今年|目前|累计|共计|共|已|先后|组织|深入|入户|集中|扎实|积极){0,4}/;
const VERBS =
  /^(?:开展|举办|召开|完成|办理|发放|悬挂|张贴|更换|印发|走访|慰问|检查|排查|整改|建成|投入|安排|报送|刊发|受理|接待|培训|改造|清理|拆除|设置|安装|实施|化解|调解|处理|处置|查处|收集|解决|帮助|帮扶|落实|登记|采集|新建){0,2}/;
const TAIL: ReadonlySet<string> = new Set('了达为有共约近超过数量总计到是');

function withoutTail(clause: string): string {
  let end = clause.length;
  while (TAIL.has(clause.charAt(end - 1))) end--;
  return clause.slice(0, end);
}

function clauseStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && !CLAUSE_ENDS.has(text.charAt(start - 1))) start--;
  return start;
}

const LONGEST = 40;
const CLAUSE_ENDS: ReadonlySet<string> = new Set('，,；;。！？：:、（(');

function sentenceBefore(text: string, end: number): string {
  const start = Math.max(text.lastIndexOf('。', end - 1), text.lastIndexOf('；', end - 1), end - 100);
  return text.slice(start + 1, end);
}
