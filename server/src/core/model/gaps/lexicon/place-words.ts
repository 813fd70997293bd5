import { wordSet } from './word-set';

/** Words that close the name of a place. */
export const PLACE_WORDS = wordSet(
  '烈士陵园 陵园 广场 公园 省 市 县 区 镇 乡 村 州 旗 路 街 巷 弄 街道 社区 小区 新区 片区 园区 校区 开发区 高新区 自治区 自治州 自治县 地区 流域 广场 公园 河 湖 江 水库 大桥 山 岛 港',
  '圩 圩堤 堤防 大坝 水闸 渠 湾 大道 场所 乡镇 镇街 村组 景区 产业园 工业园 示范区 保税区 试验区 林区 牧区 库区 灾区 城区 老区 辖区 隧道 高速 国道 省道 步行街 古镇 新村 新城 村庄 车站 机场 码头 口岸 社 屯 寨 市县 县市 县区 市区 区县 籍 方言 会议室 报告厅 礼堂 活动室 教室 展厅 大厅 楼',
);

/** Words that begin like a place's and are none. */
export const NOT_PLACES = wordSet(
  '市场 市民 市值 市容 市级 市直 县域 县级 县直 区域 区间 区块 区级 区直 村民 村级 村干部 村企 村居 镇级 乡村振兴 乡村大 乡贤 乡音 乡土 乡情 省份 省级 省内 省外 路径 路线 路灯 路面 路段 路网 路演 路长 路况 街头 街面 街区 州际',
  '旗帜 旗下 旗舰 山林 山水 山体 山洪 河长 河道 河流 湖长 湖泊 江河 港股 湾区 岛屿 社会 社交 社保 社团 社工 社科 社群 社长 巷道 弄清 弄虚 籍贯 寨子 屯粮 社稷 社区矫正 区别 区分 乡愁',
);

/** After these a name without a word of its own is a place: 返xx人员, 来自xx, 前往xx, 爱xx. */
export const PLACE_PREPOSITIONS = wordSet(
  '来 返 赴 往 来自 前往 返回 途经 抵达 驻 爱 讲好 地处 位于 流向 户籍 籍贯 在 从',
);

/** Before these a name without a word of its own is a place: xx返乡人员, xx疫情, xx故事. */
export const PLACE_FOLLOWERS = wordSet(
  '返 返乡 返回 来返 人员 籍 疫情 故事 本地 本土 当地 人民 群众 各界 全境 全域 境内 辖内 城乡 方言 特产 特色 在行动 加油 赛区 战役 各族 各级 地方 周边 以北 以南 以东 以西 东部 西部 南部 北部 户籍 考察 调研 学习考察 方向',
);
