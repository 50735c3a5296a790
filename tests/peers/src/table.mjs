// The tables of docs/comparison.md, from results.json: what is printed is what the page must say, which a test of the library's checks.
const row = cells => `| ${cells.join(' | ')} |`
const thousands = value => String(value).replace(/\B(?=(\d{3})+$)/g, ',')
const of = (part, whole) => (whole === 0 ? '–' : `${thousands(part)} of ${thousands(whole)}`)
const sum = values => values.reduce((a, b) => a + b, 0)

const counted = (encodings, count) => encodings.map(e => row([e.engine, e.name, ...e[count].map(thousands), thousands(sum(e[count]))]))

const speeds = results =>
  results.speed.map(s =>
    row([s.engine, s.what, s.explained ? 'yes' : 'no', `${thousands(s.perSecond.median)} (${thousands(s.perSecond.min)} to ${thousands(s.perSecond.max)})`, `${thousands(s.perProcessorSecond.median)} (${thousands(s.perProcessorSecond.min)} to ${thousands(s.perProcessorSecond.max)})`]),
  )

export const tables = results => ({
  shape: results.shape.map(s => row([s.dropped, thousands(s.situations), thousands(s.certain)])),
  encodings: results.encodings.map(e => row([e.engine, e.name, e.note, e.rows ?? '–', e.conditions ?? '–'])),
  wrongClosing: counted(results.encodings, 'wrongClosing'),
  wrongOpening: counted(results.encodings, 'wrongOpening'),
  silent: counted(results.encodings, 'silent'),
  explained: results.encodings.map(e =>
    row([e.engine, e.name, of(e.explained.whole, e.explained.settled), e.explained.part === null ? '–' : `${(e.explained.part * 100).toFixed(1)}%`, e.explained.needless === null ? '–' : e.explained.needless.toFixed(2), of(e.awaited.whole, e.awaited.open), of(e.awaited.named, e.awaited.facts), e.awaited.open === 0 ? '–' : thousands(e.awaited.needless)]),
  ),
  speed: speeds(results),
})
