import { wordSet } from '../gaps/lexicon/word-set';

/** Measure words before which a figure may be lost inside a clause, where what they count stands behind. */
export const OPENING_MEASURES = wordSet(
  '个 名 家 户 所 项 条 座 支 件 辆 台 栋 幢 篇 套 间 幅 张 份 册 处 起 艘 架 块 棵 株 盏 次 轮 岁 亩 吨 户次 台次 台套 件套 个月 个季度 个工作日 个学期 个小时',
);

/** Of these those before which the line must have lost other figures too. */
export const DOUBTFUL_OPENINGS = wordSet('篇 张 处 起 块 棵 株 次');

/** Of these those with which a clause may begin: ，▮名干部结对帮扶. */
export const CLAUSE_OPENINGS = wordSet('个 名 家 户 项 条 座 支 件 辆 台 栋 轮 岁 个月 个季度');

/** What has or holds what is counted: 全市▮家企业, 辖区▮栋楼宇. */
export const TERRITORIES = wordSet(
  '全省 全市 全县 全区 全镇 全乡 全村 全州 全校 全院 全局 全馆 全街道 全社区 全系统 辖区 境内 下辖 我省 我市 我县 我区 我镇 我乡 我街道',
);

/** Short words that lead on to what is counted. */
export const OPENING_LINKS = wordSet('等 对 为 与 由 从 和 及 在 给 达 超 近 约 至 以及');

/** Words of three characters that begin with a measure word, and some of two that the dictionary lacks. */
export const NOT_OPENINGS = wordSet(
  '名特优 名优 名中医 名老中医 名院 名科 名企 名镇 名村 名录 名额 户厕 户型 户数 户用 套代购 个转企 个位数 个企 人和 张家 张官 台企 台生 台师 台商 台胞 台资 台青 台农 台港澳 台侨 台联 所辖 所需 所涉 所能 所述 所列 家政 家访 家装 家居 家纺 家校 家门口 家坝 支坪 吨半粮 吨钢 吨粮 吨煤 吨位 亩产 亩均 条例 件数 项下 座谈 份额 处级 处室 间接',
  '小时候 小时工 小时代 个体工商户 人行道 人大 人社 人工 人居 人文 人身 人均 人防 人武 人力 人才 人民 人员 人机 人脸 人工智能 次生 次数 次年 次月 次日 期间 期货 期限 场景 场所 场地 轮候 轮训 轮岗 位次 位居 位列 部级 部省 部市 批复 组团 组工 组稿 组织 例外',
);

/** Here the measure word stands after all, though a word of two characters seems to begin: 所学校 is 所 and 学校. */
export const OPENINGS_AFTER_ALL = wordSet(
  '家养老 所学校 所学院 名教师 名教授 名教练 名教职 名教官 名学生 名学员 名学者 户家庭 个人才 个性质 家家庭 家长期 家庭农场 项目标 条线路 条例行 条目标 件事项 件工作 座位于 支队伍 处理由 名家庭 名家长',
);
