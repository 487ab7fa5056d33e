### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: Arabic (Modern Standard)
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = إشعار أصلي
verdict-genuine-means = وقّعت الجهة المُصدِرة هذا الإشعار بعينه، وهو سارٍ. هذا يبيّن من كتب الإشعار، ولا يعني أن المستشعر قانوني.
verdict-genuine-next = يُرجى قراءة الإشعار، والتأكد من أن المكان المذكور فيه هو مكانك الآن.
verdict-not-yet-in-force = لم يبدأ سريانه بعد
verdict-not-yet-in-force-means = وقّعت الجهة المُصدِرة هذا الإشعار بعينه، لكنه يبدأ في يوم لاحق.
verdict-not-yet-in-force-next = يُرجى البحث عن الإشعار الساري اليوم. وإذا لم يوجد، فيُرجى سؤال الجهة المُصدِرة عما يفعله المستشعر الآن.
verdict-expired = إشعار منتهي الصلاحية
verdict-expired-means = وقّعت الجهة المُصدِرة هذا الإشعار بعينه، لكن مدته انتهت. وقد لا يكون ما فيه صحيحًا بعد الآن.
verdict-expired-next = يُرجى طلب الإشعار الساري اليوم من الجهة المُصدِرة. فكل مستشعر قيد الاستعمال ينبغي أن يكون له إشعار.
verdict-superseded = حلّ محلّه إشعار أحدث
verdict-superseded-means = وقّعت الجهة المُصدِرة هذا الإشعار، ثم أصدرت إشعارًا أحدث بدلًا منه. وقد لا يكون المكتوب هنا صحيحًا بعد الآن.
verdict-superseded-next = يُرجى طلب الإشعار الأحدث من الجهة المُصدِرة، وإبلاغها بأن لافتة قديمة ما زالت معلقة هنا.
verdict-withdrawn = إشعار مسحوب
verdict-withdrawn-means = وقّعت الجهة المُصدِرة هذا الإشعار، ثم سحبته. يجب عدم الاعتماد على ما فيه.
verdict-withdrawn-next = يُرجى سؤال الجهة المُصدِرة هل ما زال المستشعر قيد الاستعمال، وماذا يفعل.
verdict-changed = تغيّر بعد التوقيع
verdict-changed-means = جرى تغيير شيء في هذا الإشعار بعد توقيعه. قد يكون تالفًا، وقد يكون مزورًا. ولا يُعرض هنا أي شيء مما فيه.
verdict-changed-next = يجب عدم الاعتماد على هذه اللافتة. يُرجى الذهاب إلى الموقع الرسمي للمدينة أو المؤسسة عبر عنوان معروف لك من قبل، وإبلاغها بأمر هذه اللافتة.
verdict-unknown-issuer = جهة مُصدِرة مجهولة
verdict-unknown-issuer-means = لا تقف وراء هذا الإشعار أي جهة مُصدِرة يمكن الوثوق بها هنا. وكان بإمكان أي شخص أن يصنعه. ولا يُعرض هنا أي شيء مما فيه.
verdict-unknown-issuer-next = يجب عدم الاعتماد على هذه اللافتة. يُرجى الذهاب إلى الموقع الرسمي للمدينة أو المؤسسة المذكورة فيها عبر عنوان معروف لك من قبل، وإبلاغها بأمر هذه اللافتة.
verdict-from-another-place = من مكان آخر
verdict-from-another-place-means = وقّعت الجهة المُصدِرة هذا الإشعار بعينه، لكن لمستشعر آخر أو لمكان آخر. وهو لا يصف ما هو معلق هنا.
verdict-from-another-place-next = يجب عدم الاعتماد على هذا الإشعار هنا. يُرجى إبلاغ الجهة المُصدِرة بالمكان الذي وُجد فيه.
verdict-unreadable = غير مقروء
verdict-unreadable-means = هذا ليس إشعارًا كاملًا. قد يكون الرمز متسخًا أو ممزقًا أو مقطوعًا، أو قد يكون رمزًا لشيء آخر.
verdict-unreadable-next = يُرجى تنظيف اللافتة ومسح الرمز من جديد، أو كتابة الرمز القصير المطبوع عليها. وإن لم ينفع ذلك، فيجب عدم الاعتماد على هذه اللافتة. يُرجى إبلاغ المدينة عبر رقم هاتف أو عنوان معروف لك من قبل.

## Freshness, said beside the verdict

status-fresh = جرت المقارنة بقائمة الإشعارات المستبدَلة لدى الجهة المُصدِرة بتاريخ { $time }.
status-stale = أصلي، لكن هذا الجهاز لا يستطيع أن يعرف هل حلّ محلّه إشعار أحدث. أحدث قائمة لديه بتاريخ { $time }.
status-none = أصلي، لكن هذا الجهاز لا يستطيع أن يعرف هل حلّ محلّه إشعار أحدث.
clock-unknown = هذا الجهاز لا يعرف الوقت، ولذلك لم يكن ممكنًا التحقق من أي تاريخ.
clock-behind = ساعة هذا الجهاز خاطئة: فهي متأخرة عن تاريخ شيء موقّع. يجب عدم الاعتماد على التواريخ.
distance-near = يبعد هذا الجهاز نحو { $distance } عن مكان الإشعار.
withdrawal-reason = السبب الذي تذكره الجهة المُصدِرة: { $reason }
reason-since = منذ { $day }

## What the rulebooks find

findings-title = المقارنة بالقانون
findings-means = قارن برنامجٌ الإشعارَ بقواعد من القانون. وقد يخطئ البرنامج. وحتى لو لم يجد شيئًا، فهذا لا يجعل المستشعر قانونيًا.
findings-prohibited = القانون يحظر هذا
findings-prohibited-means = لا أحد يستطيع الموافقة عليه، ولذلك لا يُسأل أحد هنا. ويمكنك تقديم شكوى.
findings-contradiction = { $count ->
    [zero] لا يناقض نفسه ولا القانون في أي نقطة
    [one] يناقض نفسه أو القانون
    [two] يناقض نفسه أو القانون في نقطتين
    [few] يناقض نفسه أو القانون في { $count } نقاط
    [many] يناقض نفسه أو القانون في { $count } نقطة
   *[other] يناقض نفسه أو القانون في { $count } نقطة
}
findings-missing = { $count ->
    [zero] لم يُغفَل شيء مما يطلب القانون ذكره
    [one] شيء واحد لم يُذكر مع أن القانون يطلب ذكره
    [two] شيئان لم يُذكرا مع أن القانون يطلب ذكرهما
    [few] { $count } أشياء لم تُذكر مع أن القانون يطلب ذكرها
    [many] { $count } شيئًا لم تُذكر مع أن القانون يطلب ذكرها
   *[other] { $count } شيء لم تُذكر مع أن القانون يطلب ذكرها
}
findings-warning = { $count ->
    [zero] لا أمور أخرى تجدر معرفتها
    [one] أمر واحد تجدر معرفته
    [two] أمران تجدر معرفتهما
    [few] { $count } أمور تجدر معرفتها
    [many] { $count } أمرًا تجدر معرفتها
   *[other] { $count } أمر تجدر معرفتها
}

## Errors: what is wrong with an input

error-bad-date = فيه تاريخ أو وقت لا وجود له.
error-bad-signature = التوقيع لا يطابق النص. هناك حرف واحد على الأقل ليس كما كان عند التوقيع.
error-critical-extension = فيه جزء لا يعرفه هذا البرنامج ولا يجوز له أن يهمله. وقد يستطيع برنامج أحدث قراءته.
error-digits-non-canonical = أرقامه غير مكتوبة بالطريقة الصحيحة الوحيدة.
error-key-malformed = فيه مفتاح غير مكتوب كتابة صحيحة.
error-key-not-valid = وُقّع بمفتاح خارج المدة التي تستعمل فيها الجهة المُصدِرة ذلك المفتاح.
error-key-revoked = وُقّع بمفتاح ألغته الجهة المُصدِرة.
error-key-weak = فيه مفتاح ضعيف إلى حد أن أي توقيع يطابقه.
error-key-wrong-role = وُقّع بمفتاح تستعمله الجهة المُصدِرة لشيء آخر.
error-keyring-expired = انتهت صلاحية قائمة مفاتيح الجهة المُصدِرة، ولذلك لا يمكن الاعتماد على أي مفتاح.
error-keyring-gap = هناك إصدار ناقص في قائمة مفاتيح الجهة المُصدِرة.
error-keyring-malformed = لا يمكن قراءة قائمة مفاتيح الجهة المُصدِرة.
error-keyring-rollback = قائمة مفاتيح الجهة المُصدِرة أقدم من قائمة رآها هذا الجهاز من قبل.
error-keyring-threshold = عدد التوقيعات على قائمة مفاتيح الجهة المُصدِرة أقل من العدد المطلوب.
error-malformed = لا يتبع صيغة الإشعار.
error-non-canonical = غير مكتوب بالطريقة الصحيحة الوحيدة.
error-not-a-lamppost-code = لا يحتوي على إشعار.
error-note-malformed = لا يمكن قراءة قائمة موقّعة للجهة المُصدِرة.
error-note-unsigned = توجد قائمة للجهة المُصدِرة لا تحمل توقيعًا بمفتاح معروف.
error-notice-invalid = جزء منه يخالف قواعد الصيغة.
error-other-authority = هناك قائمة تعود إلى جهة مُصدِرة أخرى.
error-register-malformed = لا يمكن قراءة قائمة إشعارات الجهة المُصدِرة.
error-rulebook-malformed = لا يمكن قراءة مجموعة القواعد.
error-short-code-character = في الرمز القصير حرف لا يمكن أن يكون جزءًا من رمز قصير. يُرجى مقارنته باللافتة.
error-short-code-check = في الرمز القصير خطأ في الكتابة. يُرجى مقارنة كل حرف باللافتة.
error-short-code-length = يتكون الرمز القصير من 11 خانة من الحروف والأرقام. يُرجى عدّها من جديد.
error-status-malformed = لا يمكن قراءة قائمة الإشعارات المستبدَلة لدى الجهة المُصدِرة.
error-status-rollback = قائمة الإشعارات المستبدَلة لدى الجهة المُصدِرة أقدم من قائمة رآها هذا الجهاز من قبل.
error-too-large = هو أكبر مما يمكن أن يكون عليه إشعار.
error-too-much-work = يتطلب عمليات تحقق أكثر مما يُسمح به لإشعار واحد.
error-truncated = ينتهي قبل أوانه. جزء منه ناقص.
error-unknown-key = المفتاح الذي وُقّع به لا يعود إلى أي جهة مُصدِرة معروفة هنا.
error-unsupported-version = كُتب لإصدار آخر من هذا البرنامج.
error-wrong-kind = هو شيء موقّع، لكنه ليس إشعارًا.

## Errors of a page

error-fetch-failed = تعذر تحميل ملفات لازمة للتحقق. يُرجى التحقق من الاتصال بالإنترنت والمحاولة من جديد.
error-pin-mismatch = تعذرت مطابقة مفاتيح الجهة المُصدِرة مع البصمة التي تتوقعها هذه الصفحة. لم يُتحقق من أي شيء.
error-policy-refused = سياسة الأمان في هذه الصفحة لا تسمح ببدء برنامج التحقق. على مشرف الموقع أن يسمح بسياسة Trusted Types المسماة «lamppost».
error-program-failed = توقف برنامج التحقق. لم يُتحقق من أي شيء. يُرجى إعادة تحميل الصفحة أو استعمال جهاز آخر.
error-short-code-unknown = ليس لدى الجهة المُصدِرة إشعار حالي بهذا الرمز القصير. يُرجى مقارنته باللافتة.
error-storage-refused = هذا المتصفح لا يسمح للصفحة بأن تتذكر مدى حداثة قوائم الجهة المُصدِرة. وقد تُعطى الصفحة قوائم أقدم في المرة القادمة.
error-wasm-blocked = تعذر بدء برنامج التحقق. هذا المتصفح أو هذه الصفحة لا يسمحان بـ WebAssembly. يُرجى استعمال متصفح آخر أو جهاز آخر.

## The page around a notice

page-checking = جارٍ التحقق من الإشعار…
page-error = تعذر التحقق من هذا الإشعار
page-error-next = هذا لا يقول شيئًا عن اللافتة. يُرجى المحاولة لاحقًا، أو السؤال عبر الموقع الرسمي للمدينة أو المؤسسة.
page-empty = لا إشعار بعد
page-empty-means = عنوان هذه الصفحة لا يحتوي على إشعار.
page-empty-next = يُرجى مسح الرمز الموجود على اللافتة، أو كتابة الرمز القصير المطبوع تحته.
page-next = ما العمل الآن
page-why = السبب
page-signed-by = وقّعته { $name } ({ $authority })
page-activity = { $number }. { $purpose }
page-answer-for = لأجل «{ $purpose }»
page-purpose = { $purpose }:
page-missing = { $count ->
    [zero] لا شيء لا يذكره هذا الإشعار
    [one] شيء واحد لا يذكره هذا الإشعار
    [two] شيئان لا يذكرهما هذا الإشعار
    [few] { $count } أشياء لا يذكرها هذا الإشعار
    [many] { $count } شيئًا لا يذكرها هذا الإشعار
   *[other] { $count } شيء لا يذكرها هذا الإشعار
}
page-missing-none = لا يترك هذا الإشعار أي سؤال من أسئلتنا بلا إجابة. وهذا لا يجعل إجاباته صحيحة.
page-unread = { $count ->
    [zero] ليس في هذا الإشعار أي جزء لم يستطع هذا البرنامج قراءته.
    [one] في هذا الإشعار جزء واحد لم يستطع هذا البرنامج قراءته. وهو غير معروض.
    [two] في هذا الإشعار جزآن لم يستطع هذا البرنامج قراءتهما. وهما غير معروضين.
    [few] في هذا الإشعار { $count } أجزاء لم يستطع هذا البرنامج قراءتها. وهي غير معروضة.
    [many] في هذا الإشعار { $count } جزءًا لم يستطع هذا البرنامج قراءتها. وهي غير معروضة.
   *[other] في هذا الإشعار { $count } جزء لم يستطع هذا البرنامج قراءتها. وهي غير معروضة.
}

## Sections of the details

section-details = كل ما يقوله الإشعار
section-contacts = جهات الاتصال، وحقوقك، وعناوين المراسلة
section-sensor = المستشعر ومكانه
section-accountability = الدراسات والتكلفة والمالك
section-validity = التواريخ والإصدارات
section-signature = التوقيع، ومدى حداثة هذا التحقق

## Answers

unknown-word = يستعمل هذا الإشعار كلمة لا يعرفها هذا البرنامج (الرمز { $code })
not-stated = غير مذكور
stated-none = لا شيء
stated-nobody = لا أحد
yes = نعم
no = لا
country-of = { $name } ({ $country })
storage-in = { $kind } ({ $country })
storage-country-unstated = { $kind } (البلد غير مذكور)
recipient-country-unstated = { $name } (البلد غير مذكور)
hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
retention-until = حتى: { $event }
retention-without = { $rule } (ما هو: غير مذكور)
metres = { $metres ->
    [zero] { $metres } متر
    [one] متر واحد
    [two] متران
    [few] { $metres } أمتار
    [many] { $metres } مترًا
   *[other] { $metres } متر
}
cost-once = { $amount }، مرة واحدة
cost-months = { $months ->
    [zero] { $amount } لمدة { $months } شهر
    [one] { $amount } لمدة شهر واحد
    [two] { $amount } لمدة شهرين
    [few] { $amount } لمدة { $months } أشهر
    [many] { $amount } لمدة { $months } شهرًا
   *[other] { $amount } لمدة { $months } شهر
}
assessment-dated = { $kind }، { $day }
assessment-undated = { $kind }، التاريخ غير مذكور
contact-by = { $kind }:
channel-for = { $use }:
join-label = { $first }: { $second }
join-comma = { $first }، { $second }
join-semicolon = { $first }؛ { $second }
join-sentence = { $first }. { $second }
join-brackets = { $first } ({ $second })

## How closely data point at a person, in a sentence

privacy-none-means = لم تكن البيانات عن أشخاص في أي وقت.
privacy-de_identified-means = كانت البيانات عن أشخاص. ويُزال منها نهائيًا ما يدل عليهم.
privacy-pseudonymous-means = من يملك قائمة الرموز يستطيع أن يعرف أنها بياناتك.
privacy-identifiable-means = البيانات نفسها تُظهر هويتك.
privacy-unstated-for = غير مذكور في { $count } من الأغراض.

## Rows

field-who = مَن
field-what_for = لأي غرض
field-privacy = مدى دلالتها عليك
field-how_long = المدة
field-who_else = من يحصل عليها أيضًا
field-where = أين تذهب البيانات
field-sensor = رقم المستشعر
field-label = اسم المكان أو المستشعر
field-place = المكان
field-position = الموضع
field-reach = مدى الاستشعار
field-technologies = نوع الجهاز
field-controller = من يقرر بشأن البيانات
field-controller-kind = عام أو خاص
field-controller-country = البلد
field-controller-contacts = كيفية الاتصال بهم
field-data_protection_officer = مسؤول حماية البيانات
field-processors = من يعالج البيانات لحسابهم
field-supervisory_authority = أين تُقدَّم الشكوى
field-rights = الحقوق التي يذكرها الإشعار
field-channels = عناوين المراسلة
field-assessments = الدراسات التي أُجريت مسبقًا
field-data_owner = من يملك البيانات
field-public_cost = التكلفة على المال العام
field-contract = العقد
field-second_layer = المعلومات الكاملة
field-purpose = الغرض
field-purpose_text = بكلمات الجهة المُصدِرة
field-legal_basis = الأساس القانوني (GDPR)
field-legitimate_interest = مصلحة من، وما هي
field-special_category_condition = لماذا يجوز استعمال بيانات حساسة
field-data_kinds = ماذا يُسجَّل
field-identifiability = مدى دلالتها عليك
field-processing = ماذا يُفعل بها
field-profiling = الملفات التعريفية ودرجات التقييم
field-automated_decision = قرارات تتخذها آلة
field-automated_decision-autonomy = من يقرر
field-automated_decision-human_review = يراجعه إنسان إذا طلبت ذلك
field-retention = مدة الحفظ
field-storage = مكان الحفظ
field-access = من يستطيع الاطلاع عليها
field-recipients = من يحصل عليها أيضًا
field-consequences = ما قد يحدث لك
field-objection = إذا اعترضت
field-objection-reason = كيف، أو لماذا لا
field-mandatory = هل المشاركة إلزامية
field-revision = رقم الإصدار
field-previous = يحل محل الإشعار
field-replaced_by = حل محله الإشعار
field-issued = تاريخ التوقيع
field-effective = سارٍ من
field-expires = سارٍ حتى
field-language = اللغة المعتمدة
field-issuer = الموقّع
field-key_id = المفتاح
field-id = الإشعار
field-short_code = الرمز القصير
field-keyring = قائمة المفاتيح
field-status = قائمة الإشعارات المستبدَلة
field-log = السجل العام للنشر
field-clock = ساعة هذا الجهاز
field-remarks = ملاحظات
field-unread = أجزاء لم تُقرأ
keyring-version = الإصدار { $version } بتاريخ { $issued }، صالح حتى { $expires }
keyring-age = { $days ->
    [zero] عمرها { $days } يوم
    [one] عمرها يوم واحد
    [two] عمرها يومان
    [few] عمرها { $days } أيام
    [many] عمرها { $days } يومًا
   *[other] عمرها { $days } يوم
}
status-dates = بتاريخ { $issued }، صالحة حتى { $expires }
status-is-stale = قديمة
log-none = غير مدرج في سجل عام للنشر. لا أحد غير الجهة المُصدِرة يشهد على يوم التوقيع، أو على أن الإشعار نفسه يُعرض على الجميع.
log-yes = مدرج في سجل عام للنشر
clock-ok = ليست متأخرة عن أي شيء موقّع
remark-pinned = تحدد هذه الصفحة المفاتيح التي تثق بها عن طريق بصمتها.
remark-first-use = أول استعمال: لم ير هذا الجهاز هذه الجهة المُصدِرة من قبل، وليست لديه ذاكرة لمفاتيحها. وهو يثق بالمفاتيح التي أعطاه إياها هذا الموقع.
remark-first-use-pinned = أول استعمال: لم ير هذا الجهاز هذه الجهة المُصدِرة من قبل. ولا يستطيع أن يعرف هل توجد مفاتيح أحدث من هذه.
remark-keyring-not-fetched = تعذر تحميل المفاتيح الأحدث للجهة المُصدِرة.
remark-rulebooks-not-fetched = تعذر تحميل مجموعات القواعد، ولذلك لم يُقارن الإشعار بالقانون.
remark-status-not-fetched = تعذر تحميل قائمة الإشعارات المستبدَلة لدى الجهة المُصدِرة.

## What a notice leaves out: the questions it does not answer

missing-place = أين يوجد المستشعر
missing-reach = ما مدى استشعاره
missing-controller-kind = هل الجهة المسؤولة عامة أم خاصة
missing-controller-contacts = كيف يمكن الاتصال بالجهة المسؤولة
missing-controller-contacts-non_digital = كيف يمكن الاتصال بها دون الإنترنت
missing-data_protection_officer = كيف يمكن الاتصال بمسؤول حماية البيانات
missing-processors = هل تعالج شركات أخرى البيانات
missing-supervisory_authority = أين تُقدَّم الشكوى
missing-channels = أين يُرسَل طلب أو اعتراض
missing-assessments = هل دُرست المخاطر مسبقًا
missing-data_owner = من يملك البيانات
missing-public_cost = كم يكلف المال العام
missing-second_layer = أين توجد المعلومات الكاملة
missing-purpose_text = ما الغرض منه بالتحديد
missing-legal_basis = أي قانون يسمح به
missing-legitimate_interest = مصلحة من يخدم، وما هي
missing-data_kinds = ماذا يُسجَّل
missing-identifiability = ما مدى دلالة البيانات عليك
missing-profiling = هل تُنشأ ملفات تعريفية أو درجات تقييم
missing-automated_decision = هل تتخذ آلة قرارات بشأنك
missing-retention = كم من الوقت تُحفظ البيانات
missing-storage = أين تُحفظ البيانات
missing-recipients = من يحصل على البيانات أيضًا
missing-consequences = ما الذي قد يحدث لك بسببه
missing-objection = ماذا يحدث إذا اعترضت

## Your choice: the panel under a notice

panel-failed = تعذر تحميل جزء هذه الصفحة المخصص لخيارك. الإشعار أعلاه كامل. يُرجى التحقق من الاتصال بالإنترنت وتحميل الصفحة من جديد.

## Signed although something speaks against it

published-anyway = وُقّع رغم ذلك
published-anyway-means = عند توقيع هذا الإشعار، أخبر البرنامج الجهة المُصدِرة بأن القانون يحظر شيئًا هنا، أو بأن الإشعار يناقض نفسه. ومع ذلك وقّعته الجهة المُصدِرة، وذكرت هذا السبب:

## Words and their meaning

own-words = كتبت الجهة المُصدِرة جملها الخاصة باللغة: { $language }. وهي معروضة كما وُقّعت، دون ترجمة.

## Languages

language-label = اللغة
language-machine = ترجم برنامجٌ هذه الصفحة، ولم يراجعها أي إنسان. والمعتمد هو النص الإنجليزي.
language-unreviewed = ترجم إنسانٌ هذه الصفحة، ولم يراجعها أحد بعد. والمعتمد هو النص الإنجليزي.
language-human = ترجم إنسانٌ هذه الصفحة وراجعها. والمعتمد هو النص الإنجليزي.
language-source = قراءة النص الإنجليزي
language-failed = تعذر تحميل نصوص هذه اللغة. النص المعروض الآن بالإنجليزية.

## What can be opened below a notice

question-title = السؤال عن هذا المستشعر
change-title = ما الذي تغيّر
word-explain = شرح الكلمات
