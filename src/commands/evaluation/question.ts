import { z } from 'zod';
import { LANGUAGES } from '../../core/languages/language.js';

const schema = z.object({
  id: z.string(),
  lang: z.enum(LANGUAGES),
  question: z.string(),
  /** The release that answers it, for whoever reads the set. */
  releaseId: z.string().nullish(),
  /** All of them are in the right answer; `["no answer"]` where no release answers. */
  expected: z.array(z.string()),
  /** One of each group is in the right answer. */
  expectedAny: z.array(z.array(z.string())).default([]),
  /** None of them is in the first sentence. */
  forbidden: z.array(z.string()).default([]),
  type: z.string(),
});

/** A question with what a right answer to it holds. */
export type EvaluationQuestion = z.infer<typeof schema>;

export type EvaluationSet =
  | { readonly kind: 'questions'; readonly questions: readonly EvaluationQuestion[] }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Reads a set, one JSON object a line; an empty line is passed over. */
export function readEvaluationSet(text: string, file: string): EvaluationSet {
  const questions: EvaluationQuestion[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') {
      const remedy = 'write {"id", "lang", "question", "expected": […], "type"} on one line';
      return { kind: 'wrong', sentence: `${file}, line ${at + 1}, is no question: ${parsed}; ${remedy}.` };
    }
    questions.push(parsed);
  }
  return { kind: 'questions', questions };
}

function parseLine(line: string): EvaluationQuestion | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return (error as Error).message;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(', ');
}
