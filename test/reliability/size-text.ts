/** Finished prose with a gap and a heading now and then, about as many bytes as are asked for. */
export function textOf(bytes: number): string {
  const lines: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const line =
      i % 40 === 0
        ? `（${i}）巡查情况。`
        : `${i}号护林点全年开展巡山检查${i % 90}次，清理林区可燃物${i % 97 === 0 ? 'xx' : i % 61}吨，编号${i * 7919}的群众反映良好。`;
    lines.push(line);
    size += line.length * 3;
  }
  return lines.join('\n');
}
