// Evaluations a second, by the clock and by the processor's time; the first repetitions are not counted.
import { situations as every } from './facts.mjs'
import { round } from './score.mjs'

const warmUp = 4
const repetitions = 5

// Ten and three have no common divisor: every tenth situation has all facts in all ways. The library is given the same.
const situations = every.filter(({ number }) => number % 10 === 0)

const spread = values => {
  const sorted = values.toSorted((a, b) => a - b)
  return { min: round(sorted[0], 0), median: round(sorted[Math.floor(sorted.length / 2)], 0), max: round(sorted.at(-1), 0) }
}

export const measured = ({ engine, what, explained, situations, perSecond, perProcessorSecond }) => ({
  engine,
  what,
  explained,
  situations,
  repetitions: perSecond.length,
  perSecond: spread(perSecond),
  perProcessorSecond: spread(perProcessorSecond),
})

/** One evaluation after the other; or a hundred awaited together, where an engine works on threads of its own. */
const pass = async (encoding, explain, together) => {
  for (let n = 0; n < situations.length; n += together) {
    await Promise.all(situations.slice(n, n + together).map(situation => encoding.evaluate(situation.facts, explain)))
  }
}

export const speedOf = async (encoding, explain, together = 1) => {
  const [perSecond, perProcessorSecond] = [[], []]
  for (let run = 0; run < warmUp + repetitions; run++) {
    const [began, spent] = [process.hrtime.bigint(), process.cpuUsage()]
    await pass(encoding, explain, together)
    const [took, used] = [Number(process.hrtime.bigint() - began) / 1e9, process.cpuUsage(spent)]
    if (run >= warmUp) {
      perSecond.push(situations.length / took)
      perProcessorSecond.push((situations.length / (used.user + used.system)) * 1e6)
    }
  }
  const how = together > 1 ? `${encoding.name}, ${together} awaited together` : encoding.name
  return measured({ engine: encoding.engine, what: how, explained: explain, situations: situations.length, perSecond, perProcessorSecond })
}
