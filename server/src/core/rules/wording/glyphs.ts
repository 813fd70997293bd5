/** Forms that are written in Japan alone and the CJK radicals that Unicode has no equivalent for, each before its normal twin. */
export const GLYPH_PAIRS =
  '黒黑戸户毎每歩步渉涉収收対对図图応应発发広广経经続续総总団团営营児儿浄净気气売卖読读単单検检験验県县駅驿様样関关実实価价変变' +
  '⺠民⻚页⻓长⻋车⻅见⻆角⻉贝⻔门⻛风⻜飞⻢马⻥鱼⻦鸟⻩黄⻬齐⻰龙⻘青⻄西⻝食⻤鬼⻁虎⻮齿⻙韦';

/** The former of each pair. */
export const GLYPH_TWINS = GLYPH_PAIRS.replace(/(.)./gu, '$1');
