import { wordSet, type WordSet } from '../gaps/lexicon/word-set';

/** Measure words before which a figure may be lost inside a clause, where what they count stands behind. */
export const OPENING_MEASURES = wordSet(
  '个 名 家 户 所 项 条 座 支 件 位 辆 台 栋 幢 篇 套 间 幅 张 份 册 处 起 艘 架 块 棵 株 盏 人 次 轮 岁 亩 吨 户次 台次 台套 件套 个月 个季度 个工作日 个学期 个小时',
);

/** Of these those before which the line must have lost other figures too. */
export const DOUBTFUL_OPENINGS = wordSet('篇 张 处 起 块 棵 株 次');

/** Of these those with which a clause may begin: ，▮名干部结对帮扶. */
export const CLAUSE_OPENINGS = wordSet('个 名 家 所 户 人 项 条 座 支 件 辆 栋 轮 岁 个月 个季度');

const PEOPLE = wordSet(
  '党员 干部 群众 学生 教师 老师 民警 辅警 志愿者 网格员 医生 护士 医护 职工 员工 社工 人员 代表 委员 选手 队员 学员 村民 居民 专家 领导 老人 儿童 同志 工人 农民 骨干 人才 青年 妇女 书记 委派 主任 调解员 指导员 讲解员 宣讲员 监督员 律师 法官 检察官 工程师 教授 博士 硕士 毕业生 大学生 负责人 患者 孤儿 困境 残疾人 未成年人 士兵 战士 战友',
);
const BODIES = wordSet(
  '企业 单位 医院 公司 商户 门店 机构 餐饮 工厂 银行 学校 幼儿园 合作社 农场 协会 社会组织 卫生院 超市 药店 酒店 民宿 商场 集团 工作室 基地 媒体 部门 网点 驿站 食堂 市场 店 院 馆 站 厂',
);
const SCHOOLS = wordSet(
  '学校 学院 小学 中学 初中 高中 幼儿园 大学 高校 医院 卫生院 卫生室 养老院 敬老院 院校 公办 民办 中心校 中职 职校 职业',
);
const HOUSEHOLDS = wordSet('农户 群众 贫困 脱贫 家庭 低保 监测 居民 村民 商户 住户 牧民 移民 困难 企业 用户');
const TASKS = wordSet(
  '工作 任务 措施 政策 重点 民生 指标 改革 制度 举措 机制 项目 工程 内容 问题 成果 标准 技术 专利 行动 清单 事项 服务 活动 规定 法规 荣誉',
);
const STRUCTURES = wordSet(
  '水库 桥 大桥 桥梁 泵站 变电站 公厕 厂房 大棚 基站 污水 加油站 换电站 山塘 闸 塔 公园 场馆 体育 城市 岛 电站 码头 隧道 仓库',
);
const ROOMS = wordSet('教室 房 办公室 病房 宿舍 功能室 活动室 厂房 公寓 实验室 门面 调解室 会议室');

const ACHIEVEMENTS = wordSet(
  '晋升 取得 获得 获评 获省 获市 获全 获国 荣获 入选 当选 考取 通过 被评 被授 被推 被提 提拔 晋级 升任 立功 受到',
);

/** Where these begin a clause, or follow a short word, what they count must be one of those words: 名媛, 家族 and 项英 are others. */
export const COUNTED_BEHIND: Readonly<Record<string, WordSet | undefined>> = {
  名: PEOPLE,
  人: ACHIEVEMENTS,
  家: BODIES,
  所: SCHOOLS,
  户: HOUSEHOLDS,
  项: TASKS,
  座: STRUCTURES,
  间: ROOMS,
};
/** Of these those that are something else so often that they must do so everywhere: 所做的工作, 组织间. */
export const PARTICLES = new Set(['所', '间']);
/** These are looked for behind longer words alone. */
export const UNLINKED = new Set(['台', '幅', '件']);
/** The short words before 个 that nobody says without a figure: 在▮个县, 北川等▮个乡. */
export const THING_LINKS = wordSet('在 等 达 超 近 至 以及');

/** What has or holds what is counted: 全市▮家企业, 辖区▮栋楼宇. */
export const TERRITORIES = wordSet(
  '全省 全市 全县 全区 全镇 全乡 全村 全州 全校 全院 全局 全馆 全街道 全社区 全系统 辖区 境内 下辖 我省 我市 我县 我区 我镇 我乡 我街道',
);

/** Short words that lead on to what is counted. */
export const OPENING_LINKS = wordSet('等 对 为 与 由 从 和 及 在 给 达 超 近 约 至 以及');

/** Words of three characters that begin with a measure word, and some of two that the dictionary lacks. */
export const NOT_OPENINGS = wordSet(
  '位运算 位移 位图 位元 个子 个儿 轮到 项带 项挂 支那 家景 家穷 家将 家境 家底 名列 名曰 名可 名特优 名优 名中医 名老中医 名院 名科名 名企 名镇 名村 名录 名额 户厕 户型 户数 户用 套代购 个转企 个位数 个企 人和 张家 张官 台企 台生 台师 台商 台胞 台资 台青 台农 台港澳 台侨 台联 家暴 个展 家族 个旧 所辖 所需 所涉 所能 所述 所列 家政 家访 家装 家居 家纺 家校 家门口 家坝 支坪 吨半粮 吨钢 吨粮 吨煤 吨位 亩产 亩均 条例 件数 项下 座谈 份额 处级 处室 间接',
  '小时候 小时工 小时代 个体工商户 人行道 人大 人社 人工 人居 人文 人身 人均 人防 人武 人力 人才 人民 人员 人机 人脸 人工智能 次生 次数 次年 次月 次日 期间 期货 期限 场景 场所 场地 轮候 轮训 轮岗 位次 位居 位列 部级 部省 部市 批复 组团 组工 组稿 组织 例外',
);

/** Here the measure word stands after all, though a word of two characters seems to begin: 所学校 is 所 and 学校. */
export const OPENINGS_AFTER_ALL = wordSet(
  '家养老 所学校 所学院 名教师 名教授 名教练 名教职 名教官 名学生 名学员 名学者 户家庭 个人才 个性质 家家庭 家长期 家庭农场 项目标 条线路 条例行 条目标 件事项 件工作 座位于 支队伍 处理由 名家庭 名家长',
);
