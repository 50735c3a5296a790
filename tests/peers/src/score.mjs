// Counts any engine's answers against what is certain. One program counts them all.
import { facts, situations } from './facts.mjs'

const ladder = () => Array(facts.length + 1).fill(0)
const size = mask => mask.toString(2).replaceAll('0', '').length

/** The reason that the explanation covers best, and how much of it. */
const best = (reasons, named) =>
  reasons.map(reason => ({ part: reason ? size(reason & named) / size(reason) : 1, needless: size(named & ~reason) })).toSorted((a, b) => b.part - a.part || a.needless - b.needless)[0]

/** Of every situation: what was said, and the facts named and awaited, in order of number. */
export const score = said => {
  const at = { wrongClosing: ladder(), wrongOpening: ladder(), silent: ladder(), right: ladder() }
  const explained = { settled: 0, whole: 0, part: 0, needless: 0 }
  const awaited = { open: 0, whole: 0, facts: 0, named: 0, needless: 0 }
  situations.forEach(({ dropped, certain, reasons, awaited: wanted }, n) => {
    const answer = said[n]
    if (answer.said !== certain) {
      at[answer.said === 'b' ? 'wrongClosing' : answer.said === 'o' ? 'wrongOpening' : 'silent'][dropped]++
      return
    }
    at.right[dropped]++
    if (certain !== 'u') {
      const covered = best(reasons, answer.named)
      explained.settled++
      explained.whole += covered.part === 1
      explained.part += covered.part
      explained.needless += covered.needless
      return
    }
    awaited.open++
    awaited.facts += size(wanted)
    awaited.named += size(wanted & answer.awaited)
    awaited.whole += (wanted & answer.awaited) === wanted
    awaited.needless += size(answer.awaited & ~wanted)
  })
  explained.part = explained.settled ? round(explained.part / explained.settled, 4) : null
  explained.needless = explained.settled ? round(explained.needless / explained.settled, 4) : null
  return { ...at, explained, awaited }
}

export const round = (value, places) => Number(value.toFixed(places))

/** How many situations there are with so many facts dropped, and of how many the answer is certain. */
export const shape = ladder().map((_, k) => ({
  dropped: k,
  situations: situations.filter(s => s.dropped === k).length,
  certain: situations.filter(s => s.dropped === k && s.certain !== 'u').length,
}))
