/** The learned scales, read. The files beside this one are written by `npm run fit`. */
import { readScale } from '../scale';
import type { Scales } from '../odds';
import { scale as allBlame } from './all-blame';
import { scale as allChoice } from './all-choice';
import { scale as allCustomer } from './all-customer';
import { scale as allHypothetical } from './all-hypothetical';
import { scale as allLasting } from './all-lasting';
import { scale as allLesson } from './all-lesson';
import { scale as allMetric } from './all-metric';
import { scale as allRambling } from './all-rambling';
import { scale as allResult } from './all-result';
import { scale as begun } from './begun';
import { scale as blame } from './blame';
import { scale as choice } from './choice';
import { scale as customer } from './customer';
import { scale as ending } from './ending';
import { scale as lasting } from './lasting';
import { scale as lesson } from './lesson';
import { scale as metric } from './metric';
import { scale as owned } from './owned';
import { scale as result } from './result';

export const scales: Scales = {
  result: readScale(result),
  lesson: readScale(lesson),
  choice: readScale(choice),
  customer: readScale(customer),
  lasting: readScale(lasting),
  blame: readScale(blame),
  owned: readScale(owned),
  begun: readScale(begun),
  metric: readScale(metric),
  ending: readScale(ending),
  'all result': readScale(allResult),
  'all metric': readScale(allMetric),
  'all lesson': readScale(allLesson),
  'all choice': readScale(allChoice),
  'all customer': readScale(allCustomer),
  'all lasting': readScale(allLasting),
  'all blame': readScale(allBlame),
  'all rambling': readScale(allRambling),
  'all hypothetical': readScale(allHypothetical),
};
