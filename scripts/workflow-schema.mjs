// Checks workflows against GitHub's own schema, with the parser of its language service: keys, types, and what expressions may
// name where. Takes JSON on standard input, names -> texts; prints one line for each finding.
// Needs `--import tsx`: the parser imports JSON without saying so.
import { readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

for (const [name, content] of Object.entries(JSON.parse(readFileSync(0, 'utf8')))) {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  for (const { message } of context.errors.getErrors()) {
    console.log(message);
    process.exitCode = 1;
  }
}
