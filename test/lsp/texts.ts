/** A paragraph with figures and the same paragraph without: the second can be filled from the first. */
export const FILLED =
  '一是加强阵地建设。新建文化广场12个，更新宣传栏36处，发放便民手册5000册，组织志愿服务活动28场次。';
export const OPEN = '一是加强阵地建设。新建文化广场__个，更新宣传栏__处，发放便民手册__册，组织志愿服务活动__场次。';
export const TWINS = `文化站工作总结\n\n${FILLED}\n\n${OPEN}\n`;

/** A paragraph that stands twice. */
const REPEATED = '全镇共排查出租房屋一千二百处，整改隐患三百处，建立台账并按月回访，做到底数清、情况明。';
export const REPEATS = `${REPEATED}\n中间一段。\n${REPEATED}\n`;

export const OUTLINE = [
  '文化站工作总结',
  '一、主要工作',
  '（一）加强阵地建设。新建广场xx个。',
  '（二）丰富文化活动。举办展览3次。',
  '二、下一步打算',
  '继续做好各项工作。',
].join('\n');
