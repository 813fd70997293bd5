import { wordSet } from './word-set';

/** Latin words that complete a name: xxAPP. */
export const LATIN_BODIES: ReadonlySet<string> = new Set(['app', 'App', 'APP']);

/** What follows X in the name of a thing: X光, X轴, X染色体. */
export const AFTER_X = wordSet(
  '光 轴 射线 线片 线检 线机 线摄 线透 线诊 线衍 坐标 染色体 世代 战警 档案 因子 形 型 的 方向 刀 片 波段 架构 理论 表示 代表',
);
