//! Placards for tests: short, long, right to left, without spaces, dense.

use super::{Level, Placard, Words};
use crate::wire::qr_text;

pub(crate) fn envelope(len: usize) -> String {
    let bytes: Vec<u8> = (0..len).map(|i| u8::try_from(i * 151 % 256).unwrap() ^ 0x5a).collect();
    qr_text::url("https://city.example/n", &bytes)
}

pub(crate) fn placard(qr_text: &str) -> Placard<'_> {
    Placard {
        words: Words {
            lang: "en",
            dir: "ltr",
            label: "Bicycle counter",
            place: Some("Jan van Galenstraat, pole 14"),
            purpose_heading: "What it is for",
            purpose: "We count bicycles to plan safer paths.",
            controller_heading: "Who is responsible",
            controller: "City of Example, Traffic Department",
            level: Level::DeIdentified,
            level_words: "Nobody can be recognised in the data",
            scan: "Scan to check this sign",
            short_code_words: "or type this code at",
            warning: "This sign never asks you to pay or log in.",
            signed_by: "Signed by",
            sensor: "Sensor",
            validity: "Valid until 2027-10-31",
        },
        qr_text,
        short_code: "7K3MQ-X9F2T-B",
        url: "https://city.example/n",
        authority: "City of Example",
        sensor: "ams-0381",
    }
}

/// Signs of every kind.
pub(crate) fn placards(texts: &[String; 3]) -> Vec<(&'static str, Placard<'_>)> {
    let short = placard(&texts[0]);
    let mut long = placard(&texts[1]);
    long.words.label = "Camera with people counter, noise meter and air sensors, north entrance, Oudkerk";
    long.words.place = Some("Corner of Burgemeester Roëllstraat and Lodewijk van Deysselstraat, lamp post 4711");
    long.words.purpose = "We count how many people, bicycles and cars pass this corner and how loud it is at night, \
        so that we can plan safer crossings, quieter evenings and cleaner air, and we tell you every spring in the \
        neighbourhood what has changed since.";
    long.words.controller = "Gemeente Amsterdam, Directie Verkeer en Openbare Ruimte, afdeling Assetmanagement 2";
    long.words.level = Level::Identifiable;
    long.words.level_words = "People can be recognised in the data before it is blurred";
    long.url = "https://sensorenregister.verkeer-en-openbare-ruimte.amsterdam.example/n";
    long.authority = "Gemeente Amsterdam, Directie Verkeer en Openbare Ruimte, afdeling Assetmanagement 2";
    long.sensor = "ams-vor-cam-0381-north-entrance-2";
    let mut arabic = placard(&texts[0]);
    arabic.words.lang = "ar";
    arabic.words.dir = "rtl";
    arabic.words.label = "عدّاد الدراجات عند الجسر الشمالي";
    arabic.words.place = Some("شارع يان فان غالين، العمود 14");
    arabic.words.purpose_heading = "الغرض";
    arabic.words.purpose = "نعدّ الدراجات لكي نخطط لطرق أكثر أمانًا للجميع.";
    arabic.words.controller_heading = "الجهة المسؤولة";
    arabic.words.controller = "بلدية المدينة، إدارة المرور";
    arabic.words.level = Level::Pseudonymous;
    arabic.words.level_words = "رمز يحل محل الشخص في البيانات";
    arabic.words.scan = "امسح الرمز للتحقق من هذه اللافتة";
    arabic.words.short_code_words = "أو اكتب هذا الرمز على العنوان";
    arabic.words.warning = "هذه اللافتة لا تطلب منك أبدًا الدفع أو تسجيل الدخول.";
    arabic.words.signed_by = "التوقيع:";
    arabic.authority = "بلدية المدينة";
    arabic.words.sensor = "المستشعر";
    arabic.words.validity = "صالح حتى 2027-10-31";
    let mut japanese = placard(&texts[1]);
    japanese.words.lang = "ja";
    japanese.words.label = "北橋の自転車カウンター";
    japanese.words.place = Some("中央通り、街灯十四番");
    japanese.words.purpose = "より安全な道路を計画するために、この場所を通る自転車の数を数えています。";
    japanese.words.controller = "市役所交通課";
    japanese.words.level = Level::NotStated;
    japanese.words.level_words = "個人データについての記載がありません";
    let mut hindi = placard(&texts[1]);
    let words = "यह कैमरा चौराहे पर गाड़ियों और लोगों की गिनती करता है ताकि सड़कें सुरक्षित हों और हवा साफ़ रहे।";
    hindi.words =
        Words { lang: "hi", label: words, place: Some(words), purpose: words, controller: words, ..hindi.words };
    hindi.words = Words { level_words: words, scan: words, short_code_words: words, warning: words, ..hindi.words };
    let mut dense = long;
    dense.qr_text = &texts[2];
    dense.words.level = Level::None;
    let shouting = "W".repeat(80).leak();
    dense.words.label = shouting;
    vec![
        ("short", short),
        ("long", long),
        ("arabic", arabic),
        ("japanese", japanese),
        ("hindi", hindi),
        ("dense", dense),
    ]
}

pub(crate) fn texts() -> [String; 3] {
    [envelope(300), envelope(465), envelope(730)]
}
