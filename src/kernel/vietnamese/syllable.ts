import { splitWord } from "./letters.ts";

const onsets = words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x");

const rhymes = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu`);

/** What may follow "qu", where the u belongs to the beginning of the syllable. */
const afterQu = words(`
  a ac ach ai an ang anh ao at au ay ăc ăn ăng ăp ăt âc ân âng ât ây
  e en eo et ê ên ênh êt êu ơ i it y yt ynh ych yên yêt ôc`);

/** Syllables ending in p, t, c, ch, k have sắc or nặng only. */
const stopped = /(p|t|c|ch|k)$/;

/** True for one Vietnamese syllable in either case, with or without diacritics: "Nguyễn", "QUYẾT", "an". */
export function isSyllable(word: string): boolean {
  const { bare, tones } = splitWord(word);
  if (tones.length > 1) return false;
  const small = bare.toLowerCase();
  if (stopped.test(small) && tones.length === 1 && tones[0] !== 4 && tones[0] !== 5) return false;
  if (small.startsWith("qu")) return afterQu.has(small.slice(2));
  if (rhymes.has(small)) return true;
  for (let length = 3; length >= 1; length--) {
    if (onsets.has(small.slice(0, length)) && rhymes.has(small.slice(length))) return true;
  }
  return onsets.has(small.slice(0, 1)) && small.startsWith("gi") && rhymes.has(`i${small.slice(2)}`);
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
