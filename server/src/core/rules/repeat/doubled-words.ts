import { once } from '../../text/once';

/** The word that stands at a column and directly before it too, where that is a slip; null where it is right. */
export function doubledWordAt(text: string, at: number): string | null {
  const single = text.charAt(at);
  if (text.charAt(at - 1) === single) return isSlipOfOne(text, at, single) ? single : null;
  const word = text.slice(at, at + 2);
  return text.slice(at - 2, at) === word && isSlipOfTwo(text, at, word) ? word : null;
}

/** What may stand before and behind two of a character that are right: 目的|的, 的的|确确. */
const LAWFUL: ReadonlyMap<string, { readonly before: string; readonly behind: string }> = new Map([
  ['的', { before: '目有标的别打中', behind: '确士卢哥' }],
  [
    '地',
    {
      before: '土当各场基工属本外两内草林耕园湿绿坡山阵营实随就异产领陆田荒盆圣住用宅',
      behind: '道方区质理形势名产图址位面下铁价块表标域级税震上点段毯板段勤',
    },
  ],
  ['和', { before: '饱平共温总缓柔谐协祥随调人', behind: '气美睦平谐解缓' }],
  ['在', { before: '存现所内潜外实好旨意何自', behind: '线职岗校建册编读场库案位家外内' }],
  ['是', { before: '于但凡还可只要若总倒真先国求为', behind: '非' }],
]);

function isSlipOfOne(text: string, at: number, single: string): boolean {
  const lawful = LAWFUL.get(single);
  if (!lawful) return false;
  const before = text.charAt(at - 2);
  const behind = text.charAt(at + 1);
  // Three in a row are drawn out on purpose.
  if (before === single || behind === single) return false;
  return (before === '' || !lawful.before.includes(before)) && (behind === '' || !lawful.behind.includes(behind));
}

function isSlipOfTwo(text: string, at: number, word: string): boolean {
  if (!WORDS().has(word)) return false;
  // 哈哈哈哈 and longer rows are drawn out on purpose.
  if (text.slice(at + 2, at + 4) === word || text.slice(at - 4, at - 2) === word) return false;
  return !LONGER_WORD.test(text.slice(at + 2, at + 4));
}

/**
 * Words of reports. Two characters that stand twice are a slip only where they are a word: 就业创业创新 and 和平和平安 read otherwise, and
 * 一个一个 is meant.
 */
const WORDS = once<ReadonlySet<string>>(
  () =>
    new Set(
      [
        '报送 报道 开展 组织 落实 推进 加强 完成 实施 建立 完善 提高 提升 进行 召开 制定 印发 下发 发放 发布 发现 排查 整改 检查 督查 督促 监督 监管 管理 服务 宣传 教育',
        '培训 学习 研究 讨论 部署 安排 协调 配合 保障 确保 保证 支持 指导 引导 推动 促进 带动 实现 达到 取得 获得 形成 坚持 深化 强化 优化 健全 规范 严格 认真 积极 主动',
        '全面 深入 切实 有效 及时 按时 按照 根据 通过 对于 关于 为了 同时 因此 目前 今年 去年 全年 全市 全县 全区 全镇 单位 部门 企业 群众 干部 党员 职工 学生 教师 村民',
        '居民 社区 农村 城市 工作 任务 目标 计划 方案 措施 制度 机制 责任 问题 情况 隐患 安全 生产 项目 工程 建设 改造 发展 经济 社会 环境 治理 整治 防控 疫情 信息 网络',
        '媒体 平台 数据 资金 投入 增长 增加 减少 下降 参加 参与 举办 开放 受理 办理 处理 解决 化解 调解 走访 慰问 入户 登记 统计 汇总 上报 汇报 总结 通报 反馈 回复 回访',
        '活动 会议 时刻 时间 人员 队伍 领导 小组 政策 法规 法律 执法 案件 清理 清运 修复 维修 维护 巡查 巡逻 值班 值守 应急 救援 演练 预防 预警 消防 交通 卫生 健康 医疗',
        '文化 体育 旅游 农业 工业 产业 种植 养殖 销售 收入 支出 财政 税收 贷款 融资 招商 签约 开工 竣工 投产 验收 考核 评估 评价 评选 表彰 奖励 处罚 问责 要求 提出 强调',
        '指出 围绕 结合 针对 充分 不断 持续 继续 努力 广泛 重点 主要 基本 具体 统一 分类 分析 调查 调研 审查 审核 审批 公开 公示 监测 检测 检验 采购 招标 设计 施工 安装',
        '成效 素质 作风 能力 水平 成果 效果 质量 效率 意识 思想 资源 体系 流程 渠道 氛围 形象 矛盾 纠纷 困难 需求 经验 亮点 短板 举措 成绩 贡献 优势 特色 品牌 阵地 载体',
        '予以 给予 加以 进而 以及 并且 而且 由于 已经 正在 能够 应当 需要 必须',
        '使用 利用 运行 运营 创建 创新 创业 就业 扶贫 脱贫 帮扶 救助 补助 补贴 捐赠',
      ]
        .join(' ')
        .split(' '),
    ),
);

/** What makes a longer word or a name of the second half: 研究|生, 工作|组, 学习|强国, 人民|银行. */
const LONGER_WORD =
  /^(?:[组生员部会室站所处队局院厂场者家法率量费金书证点线区期日表单性化型式度力中业界学校馆园网报社团户权品课股科厅委办镇村路街]|强国|银行|政府|医院|检察|代表|大会|大学|公园|广场|大道|公司|集团|机制|平台)/;
