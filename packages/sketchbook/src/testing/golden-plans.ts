import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../plan/plan.js';
import type { Sheet } from '../plan/make-plan.js';
import { makePlan } from '../plan/make-plan.js';
import { parsePrompt } from '../parse/parse-prompt.js';

/** What a golden plan is made from. */
export interface GoldenRequest extends Sheet {
  prompt: string;
  negative?: string;
}

/** `plan` is absent for a prompt that was only just added to the file. */
export interface GoldenPlan {
  request: GoldenRequest;
  plan?: Plan;
}

const FILE = fileURLToPath(new URL('../../test-data/golden/plans.jsonl', import.meta.url));

/** The plan of a request as the product makes it now. */
export const planOf = ({ prompt, negative, ...sheet }: GoldenRequest): Plan =>
  makePlan(parsePrompt(prompt, negative), sheet);

/**
 * Reads the stored plans. For the sake of diffs a plan takes several lines: its request, then its scene, then one line
 * for each drawing.
 */
export function readGolden(): GoldenPlan[] {
  const golden: GoldenPlan[] = [];
  for (const line of readFileSync(FILE, 'utf8').split('\n').filter(Boolean)) {
    const entry = JSON.parse(line) as GoldenRequest | Plan | Plan['subjects'][number];
    if ('prompt' in entry) golden.push({ request: entry });
    else if ('concept' in entry) golden.at(-1)?.plan?.subjects.push(entry);
    else Object.assign(golden.at(-1) ?? {}, { plan: entry });
  }
  return golden;
}

/** Writes all plans anew, as they are made now. */
export function writeGolden(requests: readonly GoldenRequest[]): void {
  const lines = requests.flatMap((request) => {
    const { subjects, ...scene } = planOf(request);
    return [request, { ...scene, subjects: [] }, ...subjects].map((entry) => JSON.stringify(entry));
  });
  writeFileSync(FILE, `${lines.join('\n')}\n`);
}
