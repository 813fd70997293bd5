import { wordSet } from '../gaps/lexicon/word-set';

/** Nothing but a figure stands before these. */
export const SHARES = new Set(['%', '％', '‰', '个百分点', '百分点']);

/** Measures that are hardly ever the end of another word. */
export const PURE_MEASURES = wordSet(
  '人次 台次 车次 条次 户次 家次 辆次 座次 件次 卷次 份次 平方米 平方公里 立方米 公顷 亩 公里 吨 公斤 小时 千瓦时',
);

/** Of these none is the end of a noun, so that a verb that leads is enough. */
export const CLEAR_MEASURES = wordSet(
  '份 张 块 幅 册 个 台 辆 盏 棵 株 吨 亩 公顷 平方米 立方米 公里 小时 人次 台次 车次 件次 万元 亿元 元 场次 名 只 座 栋 套 间 条次',
);

/** Measure words that close clauses as nouns too, or that do so at the end of longer nouns. */
export const NOUN_LIKE = wordSet(
  '人 家 年 月 日 天 号 周 岁 期 届 代 级 层 类 种 样 道 里 口 面 头 本 包 版 章 节 段 门 课 队 班 组 片 升 起 例 位 户 桩 所 处 具 集 线 点 股 折 字 句 行 路 校 村 团',
  '等奖 羽 剂 箱 桶 杯 方 度 季 时 夜 成 件 卷 支 篇 场 人口 季度 年级 学期 世纪 学年 班次 频次 批次 轮次 梯次 标段 版面 课时 学时 学分 工时 工日 机位 车位 铺位 站点 字节 床日 人日 台班 人份',
);

/** Of these those that stand behind what is counted, where a verb or a noun that is no part of a longer word says so. */
export const COUNTED = wordSet('人 户 家 所 起 处 例 件 场 期 位 个村 支 篇 口 头 羽 本 卷 节');

/** Of these those that end many nouns which no list of words holds: 受助人, 接待处, 进水口. */
export const MAKES_NOUNS = wordSet('人 处 所 家 户 场 期 口 头 本 节 起');

/** Nouns whose last character would make a word with the measure word behind: 隐患|处, 展板|块, 老人|人次. */
export const WHOLE_NOUNS = wordSet(
  '缓刑 假释 公证 用电 用水 用气 新菜 菜肴 好人 能人 男性 女性 教育片 宣传片 专题片 白酒 啤酒 红酒 黄牛 山羊 养牛 养羊 养猪 旧房 住房 厂房 公租房 门面房 土坯房 民房 叉车 铲车 警车 消防车 校车 公交车 出租车 救护车 巡逻车 宣传车 洒水车 垃圾车 天数 人数 户数 件数 总数 次数 罪犯 嫌疑犯 员工 农民工 社工 护工 技工 矿工 新生 考生 师生 毕业生 大学生 研究生 游客 旅客 乘客 顾客 业主 户主 客商 经销商 网友 战友 感谢信 表扬信 慰问信 公开信 创业户 示范户 工程师 建筑师',
  '隐患 展板 广告牌 老人 残疾人 负责人 当事人 联系人 工作人员 群众 党员 横幅 标语 手册 路灯 信息 报道 线索 案件 纠纷 问题 会议 培训会 专题会 座谈会 现场会 推进会 调度会 例会 党课 讲座 资料',
  '项目 事项 议案 措施 制度 任务 指标 作品 摄像头 垃圾桶 宣传栏 提案 建议 证明 收费 嫌疑人 被告人 老年人 候选人 责任人 被执行人 申请执行人 监护人 举报人 继承人 代理人 证人',
  '课题 设备 资金 慰问品 宣传品 农户 手术 危房改造 贫困户 低保户 养殖户 种植户 门店 招聘会 人口 教师 学生 职工 村民 居民 学员 医生 护士 床位 藏书 耕地 生猪 肉牛 奶牛 母猪 仔猪 图书 绘本 期刊 出刊 书包 人员 书记 台账 实物 事故 名单 锅炉 货车',
  '客车 轿车 电动车 摩托车 三轮车 僵尸车 黄标车 老旧车 售出 卖出 家访 监测户 脱贫户 特困户 种粮大户 商户 住户 租户 村组 楼栋 小区 企业 单位 网点 院坝会 家长会 分析会 研判会 联席会 听证会 恳谈会',
  '见面会 动员会 部署会 民主生活会 组织生活会 主题班会 班会 群众会 夜会 分享会 茶话会 洽谈会 宣讲会 运动会 音乐会 拘留 逮捕 训诫 约谈 问责 成交 救助 火灾 火情 警情 险情 投诉 举报 信访 上访 违法',
  '成本 单价 租金 工资 无人机 直升机 飞机 资产 土地 占地 医院 学院 听众 观众 带货 代课 心得 演出 身份证 居住证 许可证 营业执照 结婚证 客户 用户 提案 议案 草案 建议案 答案 工单 订单 工厂 公司 违停 违建 死亡 受伤 命案 病例 确诊 感染 论文 稿件 课文 教案 试卷 图纸 合同 证书 牌匾 锦旗 专利 商标 标准 公开课 优质课 示范课 微课 精品课 听课',
);

/** Verbs and words that lead what is counted: 发放, 共有. */
export const LEADS = wordSet(
  '流失 离职 发展 吸收 储备 发出 公布 签发 查获 新增 新招 新聘 选聘 聘请 招收 需增 需配 累计 现有 共有 其中 建成 新建 改造 发放 印制 印发 发布 增加 投入 出动 悬挂 张贴 开展 组织 举办 召开 排查 整改 走访 慰问 培训 新购 购进 订购 移送 转办 发生 抢救 疏散 淘汰 抽测 劝导 取缔 抄告 抽调',
  '清掏 检修 施划 罚款 处罚 查扣 扣押 拘留 判处 审结 执结 立案 征集 采纳 评出 选出 售出 销售 家访 入户 走村 存栏 出栏 养殖 栽种 栽植 补种 修剪 粉刷 维修 疏浚 开挖 架设 拨付 兑现 减免 办理',
  '代办 接访 帮销 建设 解决 修复 达成 入住 藏书 入驻 复垦 整理 收治 接诊 下发 上报 撰写 采用 更换 帮扶 植树 报送 结案 整治 拆除 清理 修订 制定 出台 签订 评选 表彰 选派 招录 招募 救助 资助',
  '捐赠 收缴 缴获 抓获 破获 挽回 新修 修建 铺设 疏通 清淤 巡查 巡逻 宣讲 辅导 承办 参加 发表 出版 申报 获批 转化 孵化 引导 登记 摸排 核查 抽检 抽查 督查 约谈 通报 问责 处理 处分 审核 审批',
  '接听 回访 答复 接受 推送 编印 受理 办结 完成 配备 配置 采购 购置 安装 清运 种植 发送 群发 刊发 转发 制作 编发 招聘 引进 接待 调解 查处 检查 收集 吸纳 化解 流转 硬化 补植',
);

/** Words that say that what follows is a figure for each of many. */
export const AVERAGES = wordSet('人均 户均 亩均 日均 月均 年均 周均 村均 校均 平均 每人 每户 每亩 每名 每个 每家 每村');

/** What may be counted by itself behind 的: 与医院签约的▮家. */
export const COUNTED_APART = wordSet('名 户 件 条 台 辆 座 起 例 篇 家 所 处 份');

/** Behind a noun that closes with one of these a figure is missing, whatever stands beside it. */
export const CLOSING_MEASURES = wordSet(
  '兆伏安 千伏安 兆瓦 人公里 吨公里 车公里 个 项 辆 亩 公里 千米 吨 公斤 平方米 立方米 平方公里 公顷 栋 幢 艘 架次 场次 户次 台次 件次 车次 千瓦 千伏 小时 分钟 岁 周岁 倍 个月 台套 件套 千克',
);

/** Of the measure words that close clauses as nouns those that mostly do. */
export const NOUNS = wordSet(
  '层 级 类 种 样 道 里 面 头 本 包 版 章 段 门 队 班 组 升 代 周 号 月 日 点 线 股 折 行 路 校 村 团 方 度 季 时 夜 年 口 集 片 位 米 站点 车位 桩 床 机位 铺位 课时',
);
