### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: Arabic (Modern Standard). Plain words, short sentences, no markup.
### Status: machine

offline-update = توجد نسخة أحدث من هذه الصفحات.
offline-update-means = استخدام النسخة الأحدث يعيد تحميل هذه الصفحة: يضيع ما كُتب هنا ولم يُرسل. وتبقى خياراتك وسجلاتها.
offline-update-now = استخدامها الآن
offline-update-later = لاحقًا
offline-replaced = تستخدم نافذة أخرى الآن نسخة أحدث من هذه الصفحات.
offline-reload = إعادة تحميل هذه الصفحة
offline-refused = لم تُعتمد نسخة أحدث من هذه الصفحات، لأن أحد الملفات لا يطابق قائمة هذا الموقع. وتبقى الصفحات على هذا الجهاز كما كانت. الملف: { $file }
offline-refused-first = لم تُحفظ هذه الصفحات على هذا الجهاز، لأن أحد الملفات لا يطابق قائمة هذا الموقع. الملف: { $file }
offline-close = إغلاق
offline-unreached = لا يمكن الوصول إلى هذا الموقع. ما يظهر هنا هو ما حفظه هذا الجهاز.
offline-lists = جُلبت قائمة المفاتيح وقائمة الإشعارات المستبدَلة في { $time } ({ $ago }).
offline-newer = لطلب قوائم أحدث، حمّل هذه الصفحة من جديد.
offline-unknown = لا يمكن لهذه الصفحة معرفة ما إذا كان إشعار قد استُبدل أو سُحب منذ ذلك الحين.
offline-title = محفوظ على هذا الجهاز
offline-kept = تعمل هذه الصفحات أيضًا دون اتصال. يحفظ هذا الجهاز منها { $size }. اللغات: { $languages }.
offline-not-kept = تحتاج هذه الصفحات إلى اتصال. لا يحفظها هذا الجهاز.
offline-cannot = تحتاج هذه الصفحات إلى اتصال. لا يسمح هذا المتصفح بحفظها.
offline-forget = نسيان ما حفظته هذه الصفحات للاستخدام دون اتصال
offline-forget-means = يزيل هذا الصفحات وكلماتها وقوائم هذا الموقع من هذا الجهاز. وتبقى خياراتك وسجلاتها وإيصالاتها. ولا تُحفظ الصفحات من جديد إلا بطلب منك.
offline-forgotten = أُزيلت. خياراتك وسجلاتها ما زالت هنا.
offline-keep = حفظ هذه الصفحات للاستخدام دون اتصال
offline-again = هذه الصفحات محفوظة الآن.
offline-failed = لم ينجح ذلك. لم يتغير شيء في خياراتك.
