/** What is told about a place in a file, in any of the formats that other tools read. */
export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly message: string;
}

/** SARIF 2.1.0, as GitHub's code scanning and most editors read it. */
export function sarif(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'earnest', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((f) => ({
          ruleId: f.rule,
          ruleIndex: rules.indexOf(f.rule),
          level: f.level,
          message: { text: f.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: f.file.split('/').map(encodeURIComponent).join('/') },
                region: {
                  startLine: f.line,
                  startColumn: f.column,
                  ...(f.endLine && { endLine: f.endLine }),
                  ...(f.endColumn && { endColumn: f.endColumn }),
                },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** GitHub's workflow commands: each becomes a note beside the line in a pull request. */
export function github(findings: readonly Finding[]): string {
  return findings.map(annotation).join('');
}

function annotation({ file, rule, level, line, column, endLine, endColumn, message }: Finding): string {
  const places = [
    `file=${property(file)}`,
    `line=${line}`,
    `col=${column}`,
    ...(endLine ? [`endLine=${endLine}`] : []),
    // A column's end means nothing to GitHub when it stands on another line.
    ...(endColumn && (endLine ?? line) === line ? [`endColumn=${endColumn}`] : []),
    `title=${property(rule)}`,
  ];
  return `::${COMMANDS[level]} ${places.join(',')}::${data(message)}\n`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
