// The ladder as a picture: wrong definite answers, as a share of the situations with so many facts dropped.
const colours = ['#b3261e', '#8a5a00', '#1a6d8f', '#1b6b3a', '#5b4a9e']
const dashes = ['', '7 4', '2 4', '', '9 3 2 3']
const box = { left: 70, top: 30, width: 520, height: 260 }
const x = k => box.left + (k * box.width) / 8
const y = share => box.top + box.height * (1 - share)

const line = ({ label, shares }, n) => {
  const points = shares.map((share, k) => `${x(k).toFixed(1)},${y(share).toFixed(1)}`).join(' ')
  const row = box.top + box.height + 62 + 20 * n
  return [
    `<polyline points="${points}" fill="none" stroke="${colours[n]}" stroke-width="2.5" stroke-dasharray="${dashes[n]}"/>`,
    `<line x1="${box.left}" y1="${row - 4}" x2="${box.left + 36}" y2="${row - 4}" stroke="${colours[n]}" stroke-width="2.5" stroke-dasharray="${dashes[n]}"/>`,
    `<text x="${box.left + 46}" y="${row}">${label}</text>`,
  ].join('\n')
}

const grid = [0, 0.25, 0.5, 0.75, 1].map(
  share => `<line x1="${box.left}" y1="${y(share)}" x2="${box.left + box.width}" y2="${y(share)}" stroke="#ddd"/>\n<text x="${box.left - 8}" y="${y(share) + 4}" text-anchor="end">${share * 100}%</text>`,
)

const ticks = Array.from({ length: 9 }, (_, k) => `<text x="${x(k)}" y="${box.top + box.height + 18}" text-anchor="middle">${k}</text>`)

export const picture = series => {
  const height = box.top + box.height + 60 + 20 * series.length
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${height}" role="img" aria-label="Wrong definite answers against facts dropped" font-family="sans-serif" font-size="12">
<rect width="640" height="${height}" fill="#fff"/>
<text x="${box.left}" y="18" font-size="13">Definite answers that what is missing could contradict</text>
${grid.join('\n')}
${ticks.join('\n')}
<text x="${box.left + box.width / 2}" y="${box.top + box.height + 36}" text-anchor="middle">facts dropped, of eight</text>
${series.map(line).join('\n')}
</svg>
`
}
