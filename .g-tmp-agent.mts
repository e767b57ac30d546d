import { emitPlan } from '/work/main/lib/emit/emit.ts';
import { loadKnowledge } from '/work/main/lib/knowledge/load.ts';
import { resolve } from '/work/main/lib/model/resolve.ts';
import { planModel } from '/work/main/lib/plan/plan.ts';
import { Report } from '/work/main/lib/source/diagnostic.ts';
import { parseFile } from '/work/main/lib/syntax/parse.ts';
import { readKnowledge, readSource } from '/work/main/lib/files.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
const [spec, name, out] = process.argv.slice(2) as [string,string,string];
const report = new Report();
const rulebook = loadKnowledge(readKnowledge(), report);
const file = parseFile(readSource(spec), report);
const model = resolve(file, rulebook, { name }, report);
for (const d of (report as any).diagnostics ?? (report as any).list ?? []) console.log(d.severity, d.code, d.message);
const plan = planModel(model);
mkdirSync(out, { recursive: true });
for (const f of emitPlan(plan, { lines: false, version: '0' } as any)) { writeFileSync(out + '/' + f.path, f.text); console.log(f.path); }
