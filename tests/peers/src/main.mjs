// Counts and measures every engine on every partial situation, and writes results.json and the picture. Takes the library's own answers as a file.
import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { situations } from './facts.mjs'
import { carefulAnew, jsonRulesEngine } from './json-rules-engine.mjs'
import { picture } from './picture.mjs'
import { score, shape } from './score.mjs'
import { measured, speedOf } from './speed.mjs'
import { tables } from './table.mjs'
import { zen } from './zen.mjs'

const here = new URL('..', import.meta.url)
const library = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const version = name => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, here), 'utf8'))

const said = async encoding => {
  const answers = []
  for (const situation of situations) {
    answers.push(await encoding.evaluate(situation.facts, true))
  }
  return answers
}

const counted = async ({ engine, name, note, rows, conditions, ...encoding }) => ({ engine, name, note, rows, conditions, ...score(await said(encoding)) })

const own = {
  engine: 'DecisionSupport',
  name: 'as it is',
  note: `the gateway s20-4 of a full assessment by ${library.rules} rules`,
  rows: library.rulesTowards,
  conditions: null,
  ...score(situations.map(({ number }) => ({ said: library.said[number], named: library.named[number], awaited: library.awaited[number] }))),
}

const encodings = [own]
for (const encoding of [...zen, ...jsonRulesEngine]) {
  encodings.push(await counted(encoding))
}

const speed = library.speed.map(s => measured({ engine: 'DecisionSupport', ...s }))
const timed = [zen[0], zen[3], jsonRulesEngine[1], jsonRulesEngine[2]]
for (const encoding of timed) {
  speed.push(await speedOf(encoding, false), await speedOf(encoding, true))
}
speed.push(await speedOf(zen[3], false, 100), await speedOf(zen[3], true, 100), await speedOf(carefulAnew, false))

const packages = ['@gorules/zen-engine', 'json-rules-engine'].map(name => ({ name, version: version(name).version, licence: version(name).license }))
const results = {
  day: new Date().toISOString().slice(0, 10),
  machine: { processor: os.cpus()[0].model.trim(), cores: os.cpus().length, load: os.loadavg()[0].toFixed(1) },
  runtimes: { node: process.version, dotnet: library.runtime },
  library: { version: library.version, gateways: library.gateways, rules: library.rules, rulesTowards: library.rulesTowards },
  packages,
  shape,
  encodings,
  speed,
}

writeFileSync(new URL('results.json', here), `${JSON.stringify(results, null, 2)}\n`)
const label = { 'DecisionSupport as it is': 'DecisionSupport', '@gorules/zen-engine obvious table': 'ZEN, obvious table', 'json-rules-engine obvious, missing facts allowed': 'json-rules-engine, obvious, missing facts allowed', '@gorules/zen-engine careful table, first': 'ZEN, careful table', 'json-rules-engine careful': 'json-rules-engine, careful' }
const series = encodings
  .filter(e => label[`${e.engine} ${e.name}`])
  .map(e => ({ label: label[`${e.engine} ${e.name}`], shares: shape.map((s, k) => (e.wrongClosing[k] + e.wrongOpening[k]) / s.situations) }))
  .toSorted((a, b) => Math.max(...b.shares) - Math.max(...a.shares))
writeFileSync(new URL('../../docs/comparison.svg', here), picture(series))
for (const [name, rows] of Object.entries(tables(results))) {
  console.log(`\n${name}\n${rows.join('\n')}`)
}
