### My choices, the letter, and the printed placard.
### Language: Arabic (Modern Standard)
### Status: machine

## My choices: the page with all records of this device

mine-empty = لا خيارات على هذا الجهاز
mine-empty-means = عند اتخاذك قرارًا بشأن مستشعر، يُحفظ السجل هنا، على هذا الجهاز. ولا أحد غيرك لديه هذه القائمة.
mine-empty-next = يُرجى مسح الرمز الموجود على لافتة للبدء. أو يمكنك نقل خياراتك من جهاز آخر، أدناه.
mine-refused = هذا المتصفح لا يسمح للصفحة بحفظ أي شيء
mine-refused-means = لا يمكن حفظ خياراتك هنا. يُرجى استعمال نافذة عادية غير خاصة، أو متصفح آخر.
mine-failed = تعذرت قراءة خياراتك
mine-loading = جارٍ قراءة خياراتك…
mine-list = خياراتك
mine-count = { $count ->
    [zero] لا يوجد أي خيار محفوظ على هذا الجهاز.
    [one] خيار واحد محفوظ على هذا الجهاز.
    [two] خياران محفوظان على هذا الجهاز.
    [few] { $count } خيارات محفوظة على هذا الجهاز.
    [many] { $count } خيارًا محفوظة على هذا الجهاز.
   *[other] { $count } خيار محفوظة على هذا الجهاز.
}
mine-unread = تعذرت قراءة هذا السجل:
mine-notice-whole = اللافتة كلها
mine-notice = قراءة هذا الإشعار من جديد
mine-queue = في انتظار الإرسال
mine-queue-means = هذه الخيارات محفوظة على هذا الجهاز. وتُرسَل عند الاتصال بالإنترنت، كل منها مرة واحدة.
mine-try = محاولة الإرسال الآن
mine-export = نقل هذا السجل إلى برامج أخرى
mine-export-means = يستطيع أي شخص التحقق من السجل المحفوظ بواسطة المفاتيح العامة للجهة المُصدِرة. وتحمل هذه الصيغ المحتوى نفسه لبرامج أخرى.
mine-export-dpv = حفظ بصيغة JSON-LD
mine-export-kantara = حفظ بصيغة إيصال موافقة
mine-letter = عرض في شكل رسالة
mine-letter-again = عرض رسالة للكتابة من جديد
mine-letter-complaint = عرض رسالة شكوى
mine-letter-print = طباعة هذه الرسالة
mine-letter-close = إغلاق هذه الرسالة
mine-letter-mail = كتابة هذه الرسالة بالبريد الإلكتروني
mine-letter-title = رسالة
mine-overdue = تأخر الرد: ما يمكنك فعله
mine-overdue-means = يمنح القانون شهرًا واحدًا للرد. وقد انقضت هذه المدة. يمكنك الكتابة من جديد، ويمكنك تقديم شكوى إلى السلطة الإشرافية. يُرجى إرفاق هذا السجل دليلًا.
mine-backup = حفظ خياراتك بأمان، أو نقلها
mine-backup-means = تحتوي النسخة الاحتياطية على جميع سجلاتك ومفاتيح مستشعراتها. وعلى جهاز آخر يمكنك بعد ذلك الاطلاع عليها، وسحب الموافقة، والتراجع عن الاعتراض. والملف مقفل بعبارة المرور الخاصة بك. ودون عبارة المرور لا أحد يستطيع فتحه، ولا أحد يستطيع مساعدتك.
mine-backup-save = حفظ نسخة احتياطية
mine-restore = نقل خيارات من جهاز آخر
mine-restore-means = يُرجى اختيار ملف نسخة احتياطية وكتابة عبارة المرور الخاصة به. ويبقى ما لديك هنا.
mine-restore-file = ملف النسخة الاحتياطية
mine-restore-do = نقل هذه الخيارات إلى هنا
mine-restored = { $count ->
    [zero] لم يُضف أي سجل.
    [one] أُضيف سجل واحد.
    [two] أُضيف سجلان.
    [few] أُضيفت { $count } سجلات.
    [many] أُضيف { $count } سجلًا.
   *[other] أُضيف { $count } سجل.
}
mine-saved = حُفظت النسخة الاحتياطية. يُرجى حفظ الملف وعبارة المرور في مكانين مختلفين.
mine-passphrase = عبارة المرور
mine-passphrase-again = عبارة المرور نفسها مرة أخرى
mine-passphrase-hint = 8 أحرف على الأقل. ومن الجيد استعمال عدة كلمات.
mine-journal = حفظ دفتر اليومية
mine-journal-means = دفتر اليومية هو قائمة بكل ما سُجِّل هنا، بالترتيب. وهو غير مقفل: من لديه الملف يستطيع قراءته.
mine-delete = محو جميع الخيارات على هذا الجهاز
mine-delete-what = يمحو هذا ما يحفظه هذا المتصفح. ويسأل مرة أخرى قبل أن يفعل ذلك.
mine-delete-sure = محو جميع الخيارات على هذا الجهاز؟
mine-delete-means = ما أُرسل يبقى لدى من أرسلته إليهم. أما هنا فيُفقد كل شيء: السجلات والإيصالات والردود والمفاتيح. ودون نسخة احتياطية لن يعود بإمكانك سحب موافقة أو التراجع عن خيار من هنا.
mine-delete-do = محو كل شيء هنا
mine-delete-leave = إبقاء كل شيء
mine-delete-waiting = { $count ->
    [zero] لا يوجد خيار لم يُرسَل بعد.
    [one] خيار واحد لم يُرسَل بعد. ولن يُرسَل أبدًا.
    [two] خياران لم يُرسَلا بعد. ولن يُرسَلا أبدًا.
    [few] { $count } خيارات لم تُرسَل بعد. ولن تُرسَل أبدًا.
    [many] { $count } خيارًا لم تُرسَل بعد. ولن تُرسَل أبدًا.
   *[other] { $count } خيار لم تُرسَل بعد. ولن تُرسَل أبدًا.
}
mine-deleted = مُحي كل شيء من هذا الجهاز.

## The printed placard

placard-purpose = لأي غرض
placard-controller = من المسؤول
placard-scan = يُرجى مسح الرمز للتحقق من هذه اللافتة
placard-short-code = أو كتابة هذا الرمز على
placard-warning = لا تطلب منك هذه اللافتة الدفع أو تسجيل الدخول أبدًا.
placard-signed-by = وقّعته
placard-sensor = المستشعر
placard-validity = صالح حتى { $day }
placard-level-none = ليست عن أشخاص
placard-level-de_identified = يُزال ما يكشف هويتك
placard-level-pseudonymous = أنت رقم في قائمة
placard-level-identifiable = يمكن التعرف عليك
placard-level-not-stated = لم يُذكر هل يمكن التعرف عليك

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = من (يمكن ترك هذا فارغًا؛ يُرجى كتابة عنوان إذا أردت الرد بالبريد):
letter-complaint-sender = من (قد تحتاج السلطة إلى هذا لكي ترد عليك):
letter-to = إلى:
letter-authority-unstated = السلطة الإشرافية المختصة بحماية البيانات
letter-place-date = المكان والتاريخ:
letter-signature = التوقيع (يمكن تركه فارغًا):
letter-subject-consent = موافقتي: الإشعار ⁦{ $code }⁩
letter-subject-objection = اعتراضي (المادة 21 من GDPR): الإشعار ⁦{ $code }⁩
letter-subject-review = طلبي أن يراجع إنسان قرارًا (المادة 22 من GDPR): الإشعار ⁦{ $code }⁩
letter-subject-request = طلبي بشأن بياناتي: الإشعار ⁦{ $code }⁩
letter-subject-concern = بلاغ عن لافتة أو مستشعر: الإشعار ⁦{ $code }⁩
letter-subject-complaint = شكوى (المادة 77 من GDPR) بشأن { $controller }: الإشعار ⁦{ $code }⁩
letter-greeting = السادة المحترمون، تحية طيبة وبعد،
letter-complaint = أتقدم بشكوى بموجب المادة 77 من اللائحة العامة لحماية البيانات (GDPR) بشأن { $controller }.
letter-did-consent-give = في { $day } أعطيت موافقتي على استعمال بيانات عني (المادة ⁦6(1)(a)⁩ من GDPR).
letter-did-consent-refuse = في { $day } رفضت الموافقة على استعمال بيانات عني (المادة ⁦6(1)(a)⁩ من GDPR).
letter-did-consent-withdraw = في { $day } سحبت موافقتي على استعمال بيانات عني (المادة ⁦7(3)⁩ من GDPR).
letter-did-objection-make = في { $day } اعترضت على استعمال بيانات عني (المادة ⁦21(1)⁩ من GDPR).
letter-did-objection-retract = في { $day } تراجعت عن اعتراضي على استعمال بيانات عني (المادة 21 من GDPR).
letter-did-review-request = في { $day } طلبت أن يراجع إنسان قرارًا تتخذه آلة بشأني (المادة ⁦22(3)⁩ من GDPR).
letter-did-request-access = في { $day } طلبت الاطلاع على البيانات الخاصة بي، ونسخة منها (المادة 15 من GDPR).
letter-did-request-rectification = في { $day } طلبت تصحيح بيانات خاطئة عني (المادة 16 من GDPR).
letter-did-request-erasure = في { $day } طلبت محو البيانات الخاصة بي (المادة 17 من GDPR).
letter-did-request-restriction = في { $day } طلبت تقييد استعمال البيانات الخاصة بي (المادة 18 من GDPR).
letter-did-request-portability = في { $day } طلبت البيانات الخاصة بي في شكل أستطيع أن أنقله إلى جهة أخرى (المادة 20 من GDPR).
letter-did-concern-tampered = في { $day } أبلغت بأن لافتة قد عُدّلت أو أنها مزيفة.
letter-did-concern-place = في { $day } أبلغت بأن لافتة معلقة في المكان الخطأ.
letter-did-concern-other = في { $day } أبلغت عن مشكلة في لافتة أو مستشعر.
letter-purpose = يتعلق الأمر بهذا الغرض: { $purpose }.
letter-purpose-text = بكلمات الإشعار: «{ $text }»
letter-ground = السبب الذي اخترته: «{ $ground }».
letter-words = بكلماتي الخاصة: «{ $text }»
letter-notice = تحمل اللافتة اسم «{ $label }» وتذكر هذا المكان: { $place }.
letter-notice-without-place = تحمل اللافتة اسم «{ $label }». ولا تذكر أي مكان.
letter-notice-number = يحمل إشعارها الرقم ⁦{ $code }⁩. وهو الإشعار { $revision } للمستشعر ⁦{ $sensor }⁩، الموقّع في { $day }.
letter-notice-issuer = وقّعته { $name } ({ $authority }).
letter-received = لدي إيصال موقّع: وصل هذا في { $day }.
letter-due = يمنح القانون شهرًا واحدًا للرد (المادة ⁦12(3)⁩ من GDPR). ويجب أن يصل الرد في موعد أقصاه { $day }.
letter-not-received = ليس لدي إيصال بهذا بعد. أرجو اعتبار هذه الرسالة هي الأصل، وتأكيد وصولها.
letter-answers = لدي حتى الآن هذه الردود الموقّعة:
letter-answer = { $day }: { $status }.
letter-answer-reason = السبب المذكور: «{ $reason }».
letter-words-of-answer = بكلمات الرد: «{ $text }»
letter-answer-due = الموعد الجديد للرد: { $day }.
letter-overdue = لقد انقضى ذلك اليوم.
letter-rejected = لا أوافق على رفضكم. أرجو إعادة النظر في الأمر.
letter-fulfilled = يقول ردكم الأخير إن هذا قد نُفِّذ. أرجو أن يبقى الأمر كذلك.
letter-ask-consent-give = أرجو الاحتفاظ بدليل على موافقتي (المادة ⁦7(1)⁩ من GDPR). ويمكنني سحبها في أي وقت، بالسهولة نفسها التي أعطيتها بها (المادة ⁦7(3)⁩).
letter-ask-consent-refuse = أرجو عدم استعمال بيانات عني لهذا الغرض، وعدم الإضرار بي لأنني رفضت.
letter-ask-consent-withdraw = أرجو وقف استعمال بيانات عني لهذا الغرض، ومحو ما لديكم منها (المادة ⁦17(1)(b)⁩ من GDPR)، وإبلاغي عند إتمام ذلك.
letter-ask-objection-make = أرجو وقف استعمال بيانات عني لهذا الغرض. وإذا أردتم الاستمرار، فأرجو أن تبيّنوا لي أسبابًا مشروعة مُلحّة ترجح على مصالحي وحقوقي وحرياتي، أو أن مطالبات قانونية تقتضي ذلك (المادة ⁦21(1)⁩ من GDPR).
letter-ask-objection-retract = أرجو تأكيد أن اعتراضي لم يعد قائمًا. ويمكنني الاعتراض من جديد في أي وقت.
letter-ask-review-request = أرجو أن ينظر إنسان في القرار، وأن تتيحوا لي إبداء رأيي، وأن تبلغوني بالنتيجة مع أسبابها.
letter-ask-request-access = أرجو إبلاغي هل تستعملون بيانات عني. وإذا كان الأمر كذلك، فأرجو إرسال نسخة منها إليّ مع المعلومات الواردة في المادة ⁦15(1)⁩ من GDPR.
letter-ask-request-rectification = أرجو تصحيح البيانات، وإبلاغ كل من تلقاها (المادة 19 من GDPR).
letter-ask-request-erasure = أرجو محو البيانات، وإبلاغ كل من تلقاها (المادة 19 من GDPR).
letter-ask-request-restriction = أرجو حفظ البيانات دون استعمالها إلى أن يُحسم هذا الأمر، وإبلاغي قبل استعمالها من جديد (المادة ⁦18(3)⁩ من GDPR).
letter-ask-request-portability = أرجو إرسال البيانات إليّ في صيغة شائعة تستطيع الآلات قراءتها.
letter-ask-concern = أرجو فحص اللافتة، وتصحيح الخطأ، وإبلاغي بما وجدتم.
letter-complaint-overdue = انقضت المدة التي يمنحها القانون للرد. وليس لدي رد نهائي.
letter-complaint-rejected = المتحكم في البيانات يرفض. ولا أرى أن الأسباب كافية.
letter-complaint-ask = أرجو فحص هذه المسألة، والأمر باتخاذ ما يلزم لكي تُحترم حقوقي، وإبلاغي بسير المسألة وبنتيجتها (المادة ⁦77(2)⁩ من GDPR).
letter-complaint-evidence = يمكنني إرسال السجل في ملف. وهو يحتوي على الإشعار وخياري والإيصال والردود، وكل منها مع توقيعه، بحيث يمكنكم التحقق منها دون الاعتماد عليّ أو على المتحكم في البيانات.
letter-identity = لا يلزمني ذكر اسمي لهذا الغرض. ويمكنكم الرد مع ذكر الرقم أدناه.
letter-key = وُقّع خياري بمفتاح لا أستعمله إلا لهذا المستشعر. ومن يملك ذلك المفتاح هو من اتخذ هذا الخيار. والرقم أدناه يعود إليه.
letter-hash = رقم خياري:
letter-closing = وتفضلوا بقبول فائق الاحترام
