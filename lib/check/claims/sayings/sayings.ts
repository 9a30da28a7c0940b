import type { Idea } from './ideas.ts';

/**
 * A kind of saying that a clinic’s page may not make as it stands: it speaks of one idea of each group, and of none of those that would
 * soften it.
 */
export type Saying = {
  code: string;
  /** One of each. The first stands in the sentence itself. */
  says: readonly (readonly Idea[])[];
  unless: readonly Idea[];
  /** What softens it from the sentence before, where that one is needed to say it. */
  unlessBefore?: readonly Idea[];
  /** Do they follow one another in this order? */
  inOrder?: true;
  /** May the others stand in the sentence before? */
  near?: true;
  /** Is it a fault even with a reference beside it? */
  evenCited?: true;
  /** Is it one even as a question? */
  evenAsked?: true;
};

const treatment: readonly Idea[] = ['ketamine', 'dose', 'opioid', 'medicine', 'remedy', 'method'];
const softened: readonly Idea[] = ['denial', 'hedge', 'advice', 'sound'];
/** What softens a hint: “some weeks” and “a small study” do not. */
const unsure: readonly Idea[] = ['denial', 'perhaps', 'advice', 'sound'];
/** What sound pages say of a treatment without a source: what it is, how it is given, what it may harm. */
const described: readonly Idea[] = [...softened, 'hazard', 'harm', 'absolute', 'careful', 'extra', 'staff', 'plain', 'approvedHere'];

/** Every kind of saying, what weighs most first: a sentence is told of once. */
export const sayings: readonly Saying[] = [
  {
    code: 'delay',
    says: [['putsOff'], ['crisis', 'alarm', 'peril', 'poisoned']],
    unless: ['helpNow', 'earlierOn', 'waitingfor'],
    unlessBefore: ['helpNow', 'earlierOn'],
    near: true,
    evenCited: true,
  },
  { code: 'afterwards', says: [['wheel'], ['freely', 'ended']], unless: ['careful2', 'nextDay', 'sound', 'advice'], evenCited: true },
  { code: 'mixing', says: [['addedTo'], ['opioid'], ['sedating']], unless: ['mixCare', 'sound'], evenCited: true },
  {
    code: 'mixing',
    says: [['permitted'], ['drink'], ['medicine', 'opioid', 'sedating', 'session']],
    unless: ['mixCare', 'sound'],
    unlessBefore: ['mixCare'],
    near: true,
    evenCited: true,
  },
  {
    code: 'group',
    says: [['lightened'], ['unborn'], ['medicine', 'opioid', 'ketamine', 'session']],
    unless: ['expectCare', 'sound'],
    unlessBefore: ['expectCare'],
    near: true,
    evenCited: true,
  },
  { code: 'home', says: [['home'], ['ketamine', 'lozenge'], ['unwatched']], unless: ['homeSound', 'sound', 'advice'], evenCited: true },
  { code: 'group', says: [['group'], ['allowed'], [...treatment, 'us']], unless: softened, near: true },
  { code: 'group', says: [['reassure'], ['group']], unless: softened, near: true },
  { code: 'afterwards', says: [['freely'], ['activity']], unless: ['careful2', 'sound', 'advice'], near: true },
  { code: 'home', says: [['home'], ['takes']], unless: ['homeSound', 'sound', 'advice'], evenAsked: true, near: true },
  { code: 'stopping', says: [['stopping'], ['medicine', 'opioid']], unless: ['careful', 'sound', 'hedge'] },
  { code: 'stronger', says: [['opioid'], ['stronger', 'fine']], unless: ['advice', 'sound', 'hazard', 'denial'] },
  { code: 'stronger', says: [['raising'], ['fine', 'opioid']], unless: ['careful', 'sound'] },
  { code: 'stronger', says: [['strength'], ['us']], unless: ['sound', 'hazard', 'harm', 'denial'] },
  { code: 'reassurance', says: [['reassure'], [...treatment, 'us', 'harm', 'session']], unless: softened, near: true },
  { code: 'danger', says: [['alarm'], ['brushoff']], unless: ['urgent', 'sound', 'waitingfor'], near: true, evenCited: true },
  { code: 'danger', says: [['deathless'], ['named', ...treatment]], unless: ['hedge', 'sound'], near: true },
  { code: 'crisis', says: [['crisis'], ['insteadof'], [...treatment, 'us']], unless: ['lifeline', 'sound'], near: true },
  { code: 'crisis', says: [['crisis'], ['ketamine', 'dose', 'session', 'us']], unless: ['lifeline', 'urgent', 'pushes', ...softened] },
  { code: 'reassurance', says: [['spared']], unless: ['hedge', 'advice', 'sound'] },
  { code: 'reassurance', says: [['onlyothers'], ['organharm', 'harm']], unless: softened },
  { code: 'reassurance', says: [['unchecked'], ['starts'], ['everybody'], ['medicine', 'opioid', 'ketamine']], unless: ['sound'] },
  { code: 'promise', says: [['nomore'], ['thereafter']], unless: softened },
  { code: 'benefit', says: [['fitting'], ['medicine', 'opioid', 'ketamine', 'remedy'], ['named']], unless: softened },
  { code: 'closed-list', says: [['closing'], ['harm']], unless: ['extra', 'sound', 'advice'], near: true },
  { code: 'mechanism', says: [['cleansing']], unless: softened },
  { code: 'route', says: [['imroute'], ['ivroute']], unless: ['routes', 'denial', 'hedge', 'sound', 'advice'], near: true },
  { code: 'dosage', says: [['milligrams'], ['dosing', 'us', 'person', 'ketamine']], unless: ['sound'] },
  { code: 'illness', says: [['kind'], ['illness'], ['is']], unless: ['denial', 'hedge', 'sound', 'commoner'], near: true, evenCited: true },
  { code: 'mechanism', says: [['acts'], ['machinery'], [...treatment, 'session']], unless: softened, evenCited: true },
  { code: 'one-case', says: [['animal', 'onecase'], ['soitworks']], unless: ['limits', 'hedge', 'sound'], evenCited: true },
  { code: 'approval', says: [['approvedlike']], unless: softened },
  { code: 'approval', says: [['approve'], ['named']], unless: ['denial', 'advice', 'sound', 'approvedHere'] },
  { code: 'cause', says: [['causes'], ['named']], unless: softened, inOrder: true, evenCited: true },
  { code: 'cause', says: [['named'], ['causedBy']], unless: softened, inOrder: true, evenCited: true },
  { code: 'cause', says: [['named'], ['pushes'], ['mental']], unless: softened, inOrder: true, evenCited: true },
  { code: 'cause', says: [['better'], ['becauseOf'], treatment], unless: softened, inOrder: true, evenCited: true },
  { code: 'story', says: [['storyteller'], ['turned', 'good', 'bettered', 'us']], unless: ['hedge', 'advice', 'sound', 'denial'] },
  { code: 'story', says: [['she'], ['turned'], ['ail', 'turned', 'able']], unless: ['hedge', 'advice', 'sound', 'staff'], near: true },
  { code: 'story', says: [['quoting']], unless: ['sound', 'denial', 'advice'] },
  { code: 'story', says: [['she'], ['rated']], unless: ['hedge', 'advice', 'sound'] },
  { code: 'story', says: [['picture'], ['beforeafter']], unless: ['denial', 'hedge', 'advice', 'sound'] },
  { code: 'invitation', says: [['invites'], ['ketamine']], unless: ['denial', 'sound', 'hedge'], evenAsked: true, near: true },
  { code: 'haste', says: [['haste']], unless: ['advice', 'sound', 'hazard', 'nooffer', 'waitingfor'] },
  { code: 'promise', says: [['farewell']], unless: softened },
  { code: 'promise', says: [['will'], ['good', 'bettered']], unless: softened, inOrder: true },
  { code: 'boast', says: [['boast'], ['us', 'experts']], unless: ['hasnone', 'hedge', 'sound', 'denial'] },
  { code: 'boast', says: [['topmost']], unless: ['hedge', 'sound'] },
  { code: 'endorsement', says: [['body'], ['backs'], treatment], unless: [...softened, 'approvedHere'] },
  { code: 'authority', says: [['agreed']], unless: softened },
  { code: 'authority', says: [['knowing']], unless: softened },
  { code: 'authority', says: [['studies']], unless: softened },
  { code: 'payment', says: [['insurer'], ['pays']], unless: softened },
  { code: 'payment', says: [['cheap'], ['purchase']], unless: softened },
  { code: 'dated', says: [['recent'], ['dated']], unless: ['denial', 'hedge'], evenCited: true },
  { code: 'counted', says: [['counted'], ['person', 'us'], ['bettered', 'good']], unless: softened },
  { code: 'benefit', says: [['responders'], ['person', 'group'], treatment], unless: softened },
  { code: 'counted', says: [['spread']], unless: softened },
  { code: 'relative', says: [['relative'], ['chance']], unless: ['absolute', 'bias', 'sound'], evenCited: true },
  { code: 'lasting', says: [['lasting'], ['relief', 'bettered', ...treatment]], unless: softened },
  { code: 'mental', says: [['mental'], ['beat'], [...treatment, 'session']], unless: softened },
  { code: 'blame', says: [['blameful']], unless: ['sound', 'denial', 'advice'] },
  { code: 'proof', says: [['proof'], treatment], unless: softened },
  { code: 'illness', says: [['kind'], ['named']], unless: [...softened, 'commoner'] },
  { code: 'stronger', says: [['opioid']], unless: described },
  { code: 'mental', says: [['mental'], treatment], unless: described },
  { code: 'mental', says: [['mental'], ['beat']], unless: described },
  { code: 'group', says: [['group'], treatment], unless: described, near: true },
  { code: 'afterwards', says: [['activity'], [...treatment, 'session', 'person']], unless: [...described, 'careful2'] },
  { code: 'benefit', says: [treatment, ['ail']], unless: described },
  { code: 'boast', says: [['comparing'], [...treatment, 'us', 'person']], unless: described },
  { code: 'promise', says: [['together'], ['person', 'ail', 'good', 'bettered']], unless: described },
  {
    code: 'story',
    says: [['firstname'], ['turned', 'able', 'bettered', 'ail', 'beforeafter', 'good']],
    unless: [...described, 'credential'],
  },
  { code: 'invitation', says: [['ketamine'], ['contact']], unless: [...described], near: true, evenAsked: true },
  { code: 'benefit', says: [['good'], treatment, ['ail', 'person', 'machinery']], unless: [...softened, 'absolute'] },
  { code: 'authority', says: [['settled']], unless: softened },
  { code: 'mechanism', says: [['operates'], ['device']], unless: described },
  { code: 'mechanism', says: [['once'], ['machinery'], ['ceases']], unless: softened },
  { code: 'mechanism', says: [['likening'], ['machinery', 'device', 'upheaval', 'session', 'reassure']], unless: described },
  { code: 'benefit', says: [['upheaval'], ['clearing']], unless: described },
  { code: 'promise', says: [['daily'], ['regained']], unless: [...described, 'careful2'] },
  { code: 'benefit', says: [['swift'], ['noticed']], unless: [...softened, 'staff'] },
  { code: 'stopping', says: [['pillbox'], ['unused']], unless: ['careful', 'sound', 'hedge', 'advice'], evenAsked: true },
  { code: 'closed-list', says: [['toll'], ['harm', 'moment']], unless: ['extra', 'sound', 'advice', 'hedge'] },
  { code: 'cause', says: [['origin']], unless: softened },
  { code: 'boast', says: [['belittle']], unless: softened },
  { code: 'story', says: [['askher']], unless: ['hedge', 'sound', 'denial', 'staff'] },
  { code: 'lasting', says: [['comeback'], ['seldom']], unless: [...softened, 'careful'] },
  { code: 'benefit', says: [['swift'], ['eased']], unless: [...softened, 'staff'] },
  { code: 'benefit', says: [['fast'], treatment], unless: softened },
  {
    code: 'benefit',
    says: [['amplifies'], ['pairing', 'ketamine', 'method'], [...treatment, 'good']],
    unless: [...softened, 'hazard', 'harm'],
  },
  { code: 'boast', says: [['superficial'], ['usualcare']], unless: ['hedge', 'advice', 'sound'] },
  { code: 'boast', says: [['wearsoff'], ['medicine', 'opioid', 'usualcare']], unless: [...softened, 'hazard', 'careful'] },
  { code: 'promise', says: [['givenup'], ['hopeful']], unless: softened, near: true },
  { code: 'promise', says: [['realresults']], unless: softened },
  {
    code: 'lasting',
    says: [['timespan'], ['relief'], [...treatment, 'session', 'us']],
    unless: [...softened, 'hazard', 'harm', 'absolute', 'careful'],
  },
  { code: 'cause', says: [['usually'], ['named'], ['mental']], unless: softened },
  { code: 'benefit', says: [['remedy'], ['aims']], unless: [...softened, 'hazard', 'harm', 'absolute'] },
  { code: 'boast', says: [['rivals']], unless: ['denial', 'advice', 'sound'] },
  { code: 'invitation', says: [['us'], ['ketamine'], ['awaits']], unless: ['denial', 'hedge', 'sound'], evenAsked: true },
  { code: 'benefit', says: [['relief'], ['quickly']], unless: [...softened, 'hazard', 'harm', 'absolute', 'staff'] },
  { code: 'lasting', says: [['grows']], unless: described },
  { code: 'payment', says: [['insurer'], ['refuses'], ['medicine', 'opioid']], unless: ['advice', 'sound'] },
  { code: 'mechanism', says: [['acts'], ['innerparts'], ['good', 'person', 'ail', 'beat']], unless: described },
  { code: 'stopping', says: [['ceased'], ['medicine', 'opioid']], unless: ['steered', 'sound'] },
  { code: 'stopping', says: [['dropit'], ['medicine', 'opioid']], unless: ['steered', 'sound'], near: true },
  { code: 'alone', says: [['noask']], unless: ['forbidding', 'sound'] },
  {
    code: 'story',
    says: [['hearsay'], ['good', 'bettered', 'turned', 'rescued', 'able', 'ketamine', 'session']],
    unless: ['supposed', 'sound'],
  },
  { code: 'story', says: [['camewith'], ['leftfree', 'turned']], unless: ['supposed', 'perhaps', 'sound'] },
  { code: 'test', says: [['labtest'], ['verifies'], ['named']], unless: ['otherwise', 'denial', 'sound', 'advice'], evenCited: true },
  { code: 'illness', says: [['wornparts'], ['named']], unless: [...unsure, 'commoner', 'arthritic'], near: true, evenCited: true },
  { code: 'illness', says: [['menfree']], unless: ['mentoo', 'sound', 'perhaps'], near: true, evenCited: true },
  { code: 'closed-list', says: [['fullstop'], ['watching'], treatment], unless: ['extra', 'sound', 'advice'], near: true },
  { code: 'group', says: [['drugtrouble'], ['allowed', 'reassure'], [...treatment, 'us']], unless: unsure, near: true },
  { code: 'reassurance', says: [['nodependence']], unless: ['perhaps', 'advice', 'sound'] },
  { code: 'lasting', says: [['spanmost'], ['howlong']], unless: ['unknownlong', 'sound', 'advice', 'hazard'], near: true },
  { code: 'lasting', says: [['seasonchange'], [...treatment, 'session']], unless: described },
  { code: 'proof', says: [['lends'], ['studyword'], treatment], unless: unsure },
  { code: 'proof', says: [['wellused'], ['trusting'], ['ketamine']], unless: unsure },
  { code: 'proof', says: [['moved'], treatment], unless: unsure },
  { code: 'counted', says: [['majority'], ['sized'], ['ail', 'bettered', 'person']], unless: [...unsure, 'harm', 'hazard'] },
  { code: 'boast', says: [['hereyou'], ['treatsyou']], unless: ['perhaps', 'sound', 'denial', 'advice'], near: true },
  { code: 'boast', says: [['champion'], ['us', 'person']], unless: ['perhaps', 'sound', 'denial', 'advice'] },
  { code: 'benefit', says: [['cutout'], ['paingoes']], unless: unsure },
  { code: 'mechanism', says: [['shortage'], ['toppedup', 'named']], unless: unsure, evenCited: true },
  { code: 'mental', says: [['bothways'], ['mental', 'spirits'], ['ketamine', 'dose']], unless: ['denial', 'advice', 'sound'], near: true },
  { code: 'stronger', says: [['heavier'], ['prescribing', 'givenup']], unless: ['sound', 'hazard', 'harm', 'denial'] },
  { code: 'route', says: [['shot', 'imroute'], ['ivroute'], ['samething']], unless: ['denial', 'sound', 'perhaps'] },
  { code: 'benefit', says: [['firstnoticed'], ['ail'], treatment], unless: [...unsure, 'harm', 'hazard'] },
];
