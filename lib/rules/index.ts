import type { Style } from '../engine/rule';
import askSecond from './ask-second';
import askUnearnedDecision from './ask-unearned-decision';
import askUnearnedFavour from './ask-unearned-favour';
import askUnearnedMeeting from './ask-unearned-meeting';
import askUnearnedSlot from './ask-unearned-slot';
import meChasing from './me-chasing';
import meClaim from './me-claim';
import meCompany from './me-company';
import meDoing from './me-doing';
import meIntroduction from './me-introduction';
import meList from './me-list';
import mePrice from './me-price';
import meQuestion from './me-question';
import meSubjectLine from './me-subject-line';
import meTelling from './me-telling';
import meWish from './me-wish';
import pressureAssumptiveBooked from './pressure-assumptive-booked';
import pressureAssumptiveMind from './pressure-assumptive-mind';
import pressureAssumptivePaper from './pressure-assumptive-paper';
import pressureAssumptiveSilence from './pressure-assumptive-silence';
import pressureAssumptiveSum from './pressure-assumptive-sum';
import pressureAssumptiveVisit from './pressure-assumptive-visit';
import pressureAssumptiveYes from './pressure-assumptive-yes';
import pressureDeadlineAnswer from './pressure-deadline-answer';
import pressureDeadlineOffer from './pressure-deadline-offer';
import pressureDeadlineQuota from './pressure-deadline-quota';
import pressureDeadlineScarcity from './pressure-deadline-scarcity';
import pressureDeadlineSum from './pressure-deadline-sum';
import pressureDirective from './pressure-directive';
import pressureDirectiveNow from './pressure-directive-now';
import pressureDirectiveSum from './pressure-directive-sum';
import pressureDirectiveSummon from './pressure-directive-summon';
import pressureFalseThread from './pressure-false-thread';
import pressureGuiltCount from './pressure-guilt-count';
import pressureGuiltLast from './pressure-guilt-last';
import pressureGuiltShame from './pressure-guilt-shame';
import pressureGuiltSilence from './pressure-guilt-silence';
import pressureGuiltSum from './pressure-guilt-sum';
import pressureHypeDare from './pressure-hype-dare';
import pressureHypeSure from './pressure-hype-sure';
import pressureLossFear from './pressure-loss-fear';
import pressureLossMoney from './pressure-loss-money';
import pressureLossRegret from './pressure-loss-regret';
import pressureLossRivals from './pressure-loss-rivals';
import pressureLossSum from './pressure-loss-sum';
import pressureOverrideArgue from './pressure-override-argue';
import pressureOverrideBut from './pressure-override-but';
import pressureOverrideHead from './pressure-override-head';
import pressureOverrideNo from './pressure-override-no';
import pressureOverrideSum from './pressure-override-sum';
import tellingDiffers from './telling-differs';

/** The core style: every rule that ships. A newcomer's table of contents. */
export const coreStyle: Style = {
  id: 'core',
  title: 'Earnest core style',
  version: '1.0.0',
  rules: [
    askSecond,
    askUnearnedDecision,
    askUnearnedFavour,
    askUnearnedMeeting,
    askUnearnedSlot,
    meChasing,
    meClaim,
    meCompany,
    meDoing,
    meIntroduction,
    meList,
    mePrice,
    meQuestion,
    meSubjectLine,
    meTelling,
    meWish,
    pressureAssumptiveBooked,
    pressureAssumptiveMind,
    pressureAssumptivePaper,
    pressureAssumptiveSilence,
    pressureAssumptiveSum,
    pressureAssumptiveVisit,
    pressureAssumptiveYes,
    pressureDeadlineAnswer,
    pressureDeadlineOffer,
    pressureDeadlineQuota,
    pressureDeadlineScarcity,
    pressureDeadlineSum,
    pressureDirective,
    pressureDirectiveNow,
    pressureDirectiveSum,
    pressureDirectiveSummon,
    pressureFalseThread,
    pressureGuiltCount,
    pressureGuiltLast,
    pressureGuiltShame,
    pressureGuiltSilence,
    pressureGuiltSum,
    pressureHypeDare,
    pressureHypeSure,
    pressureLossFear,
    pressureLossMoney,
    pressureLossRegret,
    pressureLossRivals,
    pressureLossSum,
    pressureOverrideArgue,
    pressureOverrideBut,
    pressureOverrideHead,
    pressureOverrideNo,
    pressureOverrideSum,
    tellingDiffers,
  ],
};
