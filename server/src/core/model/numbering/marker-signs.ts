/** What a marker ends in: the 、 of 一、, the ） of （一）, the 是 of 一是, the ， of 第一，. */
export const MARKER_ENDS = '、．.）)是要，,：:';

/** What stands before one of these in a marker: a numeral, a blank behind one, the last character of 首先 其次 最后 再者. */
export const NUMERAL_ENDS = '〇零一二三四五六七八九十百廿0123456789０１２３４５６７８９ \u3000\t\u00a0先次后者';

/** Signs that are a marker by themselves. */
export const MARKER_BEGINNINGS =
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉' +
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿' +
  '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';

/** What a marker begins with where its end does not tell it (第一章, 篇一, ——), and what stands behind that. */
export const MARKER_FIRSTS = '第篇—';
export const MARKER_SECONDS = '〇零一二三四五六七八九十百廿0123456789０１２３４５６７８９—';
