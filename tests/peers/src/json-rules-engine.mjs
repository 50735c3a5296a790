// json-rules-engine: conditions of all, any and not; an event where they hold; results and failureResults with what each condition met.
import { Engine } from 'json-rules-engine'
import { maskOf } from './facts.mjs'

const is = (fact, value) => ({ fact, operator: 'equal', value })
const limbs = ['holdsParentalResponsibility', 'objects', 'willing', 'able']
const child = ['reachedSixteen', 'childAgrees']
const holder = ['holderNamed', 'holderAgrees']
const yes = names => names.map(name => is(name, true))
const no = names => names.map(name => is(name, false))

/** As the subsections stand: an objection, and neither exception; no event is read as open. */
const obvious = [{ name: 'b', event: { type: 'b' }, conditions: { all: [...yes(limbs), { not: { all: yes(holder) } }, { not: { all: yes(child) } }] } }]

/** Each answer is an event of its own, stated by what must be known for it; neither event is read as not decidable. */
const careful = [
  { name: 'b', event: { type: 'b' }, conditions: { all: [...yes(limbs), { any: no(holder) }, { any: no(child) }] } },
  { name: 'o', event: { type: 'o' }, conditions: { any: [...no(limbs), { all: yes(holder) }, { all: yes(child) }] } },
]

const leaves = condition => (condition.fact ? [condition] : [condition.all ?? condition.any ?? [condition.not]].flat().flatMap(leaves))

const holds = condition =>
  condition.fact ? condition.result === true : condition.all ? condition.all.every(holds) : condition.any ? condition.any.some(holds) : !holds(condition.not)

const unknown = leaf => leaf.factResult === undefined

/** The conditions that settle a result: one part where one is enough, and every part where all must; where there is a choice, facts that were given. */
const settling = condition => {
  if (condition.fact) {
    return [condition]
  }
  if (condition.not) {
    return settling(condition.not)
  }
  const held = holds(condition)
  const parts = condition.all ?? condition.any
  const one = condition.any ? held : !held
  const cost = set => set.filter(unknown).length * 100 + set.length
  return one ? parts.filter(part => holds(part) === held).map(settling).toSorted((a, b) => cost(a) - cost(b))[0] : parts.flatMap(settling)
}

const namesOf = conditions => maskOf([...new Set(conditions.map(leaf => leaf.fact))])

const read = (run, otherwise, explain) => {
  const said = run.events[0]?.type ?? otherwise
  if (!explain) {
    return { said, named: 0, awaited: 0, refused: false }
  }
  const trees = [...run.results, ...run.failureResults].map(result => ({ name: result.name, tree: result.conditions }))
  const own = trees.find(({ name }) => name === said) ?? trees[0]
  return {
    said,
    named: said === 'u' ? 0 : namesOf(settling(own.tree).filter(leaf => !unknown(leaf))),
    awaited: said === 'u' ? namesOf(trees.flatMap(({ tree }) => leaves(tree)).filter(unknown)) : 0,
    refused: false,
  }
}

const conditionsOf = rules => rules.reduce((sum, rule) => sum + leaves(rule.conditions).length, 0)

const encode = (name, note, rules, options, otherwise, { fresh }) => {
  const kept = new Engine(rules, options)
  return {
    engine: 'json-rules-engine',
    name,
    note,
    rows: rules.length,
    conditions: conditionsOf(rules),
    evaluate: async (facts, explain) => {
      try {
        return read(await (fresh ? new Engine(rules, options) : kept).run(facts), otherwise, explain)
      } catch (error) {
        if (error.code !== 'UNDEFINED_FACT') {
          throw error
        }
        return { said: 'u', named: 0, awaited: explain ? maskOf([error.message.replace('Undefined fact: ', '')]) : 0, refused: true }
      }
    },
  }
}

const allow = { allowUndefinedFacts: true }

export const jsonRulesEngine = [
  // After a run that throws, conditions of that run may still be under way when the next begins: an engine of its own for each.
  encode('obvious, as it comes', 'a fact that is missing is an error; a new engine for each evaluation', obvious, {}, 'o', { fresh: true }),
  encode('obvious, missing facts allowed', 'allowUndefinedFacts; one engine kept', obvious, allow, 'o', { fresh: false }),
  encode('careful', 'allowUndefinedFacts; an event for each answer, stated by what must be known; one engine kept', careful, allow, 'u', { fresh: false }),
]

/** For speed: the careful encoding on an engine made anew each time. */
export const carefulAnew = encode('careful, a new engine for each evaluation', '', careful, allow, 'u', { fresh: true })
