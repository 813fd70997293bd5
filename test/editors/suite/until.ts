/** Asks again until the answer is neither undefined nor false; a provider may not be there yet when it is first asked. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
  deadline = 10_000,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${deadline} ms for: ${what}`);
    await new Promise(resume => setTimeout(resume, 50));
  }
}
