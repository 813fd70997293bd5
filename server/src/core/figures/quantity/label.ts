import { fold } from '../fold';
import { lastClause } from '../gap-place';
import type { PlacedQuantity } from './find';

/** What a figure counts: the clause before it without its verb and 共 or 达, else the noun right behind its unit; '' where none is plain. */
export function labelOf(text: string, { figure, span }: PlacedQuantity): string {
  const clause = fold(lastClause(text.slice(Math.max(0, figure.start - LONGEST), figure.start)));
  const lead = clause.slice(clause.lastIndexOf('、') + 1).replace(TAIL, '');
  const bare = lead.replace(OPENERS, '');
  const noun = bare.replace(VERBS, '');
  const behind = BEHIND.exec(text.slice(span.end, span.end + LONGEST_NOUN + 1))?.[0] ?? '';
  const label = noun === '' ? behind || bare : noun;
  return label.length <= LONGEST_NOUN ? label : '';
}

const LONGEST = 40;
const LONGEST_NOUN = 14;
const TAIL = /[了达为有共约近超逾过至到是总计]{1,3}$/;
const OPENERS = /^(?:全年|今年|目前|累计|共计|共|已|先后|组织|深入|入户|其中)[：:]?/;
const VERBS =
  /^(?:开展|举办|召开|完成|实现|办理|发放|悬挂|张贴|更换|印发|走访|慰问|检查|排查|整改|建成|投入|安排|报送|刊发|受理|接待|培训|改造|清理|拆除|设置|安装|实施|化解|调解|处理|处置|查处|收集|解决|新建|新增)/;
const BEHIND = /^\p{sc=Han}{2,10}(?=[，,、。；;！）)]|$)/u;
