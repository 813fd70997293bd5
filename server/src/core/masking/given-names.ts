import { charTable } from '../text/char-table';

/**
 * Characters with which given names end, the frequent ones of the last eighty years. A run of characters that begins with a surname
 * and ends in one of these is likely a name where its place in the sentence says so too.
 */
export const endsGivenName = charTable(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华红玉兰玲芬燕萍梅琴云莲珍凤荣林辉斌波鹏宇浩凯健俊峰锋飞龙虎生东海江河山川松柏春夏秋冬雪霜月星晨阳光亮晶莹洁婷婕妍欣怡悦琳琪瑶瑛璐珊珍珠菲蕾薇莉萌颖慧惠淑贞雅倩茜蓉莎美媛嫣爱香花彤彬文武德福贵富仁义礼智信忠孝诚友良善和顺安康宁泰祥瑞庆喜乐兴旺发达成功业伦理国邦民才栋梁柱坤乾震雷霆雨露霖泉源清澜滨洲沛泽润涵渊博学思远志宏鸿鹤鹰翔翼腾跃进步新建立振奋毅力恒坚实磐岩石玮琦珂璇琛瑾瑜佳嘉家豪杨柳桐楠梓枫榕樱桃蕊芸芝苗萱菁菊荷茹青蓝紫丹朱晓旭昊昕晖曦晗旻暄曼宸轩霄然烨炜炎焕灿煜熙锐钢铁铭钧镇鑫锦银坚元亨利胜凌峥嵘巍岭峻岚崇彦哲皓睿昌盛永长久伯仲叔季孟冠群众方正直端庄贤能尧舜禹汤承继宗祖光耀晋升昇越川尚勤俭朴厚道传统培育根本基业亚非洪水根发权全友来有存贵田保连群龄付桥莹圆媚晴朵露诺依一凡帆航舟扬楷模范式臣卿君儒士宾客童稚伊敬恭谦逊',
);
