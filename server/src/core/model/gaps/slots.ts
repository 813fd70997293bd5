import type { GapKind } from '../gap';

/** What kind of thing a form's field, a variable or a bracket asks for, by its name: 联系人 person, 时间范围 time, 单位名称 org. */
export function slotKind(name: string): { readonly kind: GapKind; readonly word: string } {
  if (isInstruction.test(name)) return { kind: 'other', word: name };
  const bare = name.replace(/[\d\uff10-\uff19一二三四五六七八九十]{1,3}$/, '').trim();
  return { kind: ENDINGS.find(({ words }) => words.some(word => bare.endsWith(word)))?.kind ?? 'other', word: name };
}

/** 写明目标、措施、责任人 asks for a text. */
const isInstruction = /^(?:写明|说明|填写|简述|概述|列出|描述|补充)/;

const ENDINGS: readonly { readonly kind: GapKind; readonly words: readonly string[] }[] = [
  { kind: 'other', words: ['重点工作', '专项名称', '事项名称', '账号', '账户', '编号'] },
  {
    kind: 'org',
    words: ['单位名称', '机构名称', '公司名称', '企业名称', '学校名称', '部门名称', '组织名称', '机关名称'],
  },
  {
    kind: 'org',
    words: [
      '单位',
      '部门',
      '科室',
      '机构',
      '机关',
      '公司',
      '学校',
      '企业',
      '班级',
      '甲方',
      '乙方',
      '丙方',
      '党组',
      '党委',
      '党组织',
    ],
  },
  {
    kind: 'place',
    words: ['地点', '地址', '地名', '区域', '地区', '区名', '县名', '市名', '省份', '籍贯', '社区', '村名'],
  },
  {
    kind: 'person',
    words: [
      '姓名',
      '人',
      '领导',
      '联络员',
      '负责同志',
      '人员',
      '书记',
      '主任',
      '局长',
      '校长',
      '名字',
      '作者',
      '组长',
      '队长',
      '成员',
      '园长',
      '站长',
      '教师',
      '老师',
      '代表',
      '对象',
      '联系人及电话',
      '联系人及联系方式',
    ],
  },
  { kind: 'date', words: ['日期', '年月', '年份', '月份', '年度', '出生年月', '年', '月', '日'] },
  { kind: 'time', words: ['时间', '时间范围', '时段', '期间', '时限', '起止时间'] },
  {
    kind: 'number',
    words: [
      '数量',
      '人数',
      '次数',
      '金额',
      '面积',
      '比例',
      '数字',
      '数值',
      '总额',
      '合计',
      '总计',
      '单价',
      '总价',
      '户数',
      '件数',
      '年龄',
      '率',
      '数',
      '额',
      '应到',
      '实到',
    ],
  },
  {
    kind: 'title',
    words: [
      '活动名称',
      '会议名称',
      '文件名称',
      '课题名称',
      '项目名称',
      '论文题目',
      '标题',
      '题目',
      '主题',
      '会议',
      '活动',
    ],
  },
];
