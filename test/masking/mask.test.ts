import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/index';
import { MASK_KINDS, maskText, type MaskKind } from '../../server/src/core/features/index';
import { applyEdits } from '../fixes/apply';

const mask = (text: string, kinds: readonly MaskKind[] = MASK_KINDS, words: readonly string[] = []) => {
  const { edits, entries } = maskText(parse(text), { kinds: new Set(kinds), words });
  return { text: applyEdits(text, edits), entries };
};

describe('what is taken out of a text', () => {
  it.each<[MaskKind, string, string]>([
    ['figure', '走访35户，发放3.2万份，满意率98%。', '走访{{数字1}}户，发放{{数字2}}万份，满意率{{数字3}}%。'],
    ['figure', '第3期简报，1号楼，2026年5月', '第3期简报，1号楼，2026年5月'],
    ['date', '2026年5月3日开工，6月1日完工，当年9月。', '{{日期1}}开工，{{日期2}}完工，当年9月。'],
    ['date', '2026年度总结，2026年12月', '{{日期1}}度总结，{{日期2}}'],
    ['place', '云台区召开会议，云台经验在青山镇推广。', '{{地名1}}召开会议，{{地名2}}经验在{{地名3}}推广。'],
    ['place', '全区各社区、老城区和开发区', '全区各社区、老城区和开发区'],
    ['body', '由城南小学牵头，云台供电公司协助。', '由{{单位1}}牵头，{{单位2}}协助。'],
    ['person', '书记李明主持会议，副局长王小芳、赵强参加。', '书记{{人名1}}主持会议，副局长{{人名2}}、{{人名3}}参加。'],
    ['person', '联系人：陈静　李明同志讲话', '联系人：{{人名1}}　{{人名2}}同志讲话'],
    ['person', '书记带头宣讲，党员先锋岗走在前。', '书记带头宣讲，党员先锋岗走在前。'],
    ['place', '赴浙江考察，在人民路、云湖水库设点。', '赴{{地名1}}考察，在{{地名2}}、{{地名3}}设点。'],
    ['person', '治理河长  公里，铺设管网公里，责任人  余名', '治理河长  公里，铺设管网公里，责任人  余名'],
    ['place', '信息被省、市采用，危险区和保护区设点。', '信息被省、市采用，危险区和保护区设点。'],
    ['place', '联合县公安局、县教育局检查。', '联合县公安局、县教育局检查。'],
    ['body', '联合县公安局检查。', '联合县公安局检查。'],
    ['place', '统筹城乡，产粮大县、棚户区、空心村和农村公路', '统筹城乡，产粮大县、棚户区、空心村和农村公路'],
    ['place', '聚焦乡村振兴，硬化村组道路，走好发展之路。', '聚焦乡村振兴，硬化村组道路，走好发展之路。'],
    ['place', '东湖乡、李家村探索重要路径。', '{{地名1}}、{{地名2}}探索重要路径。'],
    ['place', '按照约定路径，加快约定路口的改造', '按照约定路径，加快约定路口的改造'],
    ['place', '他代表省参加比赛，代表省委慰问。', '他代表省参加比赛，代表省委慰问。'],
    ['place', '严防病毒社区传播，推进村级事务公开。', '严防病毒社区传播，推进村级事务公开。'],
    ['place', '，建设村卫生室5个，建设社区食堂3家', '，建设村卫生室5个，建设社区食堂3家'],
    [
      'place',
      '不落一户、不漏村，撤县设区，地级市和军分区，社区戒毒社区康复',
      '不落一户、不漏村，撤县设区，地级市和军分区，社区戒毒社区康复',
    ],
    ['place', '打造幸福村居，建设幸福社区', '打造幸福村居，建设幸福社区'],
    ['place', '加快建设路网，发展路子更宽。', '加快建设路网，发展路子更宽。'],
    ['place', '建设乡召开会议，在建设乡、光明乡试点。', '{{地名1}}召开会议，在{{地名1}}、{{地名2}}试点。'],
    ['place', '走访幸福村、团结村，幸福来之不易。', '走访{{地名1}}、{{地名2}}，幸福来之不易。'],
    ['place', '青河镇幸福村位于山口，幸福村村民受益。', '{{地名1}}{{地名2}}位于山口，{{地名2}}村民受益。'],
    ['place', '在建设路、和平路两侧设点。', '在{{地名1}}、{{地名2}}两侧设点。'],
    ['place', '柳林村集体增收，柳林村“两委”换届。', '{{地名1}}集体增收，{{地名1}}“两委”换届。'],
    ['place', '青河镇石桥村集体收入翻番。', '{{地名1}}{{地名2}}集体收入翻番。'],
    [
      'place',
      '壮大村集体经济，选优配强村“两委”班子，各村集体受益，带动村集体增收。',
      '壮大村集体经济，选优配强村“两委”班子，各村集体受益，带动村集体增收。',
    ],
    ['body', '云台区召开会议，云台区教育局、云台农商行参加。', '云台区召开会议，{{单位1}}、{{单位2}}参加。'],
    ['body', '走访青河镇卫生院，联合东湖社区居委会宣传。', '走访{{单位1}}，联合{{单位2}}宣传。'],
    ['body', '12所小学、5家民营企业、3个党支部顾全大局', '12所小学、5家民营企业、3个党支部顾全大局'],
    [
      'person',
      '会议由陈静主持，周晓东、刘洋、孙丽娟等12人参加。',
      '会议由{{人名1}}主持，{{人名2}}、{{人名3}}、{{人名4}}等12人参加。',
    ],
    ['person', '张局长讲话，王小芳主任陪同。', '{{人名1}}局长讲话，{{人名2}}主任陪同。'],
    ['person', '主讲人（周涛）　记录：王敏', '主讲人（{{人名1}}）　记录：{{人名2}}'],
    ['person', '阿依古丽·买买提获评民族团结模范。', '{{人名1}}获评民族团结模范。'],
    ['person', '张伟\t宣传科', '{{人名1}}\t宣传科'],
    ['person', '青年教师吴晓燕执教公开课，欧阳锋任组长。', '青年教师{{人名1}}执教公开课，{{人名2}}任组长。'],
    [
      'person',
      '公安局长列席，任组长的分管领导强调，师生家长参加，文明、平安、和谐。',
      '公安局长列席，任组长的分管领导强调，师生家长参加，文明、平安、和谐。',
    ],
    ['number', '电话13800001111，邮箱a.b@example.com。', '电话{{号码1}}，邮箱{{号码2}}。'],
    ['number', '投资138000万元，0531-88886666', '投资138000万元，{{号码1}}'],
  ])('%s: %s', (kind, text, expected) => {
    expect(mask(text, [kind]).text).toBe(expected);
  });

  it('is what the writer names, wherever it stands', () => {
    expect(mask('蓝盾行动启动，蓝盾二号收官。', ['word'], ['蓝盾', ' ']).text).toBe(
      '{{词语1}}行动启动，{{词语1}}二号收官。',
    );
  });

  it('is a name that was found once, wherever else it stands', () => {
    expect(mask('书记李明主持。\n会后李明作总结。', ['person']).text).toBe(
      '书记{{人名1}}主持。\n会后{{人名1}}作总结。',
    );
  });

  it('is no word that a place’s last character only happens to follow', () => {
    const text = '发展靠人，发展为民，发展惠民，发展富民，发展强民，发展省力。';
    expect(mask(text, ['place']).text).toBe(text);
  });

  it('is a village called by a word that stands everywhere, and that word is left alone', () => {
    expect(mask('建设队伍，建设制度，建设阵地，建设平台，建设机制，建设家园。建设乡召开会议。', ['place']).text).toBe(
      '建设队伍，建设制度，建设阵地，建设平台，建设机制，建设家园。{{地名1}}召开会议。',
    );
  });

  it('is judged by a list of everyday words as generated', () => {
    const run = spawnSync(process.execPath, [join('server', 'tools', 'generate-common-words.mjs'), '--check'], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it('is of the wished kinds only, and no gap', () => {
    const text = '书记李明走访xx户，发放35份。';
    expect(mask(text, []).text).toBe(text);
    expect(mask(text, ['figure']).text).toBe('书记李明走访xx户，发放{{数字1}}份。');
  });
});

describe('the masks', () => {
  it('are gaps of the text', () => {
    const { text } = mask('走访35户，书记李明主持。');
    expect(parse(text).gaps.map(({ gap }) => gap.text)).toEqual(['{{数字1}}', '{{人名1}}']);
  });

  it('stand for the same words in every place, and are listed with what they stand for', () => {
    expect(mask('走访35户，其中老人35人。').entries).toEqual([
      { mask: '{{数字1}}', kind: 'figure', text: '35', count: 2 },
    ]);
  });

  it('begin behind the numbers that the text has already', () => {
    expect(mask('{{人名4}}讲话，书记李明主持。', ['person']).text).toBe('{{人名4}}讲话，书记{{人名5}}主持。');
  });
});
