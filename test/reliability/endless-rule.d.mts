export const ENDLESS_RULE: string;
export function buildWithEndlessRule(outfile: string): Promise<void>;
