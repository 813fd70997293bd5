import { wordSet } from './word-set';

/** Words between what is counted and the figure, which are no part of it: 新增率为xx%, 总量约xx吨. */
export const FIGURE_LINKS = wordSet(
  '折款 折合 折合人民币 折价 缩短为 缩短至 缩短到 压缩为 压缩至 压缩到 减至 减到 降为 升为 增为 增到 扩大到 扩大至 调整为 提升至 提升到 下降为 上升为 增长到 增长至 增加至 减少至 改为 变为 精简为 精简到 降低到 降低至 回升至 为 是 达 达到 达成 约 大约 近 共 共有 共计 总计 合计 累计 计 有 仅 仅有 只有 超过 超 已 已达 已经 分别 分别为 分别达 分别达到 分别是 完成 不少于 不低于 不超过 至少 接近 突破 高达 多达 先后 每年 第 降至 降到 升至 升到 增至 增加到 减少到 提高到 下降到 上升到 上升至 下降至 提高至 由 从 到 至 的 了 在 和 与 及 比 较 占 均 各 每 其中 另有 还有 现有 拥有 实有 目前 逐步 平均 实现 含 包括 即 就 也 又 再 等 等共 不足 将近 控制在 稳定在 保持在 每周 每月 每天 每季度 实际 全部 同时 以上 累计达 累计达到 总数达 总数达到 已有 新 于 距 距离',
);

/** Words before what is counted that are no part of it. */
export const PHRASE_OPENERS = wordSet(
  '一方面 另一方面 现已 坚持 力争 力求 确保 预计 计划 全面 共 共计 累计 总计 合计 已 已经 先后 目前 截至目前 截止目前 其中 另有 还有 现有 全年 本季度 一季度 二季度 三季度 四季度 前三季度 今年 本年度 本年 上半年 下半年 本月 本周 本学期 一年来 全市 全县 全区 全镇 全乡 全村 全省 全校 全院 全局 全街道 全社区 全系统 并 并且 及时 同时 还 再 又 也 各 各类 新 通过 利用 对 将 把 向 为 在 从 由 与 和 及 以 按照 根据 参加 分别 一是 二是 三是 四是 五是 六是 期间 年内 当年 当日 当天 每 每月 每年 每周 每天 每日 约 近 已有 有 我县 我市 我区 我镇 我局 我校 我院 我省 我街道 我国 等 该 此外 基于 则 县上 市上 区上 另外 统筹 充分利用',
);

/** Verbs that lead what is counted and are left out of its name. */
export const LEADING_VERBS = wordSet(
  '新修 新购 新栽 新铺 新装 实现 协助 扶持 助力 促成 发生 发布 印发 印制 发放 派发 悬挂 张贴 制作 出动 投放 召开 组织召开 举办 举行 开展 开设 组织 组织开展 完成 新增 新建 续建 改造 改建 扩建 建立 建成 成立 设立 设置 组建 建设 修建 修缮 维修 更换 更新 安装 配备 配置 购置 采购 购买 购进 走访 慰问 入户 排查 检查 抽查 整改 办理 办结 受理 接待 接到 收到 收集 征集 采纳 调处 化解 调解',
  '清运 清理 清除 清洗 拆除 取缔 关停 种植 栽植 补植 投入 拨付 安排 落实 争取 筹集 筹措 募集 发放贷款 引进 签约 查处 查获 破获 抓获 打掉 播放 插播 刊发 转发 发送 推送 报送 上报 编发 编印 下发 出台 制定 制订 修订 提供 帮助 救助 资助 救治 接种 解决 发现 确定 整合 覆盖 惠及 服务 带动 吸纳 招聘 招收 招录 录用 选派 选聘 派出 抽调 动员 发动 引导 邀请 吸引 培育 培养 培训 发展 评选 评出 表彰 获得 荣获 获评 取得 输出 识别 推进 上线 优化 沉淀 接入 支撑 节省 推出 创作 拍摄 撰写 报道 发表 出版 申报 立项 实施 启动 开工 竣工 流转 托管 养殖 出栏 存栏 收购 销售 生产 加工 储备 调拨 调运 捐赠 捐款 监测 检测 采集 抽检 核查 劝停 劝返 劝导 约谈 通报 移交 移送 起草 审核 审批 审查 审理 审结 执结 开通 开发 引入 实行 开放 接收 收治 处置 处理 删除 提供 网上 组建起 达成 签订 开启 承办 承接 承担 指导 督促 督办 督查 创建 打造 建有 设有 拥有 涉及 需增 面对 解答 接听 回访 回复 通过 摸排 摸底 统计 认定 评定 授予 推荐 推广 配发 更新改造 硬化 绿化 疏浚 新改建 复垦 修复 治理 整治 拓宽 铺设 架设 敷设 植树 造林 认领 点亮 落地 加强 负责 建设 支撑 下设 内设 布置 部署 报告 动员 组建 选树 设立 汇总 盘点 设计 编制 绘制 编写 汇编 开辟 划定 划分 粉刷 铺装 加装 增设 补发 补贴 减免 兑现 缴纳 征收 筛查 体检 诊治 接诊 登记 建档 签发 核发 评估 评审 验收 审计 演练 巡查 巡逻 值守 答复 反馈 转办 移栽 补种 播种 收割 收获 养护 清淤 除险 加固 租用 征用 开办 联系 结对 聘请 聘用 劝停 关停 问责 处分 讲授 指派 分派 调配 出资 增设 增派 新设 设有 分设 共有 共建 共享 新装 深入 途经 走进 走遍',
);

/** Of the leading verbs those that say only that something was done; the verb behind them names it: 完成老年人体检. */
export const LIGHT_VERBS = wordSet('完成 实现 组织 开展 组织开展 实施 办理 落实');

/** Of the leading verbs those that hardly ever stand inside a noun, as 服务 does in 服务对象: their object follows. */
export const ACTING_VERBS = wordSet(
  '发放 印发 派发 分发 配发 下发 编发 补发 悬挂 张贴 安装 加装 配备 购置 购买 更换 设置 设立 增设 新设 增派 组建 召开 举办 举行 开展 开设 开辟 提供 投放 出动 建成 新建 修建 修缮 铺设 架设 敷设 栽植 补植 清运 拆除 取缔 制作 印制 编印 推出 推送 刊发 收集 征集 收到 接到 接听 制定 制订 签订 选派 选聘 招聘 聘请 聘用 招录 吸纳 吸引 邀请 筹集 筹措 募集 查处 查获 破获 抓获 获得 荣获 打造 粉刷',
);

/** What these count is told by the words before the verb: 救助金发放总额, 设备购置费用. */
export const AMOUNT_WORDS = wordSet(
  '数量 总数 总量 总额 金额 额度 人数 户数 件数 次数 场次 人次 面积 比例 比率 费用 经费 成本 标准 情况 范围 时间 时长 周期 频次 任务 工作 活动 对象 人员 单位 部门 方案 计划 场所 点位 点 率',
);

/** Verbs at which the name of what is counted ends when it follows the unit: xx名党员到社区报到. */
export const CLOSING_VERBS = wordSet(
  '发表 刊发 刊登 结对 毕业 晋级 入围 考取 录取 取得 到 参加 参与 开展 进行 全部 均 已 为 是 在 被 将 对 向 从 由 分别 得到 得以 获得 获 申领 申请 报名 通过 实现 组织 深入 赴 落实 完成 提供 投入 接受 受到 受益 不间断 开通 使用 进入 获评 达到 纳入 下沉 报到 签订 签约 统一 率先 主动 按照 逐 入驻 落地 建成 投产 开工 上线 发生 走进 走上 承诺 来 前往 就业 脱贫 返乡 参保 与 并 全覆盖 都 办理 送餐 送上 送去 发放 争取 解决 安排 颁发 上门 协调 实施 配备 讲解 授课 同步 组成 负责 于 顺利 集中 齐 用于 位于 涉及',
);

/** Words of what is counted that begin like a closing verb: 在职党员, 从业人员. */
export const NOT_CLOSING = wordSet(
  '脱贫户 脱贫人口 脱贫村 脱贫劳动力 返乡农民工 返乡人员 就业困难 受益群众 参保人员 参赛选手 参加人员 在职 在编 在校 在岗 在建 在册 在籍 在院 在读 在线 从业 从教 来访 来电 来信 来人 对口 对外 为民 被征地 被监督 被执行 都市 到期 与会 参与者 涉及面 对象',
);

/** Words of what is counted that begin like a verb or another word before it: 建档立卡贫困户. */
export const LIKE_VERBS = wordSet(
  '建档立卡 建制村 建成区 投资额 引进人才 签约医生 签约家庭 培训学员 改造户 新型 新能源 新媒体',
);

/** Words that join what one figure counts to the next figure. */
export const COORDINATORS = wordSet('和 与 及 以及 并 、');

/** What a figure is counted in, where what is counted stands behind the unit: 全县x个乡镇, 辖区x个物业公司. */
export const SCOPES = wordSet(
  '周边 我村 我社区 我公司 我厂 我队 我所 我站 我园 我馆 本院 本校 本局 本村 本社区 全班 全年级 班上 年级 全园 全馆 全所 全队 全公司 全集团 全行 全州 全系 全县 全市 全区 全镇 全乡 全村 全省 全国 全校 全院 全局 全街道 全社区 全系统 全域 辖区 辖区内 辖内 我国 我省 我市 我县 我区 我镇 我局 我校 我院 我街道 各村 各镇 各乡镇 各社区 本市 本县 本区 境内 城区 下辖 下设 管辖',
);

/** What follows a figure that has no unit: 由xx上升到xx, 占xx左右. */
export const FIGURE_FOLLOWERS = wordSet(
  '上升 增加 提高 提升 下降 降 减少 增长 增至 扩大 左右 以上 以下 以内 之间 不等 有余 至 到',
);

/** Words right behind which a figure stands whose thing comes behind its unit: 抓好▮个示范村, 首批▮家企业. */
export const FORWARD_WORDS = wordSet(
  '推动 推行 打通 进行 其中 先后 累计 公布 落户 支持 通达 远销 外送 抓好 办好 做好 用好 提出 应对 围绕 聚焦 首批 大类 年度 连续 选择 选取 选定 形成 对接 帮扶 结对 托管 涵盖 辐射 合并 撤并 培育 扶持 聘任 任命 提拔 交流 动用 投用 入选 扩大到 遴选 认证 认领 认定 划转 移交 抽取 抽调 调整 轮换 下沉',
  '连通 联通 直通 接通 贯穿 牵头 主持 参与 承揽 中标 揭牌 建起 办起 成交 授权 每周 每月 每年 每天 每日 每季度 每半年 每学期 确保 力争 计划 预计 达到 超过 不足 平均',
);
