/** How far back the list before a 等 is read. */
const FARTHEST = 60;
/** From how many members on a list lacks none: of `青山镇、等乡镇` one was lost, behind three the 、 is one too many. */
const FEWEST = 3;

/** Whether the 、 at a column stands before 等 and closes a list of three or more, none of which is blank: 东湖、青山、洪山、等街道. */
export function closesWholeList(text: string, at: number): boolean {
  if (text.charAt(at) !== '、' || text.charAt(at + 1) !== '等') return false;
  const near = text.slice(Math.max(0, at - FARTHEST), at);
  const start = Math.max(...ENDS.map(end => near.lastIndexOf(end))) + 1;
  const members = near.slice(start).split('、');
  return members.length >= FEWEST && members.every(member => MEMBER.test(member));
}

const ENDS = ['，', ',', '。', '；', ';', '：', ':', '（', '('];
const MEMBER = /^\p{Script=Han}{2,14}$/u;
