import { defineRewriter, isOwnTalk, isStatement } from '../types';
import { calledIn } from '../words/name';

/** "about 12 minutes from your offices", "just round the corner from you". */
const NEAR =
  /\b((?:(?:just|only|about|around|roughly|some) )*(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a (?:few|couple of)|half a) (?:min(?:ute)?s?|miles?|km|kilomet(?:re|er)s?|m|met(?:re|er)s|yards|streets|blocks|doors)(?:['’]? (?:walk|drive|ride))?(?: away)?(?: down the road| up the road)? from (?:you\b|your\b)|(?:round|around|across) the (?:corner|road|street) from (?:you\b|your\b)|(?:up|down) the (?:road|street) from (?:you\b|your\b)|next door to (?:you\b|your\b))[^,.;!?()–—]{0,50})/iu;
const OURS = /\b(?:i|we|me|us|my|our)\b|\b(?:i|we)['’]/i;

/** "I'm the manager at Haddlesey Barn, about 12 minutes from your offices." -> "Haddlesey Barn is about 12 minutes from your offices." */
export default defineRewriter({
  id: 'near-you',
  kind: 'reframe',
  title: 'Say how near you are',
  why: 'what counts for them is where they are',
  gate: [NEAR],
  fits: (flag) => isOwnTalk(flag) && isStatement(flag),
  propose({ sentence: { text } }) {
    const near = NEAR.exec(text)?.[1]
      ?.replace(/,? (?:and|so|but|which|if|when|as|because)\b.*$/i, '')
      .trim();
    if (!near || OURS.test(near) || /\b(?:to|of|the|in|on|at)$/i.test(near)) return [];
    const firm = calledIn(text)?.firm;
    return firm ? [`${firm} is ${near}.`] : [];
  },
});
