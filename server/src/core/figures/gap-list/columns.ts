/** The columns of the sheet that goes to the departments, in order: writer's notes §11. */
export const COLUMNS = [
  '编号',
  '章节',
  '待填内容',
  '单位',
  '原句（【　】）',
  '填写值',
  '统计期间',
  '责任科室',
  '填报人',
  '备注',
] as const;

/** The columns of the sheet that stays with the writer. */
export const SUGGESTION_COLUMNS = ['编号', '待填内容', '建议值', '建议来源', '处数'] as const;

export const MAIN_SHEET = '待填数据';
export const SUGGESTION_SHEET = '建议值（不发科室）';
/** Where no department is named and the list is split. */
export const NO_DEPARTMENT = '未分科室';
