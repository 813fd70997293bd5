/** What may stand before a label and makes no other thing of it: 全年共举办培训 is 培训, 业余培训 and 线上培训 are none. */
const LEAD =
  /^(?:全年|今年|今年以来|截至目前|目前|累计|共计|现有|共有|设有|拥有|其中|[共有已]|先后|组织|开展|举办|召开|完成|实现|办理|发放|悬挂|张贴|更换|印发|走访|检查|排查|整改|建成|投入|安排|报送|刊发|受理|接待|培训|慰问|改造|清理|拆除|设置|安装){0,4}$/;

export function isLead(words: string): boolean {
  return LEAD.test(words);
}
