### All sensors of an authority: list, map, sums.
### Status: machine

register-title = جميع المستشعرات
register-link = عرض جميع المستشعرات
register-link-means = قائمة وخريطة لما يوجد في الشارع، ومجموع ذلك كله.
register-failed = لم تتمكن هذه الصفحة من عرض المستشعرات
register-failed-means = تُفحص القائمة على جهازك أنت وتحتاج إلى JavaScript. وهو متوقف هنا، أو لم يصل. شغّله، أو حمّل الصفحة من جديد.
register-failed-ask = يمكنك أيضًا أن تطلب من { $authority } قائمة مستشعراتها.
register-promise = تجلب هذه الصفحة القائمة كاملة دائمًا، مهما كان ما تبحث عنه. وما تبحث عنه وتختاره يبقى على هذا الجهاز.
register-reading = إشعارات قُرئت وفُحصت: { $count } من { $all }
register-read = إشعارات قُرئت وفُحصت على هذا الجهاز: { $count }
register-bad = لا تُعرض لأن توقيعها غير صحيح: { $count }
register-part-failed = تعذرت قراءة جزء من القائمة. حمّل الصفحة من جديد.
register-fewer = تذكر المدينة { $count } من الإشعارات. وبعضها ناقص هنا.
register-search = ابحث في المستشعرات
register-search-means = اكتب كلمات: شارعًا، أو شركة، أو ما يُقاس. يجري البحث عنها على هذا الجهاز ولا تُرسل إلى أي مكان.
register-shown = المستشعرات المطابقة: { $count }
register-none = لا شيء يطابق. أزل أحد المرشحات.
register-sums = ما يراقبك هنا
register-sums-means = كل رقم يعدّ مستشعرات. اضغط على سطر لترى هذه وحدها.
register-countries = بلدان تمر بها البيانات
register-finding-prohibited = القانون يمنعه
register-finding-contradiction = يناقض نفسه أو القانون
register-finding-missing = يُغفل ما يريد القانون أن يُذكر
register-finding-warning = جدير بالمعرفة
register-finding-none = لا تجد أي قاعدة شيئًا
register-clear = إزالة جميع المرشحات
register-map = الخريطة
register-map-means = الشمال في الأعلى. تنتقل مفاتيح الأسهم من علامة إلى أخرى، ويقرّب الزائد ويبعد الناقص، ويفتح مفتاح الإدخال العلامة.
register-map-sensors = مستشعرات هنا: { $count }
register-zoom-in = أقرب
register-zoom-out = أبعد
register-zoom-whole = عرض الكل
register-only-map = ما تعرضه الخريطة فقط
register-north = الشمال
register-unplaced = ليست على الخريطة لأن إشعارها لا يذكر موقعًا: { $count }
register-list = قائمة المستشعرات

## Where, and what it adds up to

register-where = ما يراقبك في شارع
register-where-means = اختر شارعًا أو مكانًا، أو الجزء الذي تراه من الخريطة، أو ما هو قريب منك. وتتبع ذلك الأرقام والقائمة أدناه.
register-everywhere = كل مكان
register-street = شارع أو مكان
register-street-means = اكتب جزءًا من الاسم، ثم اختر. الأسماء هي التي في الإشعارات.
register-streets = أماكن مطابقة: { $count }
register-near = قريبًا منك
register-near-means = اضغط على مسافة. يسألك متصفحك عندئذ هل يجوز لهذه الصفحة أن تعرف موقعك. يبقى الموقع على هذا الجهاز ويُنسى مع هذه الصفحة.
register-near-within = ضمن { $distance }
register-near-asking = يبحث جهازك عن موقعه.
register-near-refused = لم يُعطَ موقعك. وكل ما عدا ذلك يعمل كما كان.
register-near-failed = لم يتمكن جهازك من تحديد موقعه. وكل ما عدا ذلك يعمل كما كان.
register-near-accuracy = يعرف جهازك موقعه بدقة { $distance }. ولا تُحسب المستشعرات التي لا يذكر إشعارها موقعًا.
register-sums-place = ما يراقبك هنا: { $place }
register-sums-map = ما يراقبك في هذا الجزء من الخريطة
register-sums-near = ما يراقبك ضمن { $distance } من موقعك
register-sum-sensors = { $count ->
    [zero] لا مستشعر له إشعار.
    [one] مستشعر واحد له إشعار.
    [two] مستشعران لهما إشعار.
    [few] { $count } مستشعرات لها إشعار.
    [many] { $count } مستشعرًا له إشعار.
   *[other] { $count } مستشعر له إشعار.
}
register-sum-controllers = { $count ->
    [zero] لا جهة مسؤولة.
    [one] جهة واحدة مسؤولة.
    [two] جهتان مسؤولتان.
    [few] { $count } جهات مسؤولة.
    [many] { $count } جهة مسؤولة.
   *[other] { $count } جهة مسؤولة.
}
register-sum-countries = { $count ->
    [zero] لا تمر البيانات بأي بلد مذكور.
    [one] تمر البيانات ببلد واحد.
    [two] تمر البيانات ببلدين.
    [few] تمر البيانات بـ { $count } بلدان.
    [many] تمر البيانات بـ { $count } بلدًا.
   *[other] تمر البيانات بـ { $count } بلد.
}
register-sum-forbidden = { $count ->
    [zero] لا يمنع القانون شيئًا تقوله الإشعارات.
    [one] يمنع القانون أمرًا واحدًا تقوله الإشعارات.
    [two] يمنع القانون أمرين تقولهما الإشعارات.
    [few] يمنع القانون { $count } أمور تقولها الإشعارات.
    [many] يمنع القانون { $count } أمرًا تقوله الإشعارات.
   *[other] يمنع القانون { $count } أمر تقوله الإشعارات.
}
register-sum-missing = { $count ->
    [zero] لا تُغفل الإشعارات شيئًا يريد القانون أن يُذكر.
    [one] تُغفل الإشعارات أمرًا واحدًا يريد القانون أن يُذكر.
    [two] تُغفل الإشعارات أمرين يريد القانون أن يُذكرا.
    [few] تُغفل الإشعارات { $count } أمور يريد القانون أن تُذكر.
    [many] تُغفل الإشعارات { $count } أمرًا يريد القانون أن يُذكر.
   *[other] تُغفل الإشعارات { $count } أمر يريد القانون أن يُذكر.
}
register-sum-basis = محسوب مما تقوله الإشعارات نفسها.
register-number = المستشعرات
register-all-values = عرض الكل: { $count }
register-find-value = ابحث في هذه القائمة
register-to-list = انتقل إلى هذه المستشعرات
register-east = الشرق
register-south = الجنوب
register-west = الغرب
register-map-hand = اسحب الخريطة بالفأرة أو بإصبعين. إصبعان، أو Ctrl مع العجلة، للتقريب والإبعاد.
