import Html from '@kitajs/html';
import type { FastifyInstance } from 'fastify';
import { PersonMistake } from '../../../src/domain/errors.ts';
import { failureWords } from '../../locales/failure-words.ts';
import { planAnswers, profileOf } from '../../plan/plan-answers.ts';
import { failureStatus } from '../failure-status.ts';
import { requestLanguage } from '../request-language.ts';
import { sendCalendar } from '../send-calendar.ts';
import { sendPage } from '../send-page.ts';
import { PlanPage } from '../views/plan-page.tsx';
import type { WebDeps } from '../web-deps.ts';

/** The plan as a page: answers stand in the address, nothing is stored. `/plan.ics` gives the same as a calendar. */
export function planRoute(app: FastifyInstance, { service, texts }: WebDeps): void {
  app.get('/plan', (request, reply) => {
    const language = requestLanguage(request);
    const answers = planAnswers(request.query);
    const inputs = service.planInputs(language);
    const page = { language, t: texts[language], answers, inputs };
    if (Object.keys(answers).length === 0) return sendPage(reply, <PlanPage {...page} />);
    try {
      const plan = service.plan({ profile: profileOf(answers, inputs), language });
      return sendPage(reply, <PlanPage {...page} plan={plan} />);
    } catch (failure) {
      if (!(failure instanceof PersonMistake)) throw failure;
      const problem = failureWords(failure, texts[language]).message;
      return sendPage(reply.code(failureStatus(failure)), <PlanPage {...page} problem={problem} />);
    }
  });
  app.get('/plan.ics', (request, reply) => {
    const language = requestLanguage(request);
    const profile = profileOf(planAnswers(request.query), service.planInputs(language));
    return sendCalendar(reply, service.planCalendar(service.plan({ profile, language })));
  });
}
