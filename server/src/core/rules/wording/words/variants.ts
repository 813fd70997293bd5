import type { Pairs } from '../word';

/** Old and less usual ways to write a word; the guard keeps off characters that meet by chance (观光采摘, 双重覆盖). */
export const VARIANTS: Pairs = [
  ['其它 其他 撤消 撤销 折衷 折中 精萃 精粹', { level: 'info' }],
  ['交待 交代', { notAfter: '有', level: 'info' }],
  [
    '指手划脚 指手画脚 直接了当 直截了当 小题大作 小题大做 归根结柢 归根结底 挺而走险 铤而走险 义无返顾 义无反顾',
    { level: 'info' },
  ],
  ['披星带月 披星戴月 无动于中 无动于衷', { level: 'info' }],
  ['座落 坐落', { notAfter: '一 两 三 这 该 每 讲 #', notBefore: '成', level: 'info' }],
  [
    '帐户 账户 帐号 账号 帐目 账目 帐务 账务 帐款 账款 帐本 账本 帐簿 账簿 帐册 账册 帐面 账面',
    { notAfter: '蚊 营 军 篷' },
  ],
  ['台帐 台账 结帐 结账 记帐 记账 查帐 查账 对帐 对账 转帐 转账 入帐 入账 报帐 报账 建帐 建账', { notBefore: '篷 幕' }],
  ['人材 人才', { notBefore: '料 机 质 积' }],
  ['好象 好像', { notAfter: '美 友 爱', notBefore: '棋 征 限 牙', level: 'info' }],
  ['图象 图像 影象 影像 录象 录像', { notBefore: '征 棋 牙' }],
  ['录相 录像', { notAfter: '记 目 登 收 附 摘', notBefore: '关 应 同 似 当 互 对 继 比' }],
  ['答覆 答复'],
  ['反覆 反复 重覆 重复', { notBefore: '盖 灭 没' }],
  ['覆信 复信', { notBefore: '息 号 心', notAfter: '答 回' }],
  ['复盖 覆盖', { notAfter: '恢 修 答 回 批 反', notBefore: '章 板' }],
  ['颠复 颠覆'],
  ['复灭 覆灭', { notAfter: '恢 修 反 重', notBefore: '火' }],
  ['记念 纪念', { notAfter: '日 登 惦' }],
  ['热中于 热衷于 装璜 装潢 简炼 简练 凝炼 凝练 洗炼 洗练 丰富多采 丰富多彩 喝采 喝彩 规戒 规诫 复辙 覆辙'],
  ['精采 精彩', { notAfter: '酒 味 糖', notBefore: '购 摘 样 集 暖 用' }],
  ['光采 光彩', { notAfter: '阳 观 采 自然', notBefore: '购 摘 样 集 暖 光 用' }],
  ['告戒 告诫 劝戒 劝诫', { notBefore: '毒 烟 酒 治 赌' }],
  ['训戒 训诫', { notAfter: '培 教', notBefore: '毒 烟 酒 治 赌' }],
  ['推委 推诿', { notAfter: '公 共', notBefore: '员 会 托 派 任' }],
  ['委过于人 诿过于人'],
  ['计画 计划', { notAfter: '设 会', notBefore: '册 图 面 展', level: 'info' }],
  ['谋画 谋划 筹画 筹划', { notBefore: '册 展', level: 'info' }],
  ['勾划 勾画 刻划 刻画', { notAfter: '时 立 即', notBefore: '转 拨 分 定 清', level: 'info' }],
  ['笔划 笔画', { notAfter: '每 一 两 各 逐 该 #', notBefore: '转 拨 分 定 付', level: 'info' }],
  ['塌实 踏实', { notAfter: '坍 倒', notBefore: '施' }],
];

/** Words that say one thing twice. */
export const REDUNDANT: Pairs = [
  ['同比去年 同比 同比上年 同比'],
  ['截止目前为止 截至目前 截至目前为止 截至目前 无时无刻都 时时刻刻都'],
  ['国际间 国际', { notBefore: '谍 隔 接', level: 'info' }],
  ['见诸于 见诸 付诸于 付诸', { level: 'info' }],
  ['公诸于 公之于', { notBefore: '世 众', level: 'info' }],
  ['悬殊很大 悬殊 进一步更加 进一步', { level: 'info' }],
];

/** Pairs of which both are in use: house style decides. */
export const DISPUTED: Pairs = [
  ['制订 制定 拟订 拟定 看做 看作 当做 当作 身分 身份 想像 想象 涵义 含义 通讯畅通 通信畅通 法制建设 法治建设'],
  ['涉及到 涉及 波及到 波及 危及到 危及 凯旋归来 凯旋 联贯 连贯 连结 联结'],
  ['爆发 暴发', { near: '疫情 传染病' }],
  ['合拢 合龙', { near: '大坝 大桥 桥梁' }],
  ['定单 订单', { notAfter: '规 确 认 核 固 指', notBefore: '价 位 独' }],
  ['定阅 订阅'],
  ['干与 干预', { notAfter: '实 苦 骨 才 主 树' }],
];
