// @ts-check

/**
 * The upper end of the exact (Clopper-Pearson) 95 % interval for a rate, one-sided: with no event in n it is close
 * to 3/n. It takes the runs for independent; those of one site aren't quite, so the true bound is wider.
 *
 * @param {number} events
 * @param {number} n
 */
export function upperBound(events, n) {
  if (events >= n) return 1;
  let low = events / n;
  let high = 1;
  for (let i = 0; i < 60; i++) {
    const rate = (low + high) / 2;
    if (chanceOfAtMost(events, n, rate) > 0.05) low = rate;
    else high = rate;
  }
  return high;
}

/**
 * @param {number} events
 * @param {number} n
 * @param {number} rate
 */
function chanceOfAtMost(events, n, rate) {
  let term = n * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let k = 1; k <= events; k++) {
    term += Math.log((n - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}
