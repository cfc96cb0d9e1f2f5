import type { Citation } from '../../src/domain/answer.ts';
import type { Result } from '../result.ts';
import { escapeHtml as e } from './escape-html.ts';

/** One answer with all it stands on and the turns before it, closed until somebody opens it. */
export function transcript(result: Result, earlier: readonly Result[]): string {
  const { id, language, tags, said, answer, mistake, found, ms } = result;
  const wrong = found.filter(({ ok }) => !ok);
  return `<details class="${result.right ? 'fair' : 'poor'}">
<summary><b>${e(id)}</b> <small>${e([language, ...tags].join(', '))}</small> ${e(said.at(-1)?.slice(0, 200) ?? '')} <em>${e(wrong.map(({ check }) => check).join(', '))}</em></summary>
<ul class="wrong">${wrong.map(({ check, detail }) => `<li><b>${e(check)}</b>: ${e(detail ?? '')}</li>`).join('')}</ul>
${earlier.map(before).join('')}
<p class="said">${e(said.at(-1)?.slice(0, 1500) ?? '')}</p>
${mistake === undefined ? '' : `<p>Sent back: ${e(mistake)}</p>`}
${answer ? answered(answer) : ''}
<p><small>${Math.round(ms)} ms</small></p>
</details>`;
}

function before({ said, answer, right }: Result): string {
  const status = `${answer?.status ?? 'sent back'}${right ? '' : ', not right'}`;
  return `<p class="said">${e(said.at(-1) ?? '')}</p><div class="answer"><p><small>${e(status)}</small></p><p class="text">${e(answer?.text ?? '')}</p></div>`;
}

function answered(answer: NonNullable<Result['answer']>): string {
  const { status, text, more, citations, conflicts, computation, missing, suggestions } = answer;
  return `<div class="answer"><p><small>${e(status)}${computation ? `, ${e(computation.rule)}` : ''}</small></p>
<p class="text">${e(text)}</p>
${more === undefined ? '' : `<p class="text more">${e(more)}</p>`}
${missing.length > 0 ? `<p>Asks: ${e(missing.map(({ input }) => input).join(', '))}</p>` : ''}
${suggestions.length > 0 ? `<p>Offers: ${e(suggestions.map(({ label }) => label).join(' · '))}</p>` : ''}
${computation ? trace(computation) : ''}
${listed('Citations', citations.map(cited))}
${listed(
  'Differs',
  conflicts.map(({ topic, value, citation }) => `${e(topic)}: ${e(value)} — ${cited(citation)}`),
)}
</div>`;
}

function trace({ inputs, trace: steps }: NonNullable<NonNullable<Result['answer']>['computation']>): string {
  const rows = [
    ...inputs.map(({ label, value }) => [label, value, 'said']),
    ...steps.map(({ label, value, citation }) => [label, value, citation?.reference ?? '']),
  ];
  return `<table class="trace">${rows.map((row) => `<tr>${row.map((one) => `<td>${e(one)}</td>`).join('')}</tr>`).join('')}</table>`;
}

function cited({ reference, source, title, place, standing }: Citation): string {
  return `<code>${e(reference ?? source)}</code> ${e(title)}, ${e(place)} (${standing})`;
}

function listed(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<p>${title}</p><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
