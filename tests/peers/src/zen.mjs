// GoRules ZEN: one decision graph, encoded in several ways. https://docs.gorules.io: an empty cell matches anything; a cell is a unary test of its column.
import { ZenEngine } from '@gorules/zen-engine'
import { facts, maskOf } from './facts.mjs'

const place = { x: 0, y: 0 }
const cells = row => Object.fromEntries(facts.map(fact => [fact, row[fact] === undefined ? '' : String(row[fact])]))
const rules = rows => rows.map(({ is, name, ...row }, n) => ({ _id: `r${n + 1}`, _description: name ?? '', ...cells(row), answer: `"${is}"` }))

/** A graph of nodes in a line. */
const graph = (schema, ...nodes) => {
  const line = [
    { id: 'in', type: 'inputNode', content: { schema: schema ? JSON.stringify(schema) : '' } },
    ...nodes,
    { id: 'out', type: 'outputNode', content: { schema: '' } },
  ].map(node => ({ ...node, name: node.id, position: place }))
  const edges = line.slice(1).map((node, n) => ({ id: `e${n}`, type: 'edge', sourceId: line[n].id, targetId: node.id }))
  return { nodes: line, edges }
}

const table = (rows, hitPolicy = 'first', inputs = facts) => ({
  id: 'table',
  type: 'decisionTableNode',
  content: { hitPolicy, inputs: inputs.map(fact => ({ id: fact, name: fact, field: fact })), outputs: [{ id: 'answer', name: 'answer', field: 'answer' }], rules: rules(rows) },
})

const objection = { holdsParentalResponsibility: true, objects: true, willing: true, able: true }

/** As the subsections stand: two exceptions, the objection, and otherwise open. */
const obvious = [
  { is: 'o', name: 's 20(11)', reachedSixteen: true, childAgrees: true },
  { is: 'o', name: 's 20(9)', holderNamed: true, holderAgrees: true },
  { is: 'b', name: 's 20(7)', ...objection },
  { is: 'o', name: 'otherwise' },
]

/** Each answer stated by what must be known for it, so that a missing fact matches no row. */
const careful = [
  obvious[0],
  obvious[1],
  ...Object.keys(objection).map(limb => ({ is: 'o', name: `no ${limb}`, [limb]: false })),
  ...['reachedSixteen', 'childAgrees'].flatMap(child => ['holderNamed', 'holderAgrees'].map(holder => ({ is: 'b', name: 's 20(7)', ...objection, [child]: false, [holder]: false }))),
]

const otherwise = { is: 'u', name: 'not decidable' }

/** Three answers of each step, and a table over the steps: longer to write, and each subsection stays in one place. */
const both = (a, b) => `${a} == true and ${b} == true ? "yes" : ${a} == false or ${b} == false ? "no" : "not known"`
const limbs = Object.keys(objection)
const steps = {
  id: 'steps',
  type: 'expressionNode',
  content: {
    expressions: [
      { id: '1', key: 'child', value: both('reachedSixteen', 'childAgrees') },
      { id: '2', key: 'holder', value: both('holderNamed', 'holderAgrees') },
      { id: '3', key: 'objection', value: `${limbs.map(limb => `${limb} == true`).join(' and ')} ? "yes" : ${limbs.map(limb => `${limb} == false`).join(' or ')} ? "no" : "not known"` },
    ],
  },
}
const overSteps = {
  id: 'table',
  type: 'decisionTableNode',
  content: {
    hitPolicy: 'first',
    inputs: ['child', 'holder', 'objection'].map(step => ({ id: step, name: step, field: step })),
    outputs: [{ id: 'answer', name: 'answer', field: 'answer' }],
    rules: [
      { _id: 'r1', child: '"yes"', holder: '', objection: '', answer: '"o"' },
      { _id: 'r2', child: '', holder: '"yes"', objection: '', answer: '"o"' },
      { _id: 'r3', child: '', holder: '', objection: '"no"', answer: '"o"' },
      { _id: 'r4', child: '"no"', holder: '"no"', objection: '"yes"', answer: '"b"' },
      { _id: 'r5', child: '', holder: '', objection: '', answer: '"u"' },
    ],
  },
}

const schema = { type: 'object', required: facts, properties: Object.fromEntries(facts.map(fact => [fact, { type: 'boolean' }])) }

const expression = value => ({ id: 'expression', type: 'expressionNode', content: { expressions: [{ id: '1', key: 'answer', value }] } })
const bare = `${limbs.join(' and ')} and not (holderNamed and holderAgrees) and not (reachedSixteen and childAgrees) ? "b" : "o"`

/** The one value of the rows that matched; the first has one, collect may have several, which agree. */
const answer = result => {
  const said = new Set([result].flat().map(row => row?.answer).filter(Boolean))
  return said.size === 1 ? [...said][0] : 'u'
}

/** The facts in the cells of the row that matched; of several rows, of the one with the fewest. */
const namedBy = trace => {
  const rows = [trace?.table?.traceData ?? []].flat().map(row => Object.entries(row.rule ?? {}).filter(([cell, test]) => cell.includes('[') && test !== '').map(([cell]) => cell.slice(cell.indexOf('[') + 1, -1)))
  const fewest = rows.toSorted((a, b) => a.length - b.length)[0] ?? []
  return maskOf(fewest.filter(name => facts.includes(name)))
}

/** What a refusal names: the property that the schema misses, where it says one. */
const missingIn = message => maskOf([...(message ?? '').matchAll(/"(\w+)\\?" is a required property/g)].map(m => m[1]))

const encode = (name, note, rows, cellsOf, content) => {
  const decision = new ZenEngine().createDecision(content)
  return {
    engine: '@gorules/zen-engine',
    name,
    note,
    rows,
    conditions: cellsOf,
    evaluate: async (facts, trace) => {
      const run = await decision.safeEvaluate(facts, trace ? { trace: true } : undefined)
      return run.success
        ? { said: answer(run.data.result), named: trace ? namedBy(run.data.trace) : 0, awaited: 0, refused: false }
        : { said: 'u', named: 0, awaited: trace ? missingIn(run.error?.message) : 0, refused: true }
    },
  }
}

const filled = rows => rows.reduce((sum, { is, name, ...row }) => sum + Object.keys(row).length, 0)

export const zen = [
  encode('obvious table', 'hit policy first, the last row for everything else', obvious.length, filled(obvious), graph(null, table(obvious))),
  encode('obvious expression', 'one expression node, facts used as booleans', 1, 8, graph(null, expression(bare))),
  encode('obvious table behind a schema', 'an input schema that requires every fact', obvious.length, filled(obvious), graph(schema, table(obvious))),
  encode('careful table, first', 'every answer stated by what must be known; a last row for not decidable', careful.length + 1, filled(careful), graph(null, table([...careful, otherwise]))),
  encode('careful table, collect', 'the same without the last row, every matching row read', careful.length, filled(careful), graph(null, table(careful, 'collect'))),
  encode('careful steps', 'three expressions with three answers each, and a table over them', overSteps.content.rules.length, 24, graph(null, steps, overSteps)),
]
