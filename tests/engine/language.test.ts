import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../lib/engine/language';

const english = (body: string, subject = '') => isEnglish({ channel: 'email', subject, body });

const FOREIGN: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Guten Tag Frau Weber, wir bieten Ihnen eine Lösung für Ihre Lohnabrechnung an. Hätten Sie am Dienstag Zeit?',
  ],
  ['German, short', 'Haben Sie kurz Zeit für ein Gespräch?'],
  [
    'French',
    'Bonjour Madame, nous proposons une solution pour vos équipes. Seriez-vous disponible mardi pour un appel ?',
  ],
  ['French, short', 'Merci beaucoup pour votre retour rapide.'],
  ['Spanish', 'Hola Ana, vi que están contratando en Sevilla. ¿Cómo gestionan la formación de los nuevos?'],
  ['Portuguese', 'Olá Rita, vi que vocês abriram uma loja nova no Porto. Posso enviar uma amostra para a sua equipa?'],
  ['Italian', 'Gentile signora, siamo un’azienda di Modena e produciamo piastrelle. Possiamo inviare il catalogo?'],
  [
    'Dutch',
    'Goedemorgen Jan, ik zag dat jullie een nieuwe vestiging openen. Hebben jullie al een leverancier voor de koffie?',
  ],
  ['Polish', 'Dzień dobry, zauważyłem, że szukają Państwo programisty. Czy możemy porozmawiać w przyszłym tygodniu?'],
  ['Czech', 'Dobrý den, všiml jsem si, že hledáte nového dodavatele. Můžeme vám poslat nabídku?'],
  ['Swedish', 'Hej Malin, jag såg att ni öppnar en ny butik i Umeå. Hur gör ni med schemat i dag?'],
  [
    'Finnish',
    'Hei Mika, huomasin että teillä on uusi varasto. Miten hoidatte kuljetukset tällä hetkellä, ja onko se hyvä?',
  ],
  ['Turkish', 'Merhaba Ayşe Hanım, firmanız için bir teklif hazırladık. Bu hafta görüşmek için vaktiniz var mı?'],
  [
    'Hungarian',
    'Tisztelt Kovács úr, láttuk, hogy új üzemet nyitnak. Hogyan oldják meg most a szállítást, és ki felel érte?',
  ],
  ['Romanian', 'Bună ziua, am văzut că deschideți un depozit nou. Putem să vă trimitem o ofertă pentru transport?'],
  ['Indonesian', 'Selamat pagi Bapak, kami menawarkan solusi untuk gudang anda. Apakah boleh kami kirim contoh?'],
  [
    'Vietnamese',
    'Xin chào anh, công ty chúng tôi cung cấp dịch vụ vận chuyển cho các nhà máy. Anh có thể cho tôi biết nhu cầu không?',
  ],
  ['Hinglish', 'Namaste ji, hum aapke business ke liye website bana sakte hain. Aap kab free hain baat karne ke liye?'],
  ['Russian', 'Добрый день! Мы заметили, что вы открываете новый склад. Можно прислать предложение?'],
  ['Greek', 'Καλημέρα, είδα ότι ανοίγετε νέο κατάστημα. Μπορώ να σας στείλω ένα δείγμα;'],
  ['Chinese', '您好，我们是一家包装厂，想给您寄一份样品。您这周方便吗？'],
  ['Japanese', 'お世話になっております。新しい倉庫の件でご連絡いたしました。'],
  ['Arabic', 'مرحبا، نقدم حلولا لشركتكم ونود ترتيب مكالمة هذا الأسبوع.'],
  ['Hindi', 'नमस्ते, हम आपके लिए एक नया समाधान लाए हैं।'],
];

const ENGLISH: readonly (readonly [kind: string, text: string])[] = [
  ['plain', 'Hi Ana, saw that you are hiring. How do you train new drivers today?'],
  ['two words', 'Worth a look?'],
  ['one word', 'Thoughts?'],
  ['a name only', 'Jean-Luc de la Fontaine'],
  [
    'full of foreign names',
    'Hi José, I met Jürgen von der Heide and Maria de los Santos at the Salon de l’Agriculture in Paris. He said that you run the Casa del Sol hotels.',
  ],
  [
    'foreign company names',
    'Dear Ms Obermayr, our references are Stadtwerke München, Société Générale des Eaux, and Banco de España. Is Zaragoza already open?',
  ],
  ['broken, Indian', 'Dear Sir, myself Rahul, kindly revert back with requirement, we are doing all type of website.'],
  [
    'broken, Italian',
    'We have seen with great pleasure the your website and we desire to propose you our collection, if you want I send the catalogue.',
  ],
  [
    'broken, Chinese',
    'Dear friend, we factory produce LED light many year, quality very good and price low. Please you tell me what you need.',
  ],
  ['no apostrophes, lower case', 'hi, dont want to bother u but im in ur area thursday, can i drop by'],
  [
    'list of goods',
    'pallet racking, used and new: 320 uprights 42x192 grade A, 1,400 beams 96x4 step, 900 wire decks. Text me what you need.',
  ],
  [
    'a foreign greeting',
    'Bonjour Mathilde, I ordered the pear preserves from your site last week. Merci beaucoup, they are very good.',
  ],
  ['placeholders', '{{first_name}}, noticed {{company}} is hiring. Worth a look?'],
  ['emoji only', '🙂👍'],
  ['nothing', ''],
];

describe('other languages stay silent', () => {
  it.each(FOREIGN)('%s', (_language, text) => expect(english(text)).toBe(false));
});

describe('English, however it is written', () => {
  it.each(ENGLISH)('%s', (_kind, text) => expect(english(text)).toBe(true));
});
