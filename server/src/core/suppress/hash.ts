/** 64 bits of a text without the blanks around it, as 16 hexadecimal digits: two FNV-1a hashes with different seeds. */
export function hashOf(text: string): string {
  const trimmed = text.trim();
  return fnv(trimmed, 0x811c9dc5) + fnv(trimmed, 0x9747b28c);
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
