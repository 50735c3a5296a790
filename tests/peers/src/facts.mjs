// The eight facts, the law on them in one line, and every way of dropping some of them. Nothing here knows an engine.

/** In the order of the digits of a situation's number; the library's own program has the same order. */
export const facts = ['reachedSixteen', 'childAgrees', 'holdsParentalResponsibility', 'objects', 'willing', 'able', 'holderNamed', 'holderAgrees']

/** Children Act 1989 s 20(4) with (7), (9) and (11), everything being known: barred, or open. */
export const statedLaw = f =>
  f.holdsParentalResponsibility && f.objects && f.willing && f.able && !(f.holderNamed && f.holderAgrees) && !(f.reachedSixteen && f.childAgrees) ? 'b' : 'o'

export const count = 3 ** facts.length

/** Ternary digits of a situation's number: 0 no, 1 yes, 2 dropped. */
const digits = number => facts.map((_, place) => Math.floor(number / 3 ** place) % 3)

const completions = digits => {
  const place = digits.indexOf(2)
  return place < 0 ? [digits] : [0, 1].flatMap(known => completions(digits.with(place, known)))
}

const asFacts = digits => Object.fromEntries(facts.flatMap((fact, place) => (digits[place] === 2 ? [] : [[fact, digits[place] === 1]])))

/** What every completion agrees on: b, o, or u where two differ. */
const certainOf = digits => {
  const said = new Set(completions(digits).map(whole => statedLaw(asFacts(whole))))
  return said.size === 1 ? [...said][0] : 'u'
}

const bits = places => places.reduce((mask, place) => mask | (1 << place), 0)

/** The smallest sets of the facts known that by themselves make the answer certain, as bit masks. */
const reasonsOf = (all, certain, answers) => {
  const known = facts.map((_, place) => place).filter(place => all[place] !== 2)
  const enough = mask => answers[numberOf(all.map((digit, place) => (mask & (1 << place) ? digit : 2)))] === certain
  const sets = subsets(known).filter(enough)
  return sets.filter(set => !sets.some(other => other !== set && (other & set) === other))
}

const subsets = places => places.reduce((sets, place) => sets.flatMap(set => [set, set | (1 << place)]), [0])

const numberOf = digits => digits.reduce((sum, digit, place) => sum + digit * 3 ** place, 0)

/** The dropped facts whose answer can matter: two completions that differ in that fact alone are answered differently. */
const awaitedOf = all =>
  bits(facts.map((_, place) => place).filter(place => all[place] === 2 && completions(all.with(place, 0)).some(whole => statedLaw(asFacts(whole)) !== statedLaw(asFacts(whole.with(place, 1))))))

const all = Array.from({ length: count }, (_, number) => digits(number))
const answers = all.map(certainOf)

/** Every partial situation. */
export const situations = all.map((digit, number) => ({
  number,
  dropped: digit.filter(d => d === 2).length,
  known: bits(facts.map((_, place) => place).filter(place => digit[place] !== 2)),
  facts: asFacts(digit),
  certain: answers[number],
  reasons: answers[number] === 'u' ? [] : reasonsOf(digit, answers[number], answers),
  awaited: answers[number] === 'u' ? awaitedOf(digit) : 0,
}))

/** A bit mask of facts by their names. */
export const maskOf = names => bits(names.map(name => facts.indexOf(name)))
