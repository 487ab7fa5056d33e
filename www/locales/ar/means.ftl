### What the coded words of notices mean, in the order of terms.ftl. At most 140 characters.
### Language: Arabic (Modern Standard)
### Status: machine

## How closely data points at you

means-lamppost-identifiability-none = لم تكن البيانات عن أشخاص في أي وقت، مثل قيم الهواء أو الماء. ولا يمكن العثور على أحد فيها.
means-lamppost-identifiability-de_identified = كانت البيانات عن أشخاص. وأُزيل منها نهائيًا ما يدل عليك، فمثلًا جُعل وجهك غير قابل للتعرف عليه.
means-lamppost-identifiability-pseudonymous = يظهر رقم بدلًا منك، دون اسمك. ومن يملك قائمة هذه الأرقام يستطيع أن يعرف أنها بياناتك.
means-lamppost-identifiability-identifiable = البيانات نفسها تُظهر هويتك، مثلًا بوجهك أو اسمك أو لوحة سيارتك.

## Profiles and scores

means-lamppost-profiling-none = لا أحد يجمع عاداتك معًا، ولا يُعطى لك رقم أو ترتيب.
means-lamppost-profiling-profiling = تُجمع بيانات عنك لمعرفة عاداتك أو صفاتك، مثل الأماكن التي تذهب إليها ومتى.
means-lamppost-profiling-scoring = يُعطى لك رقم أو ترتيب، مثلًا لمدى الخطر الذي يُظن أنه منك. ويستطيع آخرون التصرف بناءً عليه.

## What a decision does

means-lamppost-decision_effect-none = لا تُستعمل البيانات لاتخاذ قرار بشأن شخص بعينه، مثلًا عندما تُعَدّ المركبات فقط.
means-lamppost-decision_effect-informs = نتيجة الآلة أمر واحد من بين أمور أخرى. ينظر إنسان فيها كلها ثم يقرر بشأنك.
means-lamppost-decision_effect-legal_effect = يغيّر القرار حقوقك أو واجباتك، مثل الغرامة. ويمكنك في كثير من الأحيان طلب أن ينظر فيه إنسان من جديد.
means-lamppost-decision_effect-significant_effect = لا يغيّر أي حق لك لكن وقعه مماثل، مثل عدم حصولك على قرض. ويمكنك في كثير من الأحيان طلب نظر إنسان فيه من جديد.

## Who decides

means-lamppost-autonomy-human_decides = تقدم الآلة اقتراحًا فقط. وينظر فيه إنسان ويستطيع أن يقرر شيئًا آخر.
means-lamppost-autonomy-human_executes = تختار الآلة، ويفعل إنسان ما اختارته، مثل قيادة المركبة في طريق خططه برنامج.
means-lamppost-autonomy-autonomous = لا يشارك أي إنسان في القرار الواحد، مثلًا عند حاجز لا يُفتح إلا للوحات سيارات معروفة.

## How long data is kept

means-lamppost-retention-none = تُستعمل البيانات فورًا ثم تختفي. ولا يستطيع أحد الاطلاع عليها لاحقًا.
means-lamppost-retention-hours = تُحفظ البيانات عدد الساعات الذي يذكره الإشعار، ثم تُمحى.
means-lamppost-retention-until_event = تُمحى البيانات عندما يحدث شيء يذكره الإشعار، مثل إغلاق قضية.
means-lamppost-retention-indefinite = لم يُحدَّد يوم للمحو. ولا يسمح القانون بحفظ بيانات عنك إلا ما دام غرضها يحتاج إليها.

## In whose house data is kept

means-lamppost-storage-on_device = توجد البيانات في المستشعر هنا في الشارع، وليس على حاسوب في مكان آخر.
means-lamppost-storage-controller_premises = توجد البيانات على حواسيب تديرها الجهة المسؤولة بنفسها، مثلًا في مبنى البلدية.
means-lamppost-storage-processor_premises = توجد البيانات على حواسيب شركة تعمل لحساب الجهة المسؤولة ويجب عليها اتباع تعليماتها.
means-lamppost-storage-public_cloud = توجد البيانات على حواسيب مستأجرة يستعملها زبائن كثيرون آخرون. وقد تكون في بلد آخر.

## On what terms others get data

means-lamppost-recipient_terms-shared = تُعطى البيانات لجهة أخرى أو تستطيع الاطلاع عليها. ويذكر الإشعار من هي.
means-lamppost-recipient_terms-sold = تحصل جهة أخرى على البيانات وتعطي مقابلها مالًا أو شيئًا آخر.
means-lamppost-recipient_terms-on_request_to_police = تحصل الشرطة على البيانات عندما تطلبها، مثلًا بعد حادث. ولا تُرسَل إليها طوال الوقت.
means-lamppost-recipient_terms-required_by_law = ينص قانون على وجوب تسليم البيانات. ولا تستطيع الجهة المسؤولة أن تختار.
means-lamppost-recipient_terms-published = يستطيع أي شخص رؤية البيانات أو نسخها، مثلًا على الإنترنت. وما نُسخ لا يمكن استرجاعه.

## What can happen to you

means-lamppost-consequence-none = لا تغيّر البيانات لك شيئًا: لا دفع ولا منع ولا عقوبة.
means-lamppost-consequence-fee = قد يلزمك الدفع مقابل ما تستعمله، مثل رسوم الطريق أو الموقف. وهذا ليس عقوبة.
means-lamppost-consequence-fine = قد يلزمك دفع غرامة، مثلًا بسبب السرعة الزائدة. ويمكنك الطعن في الغرامة.
means-lamppost-consequence-denial_of_service = قد لا يُسمح لك بالدخول أو لا تُقدَّم لك الخدمة، مثلًا عندما لا يُفتح لك حاجز.
means-lamppost-consequence-price = قد تغيّر البيانات ما تدفعه، مثل سعر أعلى وقت الزحام، أو سعر يختلف عن سعر من بجانبك.
means-lamppost-consequence-blacklist = قد يوضع اسمك أو توضع مركبتك في قائمة غير المرغوب فيهم. وقد يُرفض دخولك لاحقًا.
means-lamppost-consequence-score = لديك رقم أو ترتيب يرتفع أو ينخفض بحسب ما تفعله. ويستطيع آخرون التصرف بناءً عليه.
means-lamppost-consequence-referral = قد تصل حالتك إلى جهة أخرى تقرر ما تفعله، مثل الشرطة.

## What an objection does

means-lamppost-objection_effect-stop = إذا اعترضت، فلن تُستعمل بياناتك بعد ذلك لهذا الغرض.
means-lamppost-objection_effect-mask = إذا اعترضت، يُخفى ما يكشف هويتك، مثلًا يُغطّى وجهك أو لوحة سيارتك في الصورة.
means-lamppost-objection_effect-delete = إذا اعترضت، يُمحى ما جُمع عنك.
means-lamppost-objection_effect-reroute = إذا اعترضت، تُعرض عليك طريق أخرى لا يراها المستشعر.
means-lamppost-objection_effect-cannot = لا يمكن فعل شيء لشخص واحد وحده. ويقول الإشعار لماذا. ويمكنك تقديم شكوى إلى السلطة الإشرافية.

## Who is responsible

means-lamppost-controller_kind-public = تقرر جهة عامة لماذا وكيف تُستعمل البيانات، مثل مدينة أو مدرسة أو الشرطة.
means-lamppost-controller_kind-private = تقرر شركة أو جمعية أو شخص واحد لماذا وكيف تُستعمل البيانات.
means-lamppost-controller_kind-mixed = تقرر جهات عامة وخاصة معًا، مثل مؤسسة تملكها مدينة وشركة معًا.

## Ways to get in touch

means-lamppost-contact_kind-web = يمكنك فتح هذه الصفحة في متصفح للكتابة إليهم أو لقراءة المزيد.
means-lamppost-contact_kind-email = يمكنك الكتابة إلى هذا العنوان. وسيعرفون عندئذ عنوان بريدك الإلكتروني.
means-lamppost-contact_kind-phone = يمكنك الاتصال بهذا الرقم والتحدث مع شخص. ولا حاجة إلى الإنترنت.
means-lamppost-contact_kind-post = يمكنك إرسال رسالة إلى هذا العنوان. ولا حاجة إلى الإنترنت.
means-lamppost-contact_kind-in_person = يمكنك الذهاب إلى هذا الشباك أو المكتب والتحدث مع شخص هناك. ولا حاجة إلى هاتف ولا إلى الإنترنت.

## What a contact point is for

means-lamppost-channel_use-choice = يمكنك الكتابة هنا لإعطاء موافقتك أو رفضها أو سحبها، أو للاعتراض.
means-lamppost-channel_use-request = يمكنك الكتابة هنا للحصول على نسخة من بياناتك، أو لطلب تصحيحها أو محوها.
means-lamppost-channel_use-complaint = يمكنك الكتابة هنا إذا رأيت خطأً. ويمكنك دائمًا تقديم شكوى إلى السلطة الإشرافية دون تكلفة.

## What was studied beforehand

means-lamppost-assessment_kind-dpia = قبل البدء كتبت الجهة المسؤولة ما قد يفعله بك استعمال البيانات وما الذي يحميك (المادة 35 من GDPR).
means-lamppost-assessment_kind-fria = قبل استعمال نظام ذكاء اصطناعي عالي الخطورة دُرس من قد يضره وما يفيد عندئذ (المادة 27 من قانون الذكاء الاصطناعي).
means-lamppost-assessment_kind-cost_benefit = درس أحد هل يستحق المستشعر تكلفته، مثلًا بالمقارنة مع طريقة لا تحتاج إلى مستشعر.

## Why a notice was taken back

means-lamppost-withdrawal_reason-sensor_removed = لم يعد المستشعر معلقًا هنا، ولذلك لم يبق ما يُوصف.
means-lamppost-withdrawal_reason-error_in_notice = شيء مما قاله الإشعار لم يكن صحيحًا. يُرجى البحث عن إشعار أحدث.
means-lamppost-withdrawal_reason-key_compromised = ربما حصل غيرها على المفتاح الذي توقّع به الجهة المُصدِرة. وما وُقّع به قد يكون مزورًا.
means-lamppost-withdrawal_reason-unlawful = ما يصفه الإشعار لم يكن مسموحًا به. يُرجى سؤال الجهة المُصدِرة هل توقف.
means-lamppost-withdrawal_reason-other = ليس السبب من الأسباب التي لها كلمة هنا. يُرجى سؤال الجهة المُصدِرة.

## What is picked up

means-lamppost-data_kind-number_plate = تقرأ كاميرا لوحة مركبتك. وتستطيع السلطات العثور على المالك عن طريقها.
means-lamppost-data_kind-face_image = تُظهر صورة وجهك. ويستطيع من يعرفونك، والبرامج أيضًا، التعرف عليك من خلالها.
means-lamppost-data_kind-gait = يسجّل المستشعر حركتك عند المشي. ويمكن التعرف على بعض الناس بها حتى دون وجه.
means-lamppost-data_kind-silhouette = يُسجَّل شكلك فقط، دون وجهك. وقد يظهر مع ذلك الطول أو الملابس أو كرسي متحرك.
means-lamppost-data_kind-sound_level = رقم فقط يبيّن شدة الصوت بالديسيبل. ولا يُحفظ شيء مما تقوله.
means-lamppost-data_kind-voice_recording = يُسجَّل ما تقوله. ويمكن التعرف عليك من كلماتك ومن صوتك.
means-lamppost-data_kind-wifi_probe = يرسل هاتفك إشارات للبحث عن واي فاي حتى دون استعماله. ويمكن التعرف على الهاتف من بعضها.
means-lamppost-data_kind-bluetooth_address = ترسل السماعات والساعات والهواتف عنوانًا كهذا. وإن بقي نفسه، فيمكن التعرف على جهازك من جديد.
means-lamppost-data_kind-location_trace = الأماكن والأوقات المتتالية تكوّن مسارًا. وقد يبيّن مثلًا مكان سكنك وعملك.
means-lamppost-data_kind-vehicle_count = رقم فقط، مثل 40 مركبة في الساعة. ولا يبيّن لمن هي.
means-lamppost-data_kind-people_count = رقم فقط، مثل 120 شخصًا في الساعة. ولا يبيّن من هم.
means-lamppost-data_kind-payment_data = يسجّل كيف تدفع، مثل رقم البطاقة والمبلغ والوقت.
means-lamppost-data_kind-travel_card = يسجّل رقم بطاقتك أو الرحلات التي تقوم بها، مثل المحطات والأوقات.

## Devices: what senses or acts

means-device-tech-air_quality = يقيس ما في الهواء، مثل الغبار أو غازات العوادم. ولا يحتاج إلى بيانات عنك.
means-device-tech-assistance_station = يمكنك ضغط الزر للتحدث مع من يساعدك، مثلًا في حالة طوارئ. وهم يسمعونك، ويرونك أحيانًا.
means-device-tech-augmented_reality = يضع صورًا أو كلمات فوق ما تراه، على هاتف أو في نظارة. ويحتاج لذلك إلى كاميرا.
means-device-tech-biometrics = يقيس شيئًا لا يوجد إلا لديك، مثل وجهك أو إصبعك أو عينك أو صوتك، ليعرف من أنت.
means-device-tech-cellular = يرسل البيانات أو يستقبلها كما يفعل الهاتف المحمول. ولا يحتاج إلى كابل ولا إلى واي فاي.
means-device-tech-chatbot = يمكنك الكتابة أو الكلام، ويجيب برنامج. ولا يلزم وجود إنسان، وقد يُحفظ ما تكتبه.
means-device-tech-contactless_payments = يمكنك الدفع بتقريب بطاقة أو هاتف منه. وهو يقرأ ما يحتاج إليه الدفع، مثل رقم البطاقة.
means-device-tech-de_identified_image = يلتقط صورًا ويزيل ما يُظهر هويتك، مثلًا بجعل الوجوه غير قابلة للتعرف عليها.
means-device-tech-de_identified_video = يصوّر ويزيل ما يُظهر هويتك، مثلًا بجعل الوجوه ولوحات السيارات غير قابلة للتعرف عليها.
means-device-tech-de_identified_voice = يسجّل الكلام ويغيّره حتى لا يعود الصوت يُظهر هويتك. وقد تظل الكلمات مسموعة.
means-device-tech-dtpr_api = تتيح للبرامج والمواقع قراءة ما تقوله الإشعارات العامة عن أجهزة كهذه. وDTPR معيار للافتات.
means-device-tech-electric_vehicle_charger = يمكنك شحن مركبتك هنا. وقد تسجّل من يشحن ومتى وكم وكيف دُفع.
means-device-tech-facial_characterization = ينظر إلى وجهك ليخمّن مثلًا العمر أو المزاج. وهذا النوع لا يحدد من أنت.
means-device-tech-gps = يعرف مكانه من إشارات الأقمار الصناعية. وإذا حمله شخص أو كان في مركبة، بيّن أين يذهبان.
means-device-tech-hands_free = يستجيب لصوتك أو لإشارة منك أو لاقترابك. ولذلك يجب أن يستمع أو يراقب أو يستشعر.
means-device-tech-identifiable_image = يلتقط صورًا يمكن التعرف عليك فيها، مثلًا من وجهك أو لوحة سيارتك.
means-device-tech-identifiable_nfc = تقرأ بطاقة أو هاتفًا على بعد سنتيمترات قليلة. ويمكن ربط الرقم الذي تقرؤه باسمك.
means-device-tech-identifiable_rfid = يقرأ بطاقة راديو صغيرة، مثلًا في تصريح أو جهاز رسوم طريق. ويمكن ربط رقمها باسمك.
means-device-tech-identifiable_video = يصوّر بحيث يمكن التعرف عليك، مثلًا من وجهك أو ملابسك أو لوحة سيارتك.
means-device-tech-identifiable_wifi_sensor = يلتقط إشارات يرسلها هاتفك للعثور على واي فاي. وقد يجعل رقمٌ فيها هاتفك معروفًا.
means-device-tech-image = يلتقط صورًا منفردة، لا فيلمًا. ولا تقول الكلمة هل يمكن التعرف عليك فيها.
means-device-tech-image_infrared = يلتقط صورًا بضوء أو حرارة لا تُرى بالعين. ويعمل في الظلام أيضًا.
means-device-tech-inclinometer = يقيس مقدار ميل شيء، مثل جدار أو عمود أو جسر. وهو ليس عن أشخاص.
means-device-tech-induction_loop = تلاحظ المعدن فوقها، فتستطيع عدّ المركبات أو تشغيل إشارة مرور. ولا ترى من يقود.
means-device-tech-intercom = يمكنك ضغط زر والتحدث مع شخص في مكان آخر، مثلًا لفتح باب. ولبعضها كاميرا.
means-device-tech-li_dar = يرسل ضوءًا ويقيس بُعد الأشياء. ويرى الأشكال والحركة، لكنه لا يلتقط صورة.
means-device-tech-location_beacon = يرسل إشارة قصيرة تحمل رقمه. ويستطيع تطبيق على هاتفك أن يعرف منها مكانك.
means-device-tech-microphone = يلتقط أصواتًا، وقد تكون كلامًا. ولا تقول الكلمة هل تُسجَّل.
means-device-tech-motion_detector = يلاحظ أن شيئًا يتحرك، مثلًا لإشعال ضوء. ولا يعرف من هو أو ما هو.
means-device-tech-nfc = عند تقريب بطاقة أو هاتف إلى بعد سنتيمترات قليلة، يتبادلان البيانات، مثل رابط أو تذكرة.
means-device-tech-non_identifiable_video = يصوّر بتفاصيل قليلة إلى حد لا تظهر معه الوجوه ولوحات السيارات، من البداية.
means-device-tech-passive_infrared_sensor = يحس بحرارة الناس والحيوانات المتحركة بقربه، مثلًا لفتح باب. ولا يلتقط صورة.
means-device-tech-person_detection = يميّز الناس من الأشياء في صورة، وعددهم ومكانهم. وهذا النوع لا يحدد من هم.
means-device-tech-personal_device = يُستعمل بجهاز لك أنت، مثل هاتف أو جهاز لوحي.
means-device-tech-piezoelectric_sensor = يولّد كهرباء عند الضغط عليه أو هزّه. وفي الطريق مثلًا يعدّ المركبات أو يزنها.
means-device-tech-radar = يرسل موجات راديو ليقيس مكان شيء وسرعة حركته. ويعمل في الظلام ولا يلتقط صورة.
means-device-tech-rfid = يقرأ بطاقات راديو صغيرة من مسافة قصيرة، مثلًا على حاوية أو دراجة أو تذكرة.
means-device-tech-soil_moisture_sensor = يوضع في الأرض ويبيّن متى تحتاج النباتات إلى الماء. وهو ليس عن أشخاص.
means-device-tech-sound_level_meter = يعطي رقمًا بالديسيبل، مثلًا لضجيج المرور. ولا يحتاج إلى تسجيل ما يُقال.
means-device-tech-system_screen = يمكنك قراءة هذه الشاشة أو لمسها لاستعمال الجهاز. وقد يُسجَّل ما تكتبه أو تختاره هناك.
means-device-tech-thermometer = يقيس حرارة شيء، مثل الهواء أو الطريق أو الماء.
means-device-tech-ultrasonic_level_sensor = يرسل صوتًا لا يُسمع ويقيس بُعد الأشياء، مثل مدى امتلاء حاوية.
means-device-tech-unmanned_aircraft_system = تطير دون طيار على متنها، ومعها كاميرا غالبًا. وترى أماكن لا تُرى من الشارع.
means-device-tech-video_camera = تلتقط صورًا متحركة. ولا تقول الكلمة هل يمكن التعرف عليك أو كم تُحفظ الصور.
means-device-tech-video_camera_infrared = تلتقط صورًا متحركة بضوء أو حرارة لا تُرى بالعين. وتعمل في الظلام أيضًا.
means-device-tech-voice = يسجّل الكلام. وقد يعرف ما تقوله، أو من أنت من طريقة كلامك.
means-device-tech-water_quality = يقيس ما في الماء، مثلًا في نهر أو نافورة. وهو ليس عن أشخاص.
means-device-tech-weather_station = يقيس مثلًا الريح والمطر والحرارة. وهو ليس عن أشخاص.
means-device-tech-weighing_scale = يقيس ثقل شيء، مثل شاحنة على الطريق أو نفايات في حاوية.
means-device-tech-wireless_access_point = يمكنك وصل هاتفك أو حاسوبك هنا لاستعمال الإنترنت. وقد تسجّل أي الأجهزة اتصلت ومتى.
means-device-tech-wireless_charging_roadway = ملفات تحت الطريق تشحن المركبات الكهربائية التي تقف أو تسير فوقها. وقد تسجّل أي مركبة شُحنت.

## Devices: what they are for

means-device-purpose-accessibility = هو موجود لكي يستطيع الجميع استعمال مكان أو خدمة، مثلًا بكرسي متحرك أو دون بصر.
means-device-purpose-agency_interaction = يتيح لك تغيير شيء أو المشاركة، مثلًا بزر لضوء أو بشاشة لمس.
means-device-purpose-arts_culture = هو جزء من الفن أو الثقافة، مثل عمل يتحرك عند اقترابك منه، أو دليل في متحف.
means-device-purpose-commerce = يخدم التجارة، مثل آلة تبيع التذاكر، أو شاشة لمتجر.
means-device-purpose-connectivity = يوفر لك اتصالًا، مثل واي فاي مجاني في ساحة.
means-device-purpose-dining = يساعد على تقديم الطعام أو الوجبات، مثلًا بتسجيل طلبك.
means-device-purpose-ecology = يقيس حال الطبيعة، مثل الأشجار والحيوانات والتربة أو نهر.
means-device-purpose-energy_efficiency = يساعد على استعمال طاقة أقل، مثلًا بخفض إنارة الشارع عندما لا يوجد أحد.
means-device-purpose-enforcement = يكتشف من يخالف قاعدة، مثلًا بالقيادة بسرعة زائدة. وقد تُفرض عليك غرامة.
means-device-purpose-entry = يتحقق هل يجوز لك الدخول أو استعمال شيء، مثلًا ببطاقة أو بلوحة سيارة.
means-device-purpose-fire_emergency = يساعد الإطفاء أو الإسعاف أو غيرهما عند الخطر، مثلًا بإطلاق إنذار.
means-device-purpose-health = يقيس أشياء قد تُمرض الناس، مثل الضجيج أو الهواء الملوث أو الماء الملوث. ولا يعالج أحدًا.
means-device-purpose-inform = يخبرك بشيء، مثل موعد الحافلة القادمة أو كيفية عمل خدمة.
means-device-purpose-logistics = يساعد على إيصال البضائع إلى حيث تلزم، مثلًا بالعثور على مكان خالٍ للتفريغ.
means-device-purpose-mobility = يساعد الناس والمركبات على التحرك، مثلًا بتشغيل إشارات المرور أو عدّ الدراجات.
means-device-purpose-planning_decision_making = يجمع حقائق لخطط لاحقة، مثل مكان إنشاء مسار دراجات. ولا يقرر بشأن شخص بعينه.
means-device-purpose-research_development = يساعد على دراسة شيء أو تجربة شيء جديد، مثل كيفية استعمال الناس لساحة.
means-device-purpose-safety_security = هو موجود لمنع الضرر، مثل الحوادث أو الحريق أو السرقة.
means-device-purpose-social = يساعد الناس على اللقاء أو الحديث معًا، مثلًا في لعبة في ساحة.
means-device-purpose-switch = يجعل شيئًا يبدأ أو يتوقف، مثل ضوء أو مضخة أو باب.
means-device-purpose-waste_management = يساعد على جمع النفايات أو فرزها أو تدويرها، مثلًا بالإبلاغ عن امتلاء حاوية.
means-device-purpose-water_efficiency = يساعد على استعمال ماء أقل، مثلًا بسقي النباتات فقط عندما تكون التربة جافة.
means-device-purpose-wayfinding_services = يبيّن لك مكانك، والطريق الصحيح، وما هو قريب، مثل مرحاض أو موقف حافلة.

## Devices: what happens to the data

means-device-process-aggregated = تصبح سجلات كثيرة رقمًا واحدًا، مثل 500 شخص في اليوم. ولا تُعرض السجلات المنفردة.
means-device-process-ai_system = يستنتج برنامج نتائج من البيانات، غالبًا بعد أن تعلّم من أمثلة. وقد يخطئ.
means-device-process-bitmap_manipulation = يغيّر برنامج الصورة، مثلًا بتغطية الوجوه أو بجعلها أقل تفصيلًا.
means-device-process-code_signing = يستطيع الجهاز التحقق ممن صنع برنامجه ومن أن أحدًا لم يغيّره. ولا يقول هذا شيئًا عما يُفعل بالبيانات.
means-device-process-computer_vision = يجد برنامج أشياء في الصور، مثل المركبات أو الناس، وكثيرًا ما يعدّها. ولا يلزم أن يشاهد إنسان.
means-device-process-cryptonets = يحسب برنامج ذكاء اصطناعي ببيانات تبقى مقفلة. ومن يشغّل البرنامج لا يستطيع قراءة بياناتك.
means-device-process-de_identified = يُزال ما يدل عليك، مثل الأسماء أو الوجوه أو الأرقام. ولا تقول الكلمة مدى نجاح ذلك.
means-device-process-differential_privacy = تُضاف أخطاء عشوائية صغيرة. فتبقى النتائج عن الكثيرين مفيدة، لكن يصعب معرفة هل أنت في البيانات.
means-device-process-encrypted = لا يستطيع قراءة البيانات إلا من يملك المفتاح. ولا تقول الكلمة من يملكه.
means-device-process-encrypted_at_rest = من يسرق الذاكرة أو القرص لا يستطيع قراءتها دون المفتاح. أما من يملكون المفتاح فيستطيعون قراءتها.
means-device-process-federated_learning = يتعلم كل جهاز من بياناته ولا يسلّم إلا ما تعلّمه. وتبقى البيانات نفسها في مكانها.
means-device-process-hardware_audits = يفحص خبراء من الخارج بين حين وآخر هل الجهاز آمن وهل يسجّل أكثر مما ذُكر.
means-device-process-homomorphic_encryption = تستخرج الحواسيب نتيجة دون فتح البيانات. ومن يقوم بالحساب لا يستطيع قراءتها.
means-device-process-immutable_query_ledger = كل اطلاع على البيانات وكل تغيير يُكتب في قائمة لا يستطيع أحد تغييرها لاحقًا. فيمكن تتبع سوء الاستعمال.
means-device-process-k_anonymity = يشبه سجلك سجلات عدة أشخاص آخرين، فلا يستطيع أحد أن يعرف أيها لك من تلك التفاصيل وحدها.
means-device-process-raw_data = البيانات كما سجّلها المستشعر. لم يُزل شيء، فقد يمكن التعرف عليك إن كان المستشعر يُظهر هويتك.
means-device-process-rdua_approved = وجدت مراجعة ابتكرتها شركة Sidewalk Labs أن النفع أكبر من الضرر. وهي ليست فحصًا من سلطة.
means-device-process-regulated = يضع قانون قواعد خاصة لهذا النوع من البيانات، مثل بيانات الصحة. وتختلف من بلد إلى بلد.
means-device-process-reviewed_internally = فحصت المؤسسة بنفسها الاستعمال والمخاطر. ولم يشارك أحد من الخارج في هذا الفحص.
means-device-process-secure_multi_party_computing = تستخرج عدة مؤسسات نتيجة واحدة معًا. ولا ترى أي منها بيانات الأخرى.
means-device-process-transport_layer_security = لا يستطيع أحد في الطريق بين حاسوبين قراءة البيانات أو تغييرها. ولا يقول هذا شيئًا عن حفظها لاحقًا.
means-device-process-trusted_execution_environment = تُعالَج البيانات في جزء مغلق من الشريحة. ولا تستطيع برامج أخرى على الحاسوب نفسه النظر داخله.
means-device-process-zero_knowledge_proofs = يمكنك أنت أو لحاسوب إثبات صحة شيء، مثل أن عمرك فوق 18، دون كشف أي شيء آخر.

## Devices: who can get at the data

means-device-access-available_for_resale = يستطيع آخرون الحصول على البيانات مقابل المال، وقد يستعملونها لأغراضهم الخاصة.
means-device-access-available_to_3rd_parties = يستطيع آخرون لا يعملون على هذا المستشعر الحصول على البيانات. ولا يعني ذلك دائمًا أنها تُباع.
means-device-access-available_to_download = يستطيع أي شخص تنزيل البيانات من الإنترنت، مجانًا أو مقابل المال.
means-device-access-available_to_me = يمكنك الاطلاع على البيانات عنك، مثل رحلاتك. ولا يستطيع ذلك أشخاص آخرون.
means-device-access-available_to_the_accountable_organization = يستطيع المسؤول عن هذا الجهاز الاطلاع على البيانات. ويذكر الإشعار من هو.
means-device-access-available_to_vendor = تستطيع الشركة التي تورّد الجهاز أو تجمع البيانات الاطلاع عليها.
means-device-access-not_available_to_me = لا يتيح لك الجهاز أي طريقة للاطلاع على البيانات. وإن كانت عنك، فما زال يمكنك طلب نسخة (المادة 15 من GDPR).
means-device-access-not_available_to_the_accountable_organization = حتى الجهة المسؤولة عن هذا الجهاز لا تستطيع الاطلاع على البيانات. وقد لا تحصل إلا على النتائج.
means-device-access-not_available_to_vendor = الشركة التي تورّد الجهاز أو تجمع البيانات لا تستطيع الاطلاع عليها.

## Devices: where data is kept

means-device-storage-backed_up_internationally = توجد نسخة ثانية في بلد غير الذي جُمعت فيه البيانات. وقد تنطبق عليها قوانين أخرى.
means-device-storage-backed_up_locally = توجد نسخة ثانية في البلد الذي جُمعت فيه البيانات. ويحميها قانون ذلك البلد.
means-device-storage-shared_storage_and_governance = تستعمل عدة جهات مخزنًا واحدًا. وتحدد معًا من يجوز له رؤية البيانات وكم تبقى ومتى تُمحى.
means-device-storage-stored_locally = توجد البيانات في البلد الذي جُمعت فيه. ولا يلزم أن تكون في هذا الشارع أو المدينة.
means-device-storage-stored_on_3rd_party_cloud = توجد البيانات في مركز حواسيب كبير لشركة تؤجر مساحة. وتبقى الجهة المسؤولة مسؤولة.
means-device-storage-stored_primarily_internationally = يوجد معظم البيانات في بلد غير الذي جُمعت فيه. وقد تنطبق هناك قوانين أخرى.
means-device-storage-stored_primarily_locally = يوجد معظم البيانات في البلد الذي جُمعت فيه. وقد يكون جزء أصغر في الخارج.

## Devices: what form the data has

means-device-data-binary = البيانات معبأة للحواسيب. ودون البرنامج المناسب لا يمكنك قراءة ما فيها.
means-device-data-boolean = كل قيد هو نعم أو لا، مثلًا: مكان الوقوف خالٍ، أو ليس خاليًا.
means-device-data-personal = البيانات عنك أو عن شخص آخر يمكن التعرف عليه. ويعطيك القانون حقوقًا عليها.
means-device-data-pixel_based_image = صورة أو لقطة واحدة من فيلم، مكونة من نقاط ملونة صغيرة كثيرة.
means-device-data-spatial = تقول البيانات أين يوجد شيء، مثل نقاط على خريطة أو طريق.
means-device-data-tabular = للبيانات صفوف وأعمدة، مثل صف لكل مركبة مع الوقت والسرعة.
means-device-data-values_time = يُقاس الشيء نفسه مرة بعد مرة، مثل درجة الحرارة كل ساعة.

## Devices: whether data is kept

means-device-retention-data_retained = تُخزَّن البيانات أولًا وتُمحى لاحقًا. وقد يذكر الإشعار بعد كم ساعة أو بعد أي حدث.
means-device-retention-no_data_retained = يستعمل الجهاز البيانات فورًا ولا يخزّن شيئًا منها.

## Devices: who is responsible

means-device-accountable-institution = هيئة تتحمل المسؤولية عن هذا الجهاز وبياناته، مثل دائرة عامة أو مدرسة أو متحف.
means-device-accountable-organization = منظمة تتحمل المسؤولية عن هذا الجهاز وبياناته، مثل شركة أو جمعية.

## Choices and answers: words by code

means-lamppost-decision-consent-give = هذا يعني نعم لاستعمال بياناتك هذا وحده. ويمكنك سحب موافقتك في أي وقت، بالسهولة نفسها التي أعطيتها بها.
means-lamppost-decision-consent-refuse = هذا يعني لا. لا يجوز استعمال بياناتك لهذا الغرض. وما زال يمكنك قول نعم لاحقًا.
means-lamppost-decision-consent-withdraw = هذا يسحب موافقتك. ومن ذلك الحين لا يجوز استعمال بياناتك لهذا. وما حدث قبل ذلك يبقى قانونيًا.
means-lamppost-decision-objection-make = هذا طلب بأن يتوقفوا بسبب وضعك الخاص. ولا يجوز لهم الاستمرار إلا لأسباب أرجح، أو لمطالبات قانونية.
means-lamppost-decision-objection-retract = لم يعد هناك اعتراض منك، ويجوز استعمال بياناتك من جديد. ويمكنك الاعتراض من جديد في أي وقت.
means-lamppost-decision-review-request = تقرر هنا آلة. هذا طلب بأن ينظر إنسان في القرار من جديد، ويمكنك إبداء رأيك.
means-lamppost-decision-request-access = يجب أن يخبروك هل يستعملون بيانات عنك، وأن يعطوك نسخة. والنسخة الأولى لا تكلف شيئًا.
means-lamppost-decision-request-rectification = يمكنك ذكر ما هو خاطئ أو ناقص في البيانات عنك. ويجب عليهم تصحيحه.
means-lamppost-decision-request-erasure = يجب أن يمحوا بيانات عنك، مثلًا عندما لا تعود لازمة لهم. ويجوز لهم الرفض إذا فرض قانون حفظها.
means-lamppost-decision-request-restriction = هذا طلب بأن يحفظوا البيانات دون استعمالها، مثلًا أثناء تحققهم هل هي صحيحة.
means-lamppost-decision-request-portability = يصلك ما أعطيتهم في ملف تستطيع برامج أخرى قراءته. وهو للبيانات المستعملة بموافقة أو عقد.
means-lamppost-decision-concern-tampered = يمكنك إبلاغ الجهة المُصدِرة إذا غيّر أحد اللافتة، أو ألصق شيئًا فوقها، أو علّق لافتة مزيفة.
means-lamppost-decision-concern-place = يمكنك إبلاغ الجهة المُصدِرة إذا كان الإشعار يصف مستشعرًا آخر أو مكانًا غير الذي عُلّقت فيه اللافتة.
means-lamppost-decision-concern-other = يمكنك إبلاغ الجهة المُصدِرة بأي خطأ آخر في اللافتة أو المستشعر، مثل أنه معطل.
means-lamppost-surface-phone = اتخذت قرارك على هاتف أو جهاز آخر مسح الرمز الموجود على اللافتة.
means-lamppost-surface-web = اتخذت قرارك على موقع إلكتروني، دون مسح اللافتة.
means-lamppost-surface-kiosk = اتخذت قرارك على شاشة عامة، مثلًا في مكتب.
means-lamppost-answer_status-acknowledged = لدى أحدهم طلبك وهو يعمل عليه. وهذا ليس قرارًا بعد.
means-lamppost-answer_status-accepted = يوافقونك وسيفعلون ما طلبته. ولم يُنفَّذ بعد.
means-lamppost-answer_status-rejected = لن يفعلوا ما طلبته. ويجب أن يقولوا السبب. ويمكنك تقديم شكوى إلى السلطة الإشرافية.
means-lamppost-answer_status-extended = يحتاجون إلى أكثر من شهر، ويجب أن يقولوا السبب. ويسمح القانون بشهرين إضافيين، لا أكثر.
means-lamppost-answer_status-fulfilled = يقولون إنهم فعلوا ما طلبته.
means-lamppost-notice_state-current = عندما وصل خيارك، كان هذا الإشعار صالحًا.
means-lamppost-notice_state-superseded = عندما وصل خيارك، كان هناك إشعار أحدث. وخيارك يشير إلى الأقدم.
means-lamppost-notice_state-withdrawn = عندما وصل خيارك، كانت الجهة المُصدِرة قد سحبت هذا الإشعار.
means-lamppost-notice_state-expired = عندما وصل خيارك، كان اليوم الأخير لهذا الإشعار قد انقضى.
means-lamppost-notice_state-not-yet-in-force = عندما وصل خيارك، كان اليوم الأول لهذا الإشعار لم يأت بعد.

## AI: what it is for

means-ai-purpose-accessibility = يساعد الجميع على استعمال مكان أو خدمة، ومنهم ضعاف البصر أو السمع أو الحركة. مثال: لافتة تقرأ نفسها بصوت عالٍ.
means-ai-purpose-arts_culture = يُستعمل لصنع الفن أو الموسيقى أو التراث أو عرضها. مثال: عرض ضوئي يتفاعل عند مرورك.
means-ai-purpose-border_immigration = يساعد الموظفين على فحص من يعبرون حدودًا أو يطلبون تأشيرة أو لجوءًا. مثال: مقارنة وجهك بجواز سفرك.
means-ai-purpose-commerce = يساعد الناس على شراء السلع أو الخدمات وبيعها. مثال: متجر يعدّ ما تأخذه من الرف.
means-ai-purpose-content_moderation = يفحص ما يكتبه الناس أو يرفعونه، ويخفيه أو يزيله وفق قواعد محددة. مثال: شتائم على شاشة عامة.
means-ai-purpose-dining = يساعد على تقديم الطعام. مثال: تخمين عدد الوجبات التي يحتاج إليها مطعم اليوم.
means-ai-purpose-ecology = يقيس النباتات أو الحيوانات أو التربة أو الهواء أو الماء. مثال: عدّ الطيور من تغريدها.
means-ai-purpose-education = يساعد الناس على التعليم أو التعلم أو تصحيح الاختبارات. مثال: برنامج يقترح تمارين على تلميذ.
means-ai-purpose-eligibility_benefits = يحدد من يحصل على إعانة أو خدمة عامة، أو مقدارها. مثال: دعم السكن.
means-ai-purpose-employment = يساعد على اختيار العاملين أو تخطيط عملهم أو تقييمهم. مثال: فرز طلبات العمل أو توزيع النوبات.
means-ai-purpose-energy_efficiency = يستعمل كهرباء أو حرارة أقل. مثال: مصابيح شارع تخفت عندما لا يكون أحد قريبًا.
means-ai-purpose-enforcement = يبحث عمن يخالف قاعدة من الناس أو المركبات. مثال: سيارات في مسار الحافلات. قد تتبعه غرامة؛ وينبغي أن يذكر الإشعار ذلك.
means-ai-purpose-entry = يتحقق هل يجوز لك الدخول أو استعمال خدمة. مثال: بوابة تقرأ تذكرة أو لوحة سيارة أو وجهًا.
means-ai-purpose-financial_services = يساعد على القرار بشأن مالك. مثال: هل تحصل على قرض، أو سعر التأمين، أو هل تبدو دفعة كأنها احتيال.
means-ai-purpose-fire_emergency = يساعد فرق الإنقاذ على ملاحظة الخطر والاستجابة. مثال: رؤية دخان في نفق.
means-ai-purpose-health = يقيس محيطًا قد يُمرض الناس، مثل هواء ملوث أو ماء ملوث أو ضجيج. ولا يعالج المرضى.
means-ai-purpose-healthcare = يساعد في رعاية المرضى. مثال: اقتراح تشخيص، أو من يُعالَج أولًا.
means-ai-purpose-inform = يجيب عن أسئلة أو يعرض أخبارًا عن خدمة. مثال: شاشة تخبرك متى يفتح المكتب.
means-ai-purpose-logistics = يخطط كيف تُخزَّن البضائع أو المواد وتُنقل. مثال: طرق سيارات التوصيل.
means-ai-purpose-marketing_personalization = يختار إعلانات أو عروضًا أو اقتراحات تناسبك أو تناسب فئتك. مثال: شاشة تتغير بحسب من يقف أمامها.
means-ai-purpose-mobility = يساعد الناس والمركبات على التحرك. مثال: عدّ الدراجات، أو تغيير إشارات المرور.
means-ai-purpose-planning_decision_making = يساعد على التخطيط لأناس كثيرين، مثل مسار خط حافلات جديد. وينظر إلى الكل، لا إلى شخص واحد.
means-ai-purpose-research_development = يدرس مكانًا أو أهله لمعرفة شيء جديد. يمكنك السؤال عمن يقوم بالدراسة ومتى تنتهي.
means-ai-purpose-risk_assessment = يعطي أشخاصًا أو حالات درجة، فيُنظر في بعضها أو يُساعَد أولًا. مثال: من يُعايَن أولًا في مستشفى.
means-ai-purpose-safety_security = يحاول منع الضرر قبل وقوعه. مثال: رؤية أن شخصًا سقط على السكة.
means-ai-purpose-social = يساعد الناس على اللقاء أو الحديث معًا. مثال: شاشة تصل بين ساحتين عامتين.
means-ai-purpose-translation_language = يحوّل كلامًا أو نصًا إلى لغة أخرى. مثال: التحدث مع دائرة بلغتك.
means-ai-purpose-waste_management = يساعد على جمع النفايات أو فرزها أو تدويرها. مثال: حاوية تبيّن متى تمتلئ.
means-ai-purpose-water_efficiency = يستعمل ماء أقل. مثال: سقي حديقة فقط عندما تكون التربة جافة.
means-ai-purpose-wayfinding_services = يساعدك على العثور على مكان أو مرحاض أو مصعد أو خدمة قريبة. مثال: خريطة تعرض طريقك.

## AI: who is responsible

means-ai-accountable-institution = الهيئة المسؤولة عن هذا الذكاء الاصطناعي، مثل دائرة أو مدرسة. تُرسَل الأسئلة والشكاوى إليها.
means-ai-accountable-organization = الشركة أو المنظمة الأخرى المسؤولة عن هذا الذكاء الاصطناعي. تُرسَل الأسئلة والشكاوى إليها.

## AI: whom it touches

means-ai-affected-people = الناس الذين يُستعمل عليهم الذكاء الاصطناعي أو تغيّر قراراته حياتهم. وقد تكون منهم عند مرورك.

## AI: what kind of AI it is

means-ai-functional_modes-agentic_mode = يخطط عدة خطوات وينفّذها ببرامج أخرى، مثل إجراء حجز. يمكنك السؤال عمن يستطيع إيقافه.
means-ai-functional_modes-analytical_mode = يقرأ أرقامًا وحقائق ويعطي تصنيفًا أو درجة أو ترتيبًا. ولا يصنع نصًا جديدًا أو صورة جديدة.
means-ai-functional_modes-generative_mode = يصنع نصًا أو صورًا أو صوتًا أو فيديو لم يكن موجودًا. وقد يكون ما يصنعه خاطئًا.
means-ai-functional_modes-perceptive_mode = يحوّل الصور أو الصوت أو الورق الممسوح إلى حقائق، مثل «ثلاثة أشخاص ودراجة واحدة».
means-ai-functional_modes-physical_mode = يشغّل محركات أو صمامات أو أضواء أو بوابات، فيغيّر شيئًا حولك.
means-ai-functional_modes-semantic_mode = يقرأ اللغة أو يسمعها ويجد معناها أو ما يتصل بها. ولا يكتب شيئًا جديدًا.

## AI: what harm it could do

means-ai-risks_mitigation-autonomy_loss = قد يسلبك خيارات أو يدفعك نحو أحدها. ذكرت الجهة المسؤولة هذا الخطر؛ ويمكنك سؤالها عما تفعله بشأنه.
means-ai-risks_mitigation-civil_liberties_harm = قد يمس حريتك في الكلام أو التجمع أو التنقل، أو المحاكمة العادلة. مثال: يبتعد الناس عن احتجاج مراقَب.
means-ai-risks_mitigation-environmental_harm = قد يضر الطبيعة: فهو يحتاج إلى كهرباء وماء وأجهزة تصبح نفايات.
means-ai-risks_mitigation-financial_harm = قد يكلف الناس أو الشركات مالًا. مثال: سعر خاطئ، أو خدمة مرفوضة، أو احتيال.
means-ai-risks_mitigation-physical_harm = قد يؤذي شخصًا أو يكسر شيئًا. مثال: بوابة أو مركبة تتحرك في الوقت الخطأ.
means-ai-risks_mitigation-political_economic_harm = قد يضلل الناخبين، أو يضعف المؤسسات العامة، أو يعطي شركة واحدة قوة أكبر من اللازم.
means-ai-risks_mitigation-psychological_harm = قد يسبب توترًا أو خوفًا، أو يجعل الناس معتمدين عليه. مثال: الشعور بأنك مراقَب طوال الوقت.
means-ai-risks_mitigation-reputational_harm = قد يجعل الآخرين يسيئون الظن بك. مثال: يظنك شخصًا آخر أو يعطيك وصفًا خاطئًا.
means-ai-risks_mitigation-societal_cultural_harm = قد يضر الثقة أو اللغات أو العادات. مثال: تنتشر أخبار كاذبة، أو تضيع معرفة محلية.

## AI: what you may ask for

means-ai-rights-right_access = يمكنك السؤال أي بيانات عنك لدى الذكاء الاصطناعي، وفيمَ تُستعمل، وأي قرارات نتجت عنها.
means-ai-rights-right_algorithmic_transparency = يمكنك السؤال كيف يعمل الذكاء الاصطناعي عمومًا، بكلام بسيط: إلى ماذا ينظر وماذا قد يترتب عليك.
means-ai-rights-right_be_forgotten = يمكنك طلب محو بيانات عنك، مثلًا عندما لا تعود لازمة أو تسحب موافقتك. وهناك استثناءات.
means-ai-rights-right_contest = يمكنك قول إن قرارًا خاطئ، وإضافة حقائق، وإبداء رأيك، وطلب النظر فيه من جديد.
means-ai-rights-right_correction = يمكنك طلب تصحيح بيانات خاطئة عنك، أو إكمالها.
means-ai-rights-right_individual_decision_explanation = يمكنك السؤال لماذا جاء قرار بشأنك كما هو، وما دور الذكاء الاصطناعي فيه.
means-ai-rights-right_non_discrimination = لا تجوز معاملتك معاملة أسوأ بسبب الأصل أو الجنس أو العمر أو المعتقد أو الإعاقة ونحوها. وإن حدث فيمكنك الشكوى.
means-ai-rights-right_object = يمكنك مطالبتهم بعدم استعمال بيانات عنك بعد الآن. وهذا لا يمحو البيانات: يمكنك طلب محوها أيضًا.
means-ai-rights-right_purpose_limitation = لا يجوز استعمال بياناتك إلا لما يقوله الإشعار. ويمكنك السؤال إذا ظننت أنها تُستعمل لأكثر من ذلك.
means-ai-rights-right_to_human_review = يمكنك طلب أن يقرر بشأنك إنسان، لا آلة، أو أن ينظر في القرار من جديد.
means-ai-rights-right_to_notice = ينبغي إخبارك قبل أن يقرر ذكاء اصطناعي بشأنك، وعند تحدثك مع آلة.

## AI: what goes in

means-ai-input_dataset-input_about_a_measurement = يُعطى الذكاء الاصطناعي أرقامًا من مستشعرات، مثل الحرارة أو الضجيج أو نقاء الهواء. ولا يوجد فيها شخص في الغالب.
means-ai-input_dataset-input_about_a_place = يُعطى الذكاء الاصطناعي أماكن الأشياء: مواقع أو طرقًا أو خططًا. وقد يبيّن مسار هاتف مكان سكنك.
means-ai-input_dataset-input_about_behaviour = يُعطى الذكاء الاصطناعي ما فعله الناس: أين مشوا، وكم بقوا، وماذا لمسوا أو اشتروا.
means-ai-input_dataset-input_biometric = يُعطى الذكاء الاصطناعي وجوهًا أو أصواتًا أو بصمات أو طريقة المشي أو النظر. ولا يمكنك تغييرها مثل كلمة سر.
means-ai-input_dataset-input_decision = يُعطى الذكاء الاصطناعي ما قرره نظام آخر بشأن شخص، مثل نعم أو لا. وأي خطأ هناك ينتقل إلى هذا القرار.
means-ai-input_dataset-input_generated_content = يُعطى الذكاء الاصطناعي نصًا أو صورًا أو صوتًا صنعه ذكاء اصطناعي آخر. وقد تنتقل الأخطاء التي فيه.
means-ai-input_dataset-input_operational_data = يُعطى الذكاء الاصطناعي حقائق عن سير خدمة، مثل المواعيد أو المقاعد الخالية. وهي ليست عن أي شخص بعينه.
means-ai-input_dataset-input_physical_action = يُخبَر الذكاء الاصطناعي بأن شيئًا حدث: باب فُتح، أو ضوء أُشعل، أو إنذار رنّ.
means-ai-input_dataset-input_recommendation = يُعطى الذكاء الاصطناعي توقعًا أو درجة أو نصيحة من نظام آخر. وهي نصيحة، وليست قرارًا بعد.
means-ai-input_dataset-input_sensitive_personal = يُعطى الذكاء الاصطناعي حقائق عن الصحة أو المال أو المعتقد أو الحياة الجنسية أو الهجرة ونحوها. وقد يضرك تسربها.

## AI: what comes out

means-ai-output_dataset-output_about_a_measurement = يعطي الذكاء الاصطناعي أرقامًا، مثل نقاء الهواء كل ساعة. وهي في الغالب لا تقول شيئًا عن شخص واحد.
means-ai-output_dataset-output_about_a_place = يعطي الذكاء الاصطناعي مكان شيء: طريقًا أو منطقة أو خريطة للأماكن المزدحمة.
means-ai-output_dataset-output_about_behaviour = يعطي الذكاء الاصطناعي ما فعله الناس، مثل المسارات أو مدة البقاء. يمكنك السؤال هل هو عنك أم عن كثيرين.
means-ai-output_dataset-output_biometric = يصنع الذكاء الاصطناعي بيانات من الأجسام، مثل نمط لوجهك أو صوتك. وبها يمكن التعرف عليك من جديد.
means-ai-output_dataset-output_decision = يحسم الذكاء الاصطناعي أمرًا بشأنك، مثل فتح البوابة. يمكنك السؤال هل يستطيع إنسان النظر فيه من جديد.
means-ai-output_dataset-output_generated_content = يصنع الذكاء الاصطناعي نصًا أو صورًا أو صوتًا أو فيديو. وقد يبدو حقيقيًا وهو خاطئ.
means-ai-output_dataset-output_operational_data = يعطي الذكاء الاصطناعي خططًا أو أرقامًا لخدمة، مثل جدول مواعيد. وهي ليست عن أي شخص بعينه.
means-ai-output_dataset-output_physical_action = يجعل الذكاء الاصطناعي شيئًا يحدث: يُفتح باب، أو يُشعَل ضوء، أو تتغير لافتة.
means-ai-output_dataset-output_recommendation = يعطي الذكاء الاصطناعي نصيحة أو توقعًا أو درجة. ويقرر غيره ماذا يُفعل بها.
means-ai-output_dataset-output_sensitive_personal = يقول الذكاء الاصطناعي شيئًا عن الصحة أو المال أو المعتقد أو الحياة الجنسية أو الهجرة ونحوها. وقد يكون تخمينًا.

## AI: how it works

means-ai-processing-affect_emotion_analysis = يخمّن شعورك من وجهك أو صوتك أو جسمك أو كلامك. وفي العمل والمدرسة يحظر قانون الاتحاد تخمينه من الجسم، مع استثناءات.
means-ai-processing-anomaly_detection = يتعلم ما هو معتاد ويبلغ عن غيره. وغير المعتاد لا يعني الخطأ: ينبغي أن يتحقق إنسان.
means-ai-processing-biometric_recognition = يقارن وجهك أو صوتك أو إصبعك أو عينك أو مشيك بما هو مخزن ليعرف من أنت أو هل هو أنت.
means-ai-processing-classification_prediction = يضع الأشياء أو الناس في مجموعات، أو يخمّن رقمًا. مثال: سيارة أو دراجة؛ عدد الزوار غدًا.
means-ai-processing-clustering_segmentation = يجمع الناس أو الأماكن أو الأحداث المتشابهة معًا. ولم يسمِّ أحد المجموعات مسبقًا.
means-ai-processing-computer_vision = يقرأ الصور أو الفيديو: يعدّ الناس، ويجد أشياء، ويتابع الحركة. ولا يلزم أن يعرف من أنت.
means-ai-processing-language_models = يقرأ بلغة البشر أو يكتب أو يلخص أو يجيب، كما يفعل برنامج محادثة. وقد يقول أشياء خاطئة.
means-ai-processing-optimization = يجرب طرقًا كثيرة ويختار الأفضل لهدف محدد، مثل انتظار قصير عند الإشارات. والناس يحددون الهدف.
means-ai-processing-privacy_transformation = يطمس أو يزيل أو يستبدل ما يدل على الناس قبل استعمال البيانات. مثال: وجوه في فيديو.
means-ai-processing-recommendation_ranking = يختار ما يُعرض عليك أولًا، مما فعلته أنت أو فعله أشخاص مثلك من قبل.
means-ai-processing-search_retrieval = يبحث في الوثائق أو السجلات أو الصور عما يناسب سؤالًا.
means-ai-processing-speech_audio = يحوّل الكلام إلى نص أو النص إلى كلام، أو يسمّي صوتًا مثل كسر زجاج. ولا يحدد من يتكلم.

## AI: who can get at the data

means-ai-access-available_for_resale = قد تُباع البيانات لآخرين. يمكنك السؤال لمن، وهل تدل عليك.
means-ai-access-available_to_3rd_parties = يستطيع آخرون لا دور لهم في هذا النظام الحصول على البيانات. ولا يلزم أن تُباع.
means-ai-access-available_to_download = يستطيع أي شخص الحصول على البيانات عبر الإنترنت، مجانًا أو برسم.
means-ai-access-available_to_me = يمكنك الاطلاع على البيانات عنك؛ ولا يستطيع ذلك أشخاص آخرون. مثال: رحلاتك.
means-ai-access-available_to_the_accountable_organization = تستطيع الجهة المسؤولة عن النظام الاطلاع على البيانات.
means-ai-access-available_to_vendor = تستطيع الشركة التي تورّد الجهاز أو تشغّله الاطلاع على البيانات.
means-ai-access-not_available_to_me = لا يتيح لك النظام أي طريقة للاطلاع على البيانات. وإن كانت عنك، فما زال يمكنك طلبها بموجب القانون (المادة 15 من GDPR).
means-ai-access-not_available_to_the_accountable_organization = الجهة المسؤولة عن النظام لا تستطيع الاطلاع على البيانات. يمكنك السؤال عمن يستطيع.
means-ai-access-not_available_to_vendor = الشركة التي تورّد الجهاز أو تشغّله لا تستطيع الاطلاع على البيانات.

## AI: whether data is kept

means-ai-retention-data_retained = تُخزَّن البيانات مدة محددة ثم تُمحى. وينبغي أن يقول الإشعار كم المدة.
means-ai-retention-no_data_retained = لا تُخزَّن البيانات. تُستعمل فورًا ثم تختفي.

## AI: where data is kept

means-ai-storage-backed_up_internationally = توجد نسخة ثانية خارج البلد أو المنطقة التي أُخذت فيها البيانات. وقد تسري عليها قوانين أخرى.
means-ai-storage-backed_up_locally = توجد نسخة ثانية في البلد أو المنطقة التي أُخذت فيها البيانات، فيسري قانون ذلك المكان.
means-ai-storage-shared_storage_and_governance = تتشارك عدة جهات مخزنًا واحدًا. وتحدد قواعده من يجوز له رؤية البيانات أو حفظها أو محوها.
means-ai-storage-stored_locally = توجد البيانات في البلد أو المنطقة التي أُخذت فيها، فيسري قانون ذلك المكان.
means-ai-storage-stored_on_3rd_party_cloud = توجد البيانات في حواسيب شركة كُلّفت بذلك، في مكان آخر. يمكنك السؤال عن الشركة وعن البلد.
means-ai-storage-stored_primarily_internationally = يوجد معظم البيانات خارج البلد أو المنطقة التي أُخذت فيها. وقد تسري هناك قوانين أخرى.
means-ai-storage-stored_primarily_locally = يوجد معظم البيانات، لا كلها، في البلد أو المنطقة التي أُخذت فيها.

## Law: why data may be used

means-dpv-legal_basis-A6-1-a = لا تُستعمل البيانات إلا إذا قلت نعم. ولك الحرية في قول لا، ويمكنك سحب موافقتك في أي وقت.
means-dpv-legal_basis-A6-1-a-explicit-consent = لا تُستعمل البيانات إلا إذا قلت نعم بكلام واضح، مثل التوقيع. ويمكنك قول لا، أو سحب موافقتك في أي وقت.
means-dpv-legal_basis-A6-1-a-non-explicit-consent = لا تُستعمل البيانات إلا إذا قلت نعم بفعل واضح، مثل وضع علامة. والسكوت ليس نعم. ويمكنك سحب موافقتك في أي وقت.
means-dpv-legal_basis-A6-1-b = تُستعمل البيانات لأن عقدًا معك يحتاج إليها. ودون عقد معك، أو خطوات طلبتها، لا يصح هذا السبب.
means-dpv-legal_basis-A6-1-b-contract-performance = تُستعمل البيانات لتنفيذ ما يعد به عقد معك، مثل موقف تدفع ثمنه. ولا يُسمح إلا بما يحتاج إليه العقد.
means-dpv-legal_basis-A6-1-b-enter-into-contract = تُستعمل البيانات لأنك طلبت شيئًا قبل التوقيع، مثل عرض. وإذا لم تطلب، فلا يصح هذا السبب.
means-dpv-legal_basis-A6-1-c = يأمر قانون باستعمال البيانات على هذا النحو. لا يمكنك رفضه، لكن يمكنك السؤال أي قانون، ويمكنك تقديم شكوى.
means-dpv-legal_basis-A6-1-d = تُستعمل البيانات لأن حياة شخص أو صحته في خطر. ولا يُطلب رأيك أولًا. وهو مخصص لحالات الطوارئ.
means-dpv-legal_basis-A6-1-d-data-subject = تُستعمل بيانات عنك لأن حياتك أو صحتك أنت في خطر. ولا يُطلب رأيك أولًا. وهو مخصص لحالات الطوارئ.
means-dpv-legal_basis-A6-1-d-natural-person = تُستعمل بيانات عنك لأن حياة شخص آخر أو صحته في خطر. ولا يُطلب رأيك أولًا. وهو مخصص لحالات الطوارئ.
means-dpv-legal_basis-A6-1-e = يعطي قانون هذه المهمة لدائرة أو جهة أخرى. ولا يُطلب رأيك، لكن يمكنك الاعتراض بسبب وضعك الخاص.
means-dpv-legal_basis-A6-1-e-official-authority = تستعمل دائرة سلطة يعطيها لها قانون. ولا يُطلب رأيك، لكن يمكنك الاعتراض بسبب وضعك الخاص.
means-dpv-legal_basis-A6-1-e-public-interest = يعطي قانون هذه المهمة لجهة من أجل خير الجميع. ولا يُطلب رأيك، لكن يمكنك الاعتراض بسبب وضعك الخاص.
means-dpv-legal_basis-A6-1-f = يُقال إن مصلحة جهة ما ترجح على مصلحتك. ولا يُطلب رأيك، لكن يمكنك الاعتراض. ولا يجوز للدوائر استعمالها لمهامها.
means-dpv-legal_basis-A6-1-f-controller = يقول المتحكم في البيانات إن مصلحته المشروعة ترجح على مصلحتك، مثل تقليل السرقة. ولا يُطلب رأيك، لكن يمكنك الاعتراض.
means-dpv-legal_basis-A6-1-f-third-party = يقول المتحكم في البيانات إن المصلحة المشروعة لجهة أخرى ترجح على مصلحتك. ولا يُطلب رأيك، لكن يمكنك الاعتراض.
means-dpv-legal_basis-Consent = لا تُستعمل البيانات إلا إذا قلت نعم، بحرية ومع العلم بالغرض. ولا يذكر الإشعار مادة لذلك. ويمكنك قول لا.

## Law: what you may claim

means-dpv-right-A13 = عندما تؤخذ منك بيانات، يجب إخبارك في تلك اللحظة من يأخذها ولماذا وكم من الوقت وما الذي يمكنك فعله.
means-dpv-right-A14 = إذا جاءت بيانات عنك من غيرك، فيجب إخبارك من أين ولماذا، خلال شهر على الأكثر. وهناك بعض الاستثناءات.
means-dpv-right-A15 = يمكنك السؤال هل لديهم بيانات عنك. فإن وُجدت، فيمكنك طلب نسخة، ولماذا تُستعمل ومن يحصل عليها. والنسخة الأولى مجانية.
means-dpv-right-A16 = يمكنك طلب تصحيح ما هو خاطئ عنك وإضافة ما هو ناقص.
means-dpv-right-A17 = يمكنك طلب محو بيانات عنك، مثلًا عندما لا تعود لازمة. وليس دائمًا: قد يمنع ذلك قانون أو مهمة عامة.
means-dpv-right-A18 = يمكنك طلب أن يحفظوا البيانات مع وقف استعمالها في الغالب، مثلًا أثناء تحققهم من صحتها.
means-dpv-right-A19 = إذا صحّحوا بيانات أو محوها أو قيّدوها، فعليهم إبلاغ من حصل عليها، إلا إذا كان ذلك مستحيلًا أو يتطلب عملًا مفرطًا.
means-dpv-right-A20 = يمكنك طلب بيانات أعطيتها، في ملف تقرؤه الحواسيب. فقط إذا استُعملت بموافقة أو عقد، وبواسطة آلة.
means-dpv-right-A21 = يمكنك الاعتراض على مهمة عامة أو مصلحة مشروعة بسبب وضعك الخاص. ولا يرجح عليه إلا أسباب مُلحّة أو مطالبات قانونية.
means-dpv-right-A22 = لا يجوز لآلة وحدها أن تقرر ما له أثر قانوني أو أثر كبير مماثل عليك. والاستثناءات: عقد، قانون، موافقة صريحة.
means-dpv-right-A22-3-a = إذا قررت آلة بموجب عقد أو بموافقتك الصريحة، فيمكنك طلب أن ينظر إنسان في الأمر.
means-dpv-right-A22-3-b = إذا قررت آلة بموجب عقد أو بموافقتك الصريحة، فيمكنك عرض وجهة نظرك على إنسان.
means-dpv-right-A22-3-c = إذا قررت آلة بموجب عقد أو بموافقتك الصريحة، فيمكنك قول إن القرار خاطئ.
means-dpv-right-A7-3 = يمكنك سحب موافقتك في أي وقت، بالسهولة نفسها التي أعطيتها بها. وما حدث قبل ذلك يبقى مسموحًا به.
means-dpv-right-A77 = يمكنك الكتابة إلى سلطة حماية البيانات في مكان سكنك أو عملك أو حيث حدث الأمر. وهذا لا يكلفك شيئًا.
means-dpv-right-A78 = يمكنك اللجوء إلى المحكمة إذا قررت السلطة بشأنك خطأً، أو لم تفعل أو تقل شيئًا طوال ثلاثة أشهر.
means-dpv-right-A79 = يمكنك مقاضاة من يستعمل بياناتك إذا خالف ذلك GDPR. ولا تلزمك شكوى إلى السلطة أولًا.

## Law: what allows data to leave the EU

means-dpv-transfer-A45-3 = قررت المفوضية الأوروبية أن هذا البلد يحمي البيانات بقدر الاتحاد الأوروبي تقريبًا. ولا يلزم إذن آخر.
means-dpv-transfer-A46-2-a = وقّعت جهات عامة هنا وهناك اتفاقًا يُلزمها قانونًا ويعطيك حقوقًا.
means-dpv-transfer-A46-2-b = تُلزم مجموعة شركات نفسها بقواعد للبيانات في جميع بلدانها. ووافقت عليها سلطة حماية بيانات.
means-dpv-transfer-A46-2-c = يوقّع المرسل والمتلقي نصوص عقد من المفوضية الأوروبية. ويمكنك الاستناد إليها تجاههما معًا، مع استثناءات.
means-dpv-transfer-A46-2-d = يوقّع المرسل والمتلقي نصوص عقد من سلطة حماية بيانات. ووافقت عليها المفوضية الأوروبية.
means-dpv-transfer-A46-2-e = يُلزم المتلقي نفسه بمدونة لقطاعه تمت الموافقة عليها، ويجب عليه احترام حقوقك.
means-dpv-transfer-A46-2-f = لدى المتلقي شهادة معتمدة لحماية البيانات، ويُلزم نفسه باحترام حقوقك.
means-dpv-transfer-A46-3-a = كتب المرسل والمتلقي عقدهما الخاص. ويجب أن تكون سلطة حماية بيانات قد أذنت به.
means-dpv-transfer-A46-3-b = اتفقت جهات عامة على شروط تعطيك حقوقًا، لكن ليس بمعاهدة. ويجب أن تكون سلطة حماية بيانات قد أذنت بها.
means-dpv-transfer-A49-1-a = قلت نعم صراحةً مع العلم بالخطر هناك. ويمكنك سحب موافقتك. ولا يجوز للدوائر التي تستعمل سلطة رسمية أن تستند إليها.
means-dpv-transfer-A49-1-b = لا يمكن تنفيذ عقدك دون ذلك، أو طلبته قبل التوقيع. مثال: حجز فندق في الخارج.
means-dpv-transfer-A49-1-c = لا يمكن دون ذلك تنفيذ عقد بين آخرين أُبرم لصالحك. مثال: شخص يحجز رحلة لك.
means-dpv-transfer-A49-1-d = سبب عام مهم يعترف به قانون الاتحاد أو قانون وطني يحتاج إلى ذلك. مثال: مكاتب ضرائب تتعاون.
means-dpv-transfer-A49-1-e = يحتاج شخص إلى البيانات لتقديم مطالبة قانونية أو للدفاع ضدها، مثلًا أمام محكمة في الخارج.
means-dpv-transfer-A49-1-f = حياة شخص أو صحته في خطر، ولا يستطيع هو أن يقول نعم أو لا. مثال: حادث في الخارج.
means-dpv-transfer-A49-1-g = تأتي البيانات من سجل يفتحه القانون للعامة أو لمن لديه سبب وجيه. وليس السجل كله.
means-dpv-transfer-A49-2 = لا ينطبق غيره: غير متكرر، أشخاص قليلون، مصلحة مُلحّة. وتُخبَر أنت والسلطة. وليس لدوائر تستعمل سلطتها.
means-dpv-transfer-AdequacyDecision = قررت المفوضية الأوروبية أن بلدًا يحمي البيانات بقدر الاتحاد الأوروبي تقريبًا. ويمكن سحب القرار.
means-dpv-transfer-AdHocContractualClauses = كتب المرسل والمتلقي عقدهما الخاص لحماية البيانات. ويجب أن تأذن به سلطة حماية بيانات.
means-dpv-transfer-BindingCorporateRules = تُلزم مجموعة شركات نفسها بقواعد للبيانات في جميع بلدانها. ويمكنك الاستناد إليها. ويجب أن توافق عليها سلطة.
means-dpv-transfer-CertificationMechanismsForDataTransfers = تبيّن شهادة مفحوصة كيف يحمي المتلقي البيانات. ويجب عليه أيضًا أن يُلزم نفسه باحترام حقوقك.
means-dpv-transfer-CodesOfConductForDataTransfers = قواعد قطاع عن حماية البيانات المرسلة إلى الخارج. ويجب الموافقة عليها، ويجب أن يُلزم المتلقي نفسه بها.
means-dpv-transfer-DataTransferTool = وسيلة قانونية يجوز بها أن تغادر البيانات الاتحاد الأوروبي. ولا يقول الإشعار أيها: يمكنك السؤال.
means-dpv-transfer-SCCByCommission = نصوص عقد من المفوضية الأوروبية يوقّعها المرسل والمتلقي دون تغيير. ويمكنك طلب نسخة.
means-dpv-transfer-SCCBySupervisoryAuthority = نصوص عقد من سلطة حماية بيانات، وافقت عليها المفوضية الأوروبية. ويمكنك طلب نسخة.
means-dpv-transfer-StandardContractualClauses = نصوص عقد ثابتة يوقّعها المرسل والمتلقي لحماية البيانات. ولا يقول الإشعار لمن هذه النصوص: يمكنك السؤال.
means-dpv-transfer-SupplementaryMeasure = شيء أُضيف لأن العقد وحده لا يكفي هناك، مثل تشفير يبقى مفتاحه في الاتحاد الأوروبي.

## Law: why sensitive data may be used

means-dpv-special_category-A9-2-a = لا تُستعمل بيانات حساسة، كالصحة أو وجهك، إلا إذا قلت نعم بوضوح. ويمكنك قول لا أو سحب موافقتك في أي وقت.
means-dpv-special_category-A9-2-b = يحتاج قانون عن العمل أو الضمان الاجتماعي، أو اتفاق بموجبه، إلى بيانات حساسة. ويجب أن يحميك أيضًا.
means-dpv-special_category-A9-2-c = حياة شخص أو صحته في خطر، ولا يستطيع صاحب البيانات أن يقول نعم أو لا.
means-dpv-special_category-A9-2-d = تستعمل كنيسة أو نقابة أو حزب أو نحوها بيانات أعضائها ومن يتصلون بها. ولا يجوز أن يخرج منها شيء دون موافقتهم.
means-dpv-special_category-A9-2-e = جعلت هذه البيانات علنية بوضوح بنفسك. والمرور أمام كاميرا لا يفعل ذلك.
means-dpv-special_category-A9-2-f = البيانات لازمة لمطالبة قانونية، أو تحتاج إليها محكمة في عملها.
means-dpv-special_category-A9-2-g = يسمح به قانون لسبب عام مهم. ويجب أن يكون متناسبًا ويحمي حقوقك. يمكنك السؤال أي قانون.
means-dpv-special_category-A9-2-h = لازمة لعلاج الناس أو رعايتهم، أو للصحة في العمل. ولا يجوز أن يستعملها إلا من يلتزمون بالسرية.
means-dpv-special_category-A9-2-i = يسمح به قانون لحماية صحة الجميع، مثلًا ضد وباء، ويجب أن يحمي حقوقك.
means-dpv-special_category-A9-2-j = يسمح به قانون للأرشيفات العامة أو البحث أو الإحصاء. ويجب أن يكون متناسبًا ويحمي حقوقك.

## Choices and answers: words by code

means-dpv-ground-Objection = رأيك أن هذا الاستعمال يضرك أنت بوجه خاص. مثال: السكن مقابل الكاميرا.
means-dpv-ground-NonNecessityObjection = رأيك أن الهدف يمكن بلوغه دون بيانات عنك. مثال: العدّ بدل التصوير.
means-dpv-ground-LegalityLackingObjection = رأيك أن أيًا من أسباب القانون، مثل الموافقة أو العقد أو المهمة العامة، لا يسمح بهذا الاستعمال.
means-dpv-ground-UnlawfulActivityObjection = رأيك أن ما يُفعل محظور في ذاته. ويمكنك ذكر القانون إن عرفته؛ ولا يلزمك ذلك.
means-dpv-ground-ContestAccuracy = رأيك أن البيانات أو النتيجة عنك ليست صحيحة. وينبغي أن يتحققوا منها.
means-dpv-delay-ComplexityOfProcess = يحتاجون إلى وقت أطول لأن طلبك تصعب الإجابة عنه. ثلاثة أشهر على الأكثر في المجموع، ويجب أن يخبروك بالسبب.
means-dpv-delay-HighVolumeOfProcesses = يحتاجون إلى وقت أطول لأن لديهم طلبات كثيرة. ثلاثة أشهر على الأكثر في المجموع، ويجب أن يخبروك بالسبب.
means-dpv-delay-InformationRequired = يطلبون منك معلومات يحتاجون إليها للرد. يُرجى إرسال اللازم فقط.
means-dpv-delay-IdentityVerificationRequired = يشكّون هل البيانات عنك وقد يطلبون المزيد. ولا يجوز لهم طلب أكثر مما يحتاجون إليه.
means-dpv-refusal-LegitimateInterestOverride = يقولون إن أسبابهم المهمة ترجح على أسبابك. ويجب أن يثبتوا ذلك. ويمكنك تقديم شكوى.
means-dpv-refusal-PublicInterestCompromised = يقولون إن مهمة عامة لن يمكن أداؤها بعد ذلك. يمكنك السؤال أي مهمة، ويمكنك تقديم شكوى.
means-dpv-refusal-OfficialAuthorityExerciseImpaired = يقولون إن دائرة لن تستطيع استعمال سلطة يعطيها القانون لها. يمكنك السؤال أي سلطة، ويمكنك تقديم شكوى.
means-dpv-refusal-LegalObligationImpaired = يقولون إن قانونًا يأمرهم بالاستمرار، مثل حفظ سجلات. يمكنك السؤال أي قانون، ويمكنك تقديم شكوى.
means-dpv-refusal-LegallyExempted = يقولون إن قانونًا يعفيهم من فعل هذا. يمكنك السؤال أي قانون، ويمكنك تقديم شكوى.
means-dpv-refusal-LegalClaimImpaired = يقولون إن أحدًا يحتاج إلى البيانات لتقديم مطالبة قانونية أو للدفاع ضدها. ويمكنك تقديم شكوى.
means-dpv-refusal-JudicialProceedingsImpaired = يقولون إن محكمة أو استقلالها سيتضرر. ويمكنك تقديم شكوى.
means-dpv-refusal-CrimePreventionImpaired = يقولون إنه لن يمكن عندئذ منع الجرائم بالقدر نفسه. ويجب أن يسمح قانون بهذا الرفض. ويمكنك تقديم شكوى.
means-dpv-refusal-CrimeInvestigationImpaired = يقولون إنه لن يمكن عندئذ كشف جريمة. ويجب أن يسمح قانون بهذا الرفض. ويمكنك تقديم شكوى.
means-dpv-refusal-PublicSecurityImpaired = يقولون إن سلامة الجمهور ستتضرر. ويجب أن يسمح قانون بهذا الرفض. ويمكنك تقديم شكوى.
means-dpv-refusal-NationalSecurityImpaired = يقولون إن سلامة البلد ستتضرر. ويجب أن يسمح قانون بهذا الرفض. ويمكنك تقديم شكوى.
means-dpv-refusal-PublicHealthCompromised = يقولون إن حماية صحة الجميع تحتاج إلى البيانات، مثلًا في وباء. ويمكنك تقديم شكوى.
means-dpv-refusal-SecurityImpaired = يقولون إن شيئًا يحمي البيانات أو مكانًا لن يعمل بعد ذلك. ويمكنك تقديم شكوى.
means-dpv-refusal-ThirdPartyRightsImpaired = يقولون إن أشخاصًا آخرين سيتضررون، مثل من في الصورة نفسها. يمكنك طلب الجزء الذي يخصك وحدك.
means-dpv-refusal-FreedomOfExpressionImpaired = يقولون إن للآخرين حقًا في قول هذا أو معرفته، مثلًا في الصحافة. ويمكنك تقديم شكوى.
means-dpv-refusal-ScientificHistoricalResearchImpaired = يقولون إن دراسة لن تكون ممكنة أو ستتضرر كثيرًا دون البيانات. ويمكنك تقديم شكوى.
means-dpv-refusal-OfficialStatisticsImpaired = يقولون إن أرقامًا عامة لن تكون ممكنة أو ستتضرر كثيرًا دون البيانات. ويمكنك تقديم شكوى.
means-dpv-refusal-PublicInterestArchivingImpaired = يقولون إن أرشيفًا محفوظًا للجمهور سيتضرر كثيرًا دون البيانات. ويمكنك تقديم شكوى.
means-dpv-refusal-ContractPerformanceNecessity = يقولون إن عقدًا لا يمكن تنفيذه دون البيانات. يمكنك السؤال أي عقد، ويمكنك تقديم شكوى.
means-dpv-refusal-ConsentProvided = يقولون إنك قلت نعم لهذا. ويمكنك سحب موافقتك في أي وقت.
means-dpv-refusal-IdentityVerificationFailure = لم يستطيعوا أن يعرفوا أن البيانات عنك. يمكنك إرسال المزيد لإثبات ذلك، أو تقديم شكوى.
means-dpv-refusal-FulfilmentImpossible = يقولون إنه لا يمكن فعله، مثلًا لأن البيانات لم تعد موجودة. ويمكنك تقديم شكوى.
means-dpv-refusal-DisproportionateEffortRequired = يقولون إن العمل أكثر بكثير من الفائدة. ويمكنك تقديم شكوى.
means-dpv-refusal-ProcessUnfounded = يقولون إن طلبك ليس له بوضوح سبب في القانون. ويجب أن يثبتوا ذلك. ويمكنك تقديم شكوى.
means-dpv-refusal-ProcessExcessive = يقولون إنك تطلب أكثر من اللازم، مثلًا مرة بعد مرة. ويجب أن يثبتوا ذلك. ويمكنك تقديم شكوى.
means-dpv-refusal-EntityAlreadyInformed = يقولون إنك أُخبرت بهذا من قبل. يمكنك مراجعة الإشعارات والردود السابقة، ويمكنك تقديم شكوى.

## AI Act: what kind of AI it is

means-dpv-ai_act-AISystem = برنامج يستنتج مما يُعطى ماذا يقول أو يعرض أو ينصح أو يقرر. وما يطلبه قانون الذكاء الاصطناعي يتوقف على استعماله.
means-dpv-ai_act-GPAIModel = نواة ذكاء اصطناعي كبيرة تؤدي مهام كثيرة وتُدمج في أنظمة أخرى. وعلى صانعها احترام حقوق المؤلف وتوثيقها في الغالب.
means-dpv-ai_act-GPAISystem = ذكاء اصطناعي لمهام كثيرة، مثل برنامج محادثة. وعند تعاملك معه مباشرة يجب إخبارك بأنه ذكاء اصطناعي، إلا إذا كان واضحًا.
means-dpv-ai_act-HighImpactCapabilityGPAIModel = نموذج يفعل ما تفعله أكثر النماذج تقدمًا. فيرى قانون الذكاء الاصطناعي فيه خطرًا على المجتمع ويفرض واجبات إضافية على صانعه.
means-dpv-ai_act-SystemicRisk = ضرر بالصحة أو السلامة أو الحقوق أو المجتمع قد تنشره نماذج عامة قوية على نطاق واسع. وعلى صانعيها العمل ضده.
means-dpv-ai_act-AISystemPerformance = مدى نجاحه فيما صُنع له. يمكنك السؤال كم يخطئ، ومع من.
means-dpv-ai_act-IntendedPurpose = الاستعمال الذي يذكره الصانع في أوراقه وإعلاناته. وعليه تتوقف صرامة قانون الذكاء الاصطناعي.
means-dpv-ai_act-ReasonablyForeseeableMisuse = استعمال لم يُصنع له، لكن يُرجَّح أن يجربه الناس. ومع الذكاء الاصطناعي عالي الخطورة يجب أن يفكر فيه الصانع مسبقًا.
means-dpv-ai_act-SafetyComponent = جزء يحمي الناس أو الأشياء، أو يعرضها للخطر إذا تعطل. وإذا كان فيه ذكاء اصطناعي، فكثيرًا ما تسري واجبات صارمة.
means-dpv-ai_act-SubliminalCapability = قد يؤثر في ذهنك دون أن تلاحظ. يحظره القانون إذا جعلك تقرر غير ما كنت ستقرره وكان الضرر الجسيم مرجحًا.
means-dpv-ai_act-DeepFakeGeneration = يصنع صورًا أو صوتًا أو فيديو تبدو حقيقية كذبًا. ويجب على من يستعمله أن يقول إنها من ذكاء اصطناعي، مع استثناءات قليلة.
means-dpv-ai_act-Risk = مدى احتمال ضرر مع مدى شدته. وكلما ارتفع الخطر، فرض قانون الذكاء الاصطناعي واجبات أشد.

## AI Act: AI that recognises people

means-dpv-ai_act-BiometricData = بيانات من وجهك أو إصبعك أو صوتك أو مشيك ونحوها. ولتمييز الناس بها يطلب GDPR سببًا خاصًا.
means-dpv-ai_act-BiometricIdentification = يقارن وجهك أو جسمك بكثيرين مخزنين ليكتشف من أنت. وعن بُعد: واجبات صارمة، وبعضه يحظره القانون.
means-dpv-ai_act-BiometricVerification = يقارنك بسجل واحد، مثل وجهك بجواز سفرك. وقانون الذكاء الاصطناعي لا يعدّ هذا وحده عالي الخطورة.
means-dpv-ai_act-RemoteBiometricIdentificationSystem = يكتشف من هم الناس دون مشاركتهم، مثل الوجوه في حشد. واجبات صارمة؛ واستعمال الشرطة له لحظيًا محظور في الغالب.
means-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = يكتشف فورًا من يمر. واجبات صارمة. وللشرطة في الأماكن العامة يحظره القانون، مع ثلاثة استثناءات ضيقة.
means-dpv-ai_act-PostRemoteBiometricIdentificationSystem = يكتشف لاحقًا من التسجيلات من كان هناك. واجبات صارمة. وللبحث عن مشتبه به تحتاج الشرطة إلى إذن، مع استثناء واحد.
means-dpv-ai_act-BiometricCategorisation = يضعك في فئة بحسب وجهك أو جسمك، مثل العمر. واستنتاج المعتقد أو العِرق أو الحياة الجنسية بذلك يحظره القانون.
means-dpv-ai_act-BiometricCategorisationSystem = يضع الناس في فئات بحسب الوجه أو الجسم. ويجب إخبارك، إلا إذا سمح به قانون ضد الجريمة. وبعضه يحظره القانون.
means-dpv-ai_act-EmotionRecognition = يخمّن مشاعرك أو نواياك من الوجه أو الصوت أو الجسم. وفي العمل والمدارس يحظره القانون، إلا للطب أو السلامة.
means-dpv-ai_act-EmotionRecognitionSystem = واجبات صارمة. ويجب إخبارك، إلا إذا سمح به قانون ضد الجريمة. وفي العمل والمدارس يحظره القانون في الغالب.
means-dpv-ai_act-PubliclyAccessibleSpace = مكان مفتوح لعدد غير معروف من الناس، كشارع أو محطة أو متجر، حتى بتذكرة. والبحث اللحظي عن الوجوه فيه مقيد.

## AI Act: AI that the law forbids

means-dpv-ai_act-ProhibitedAISystem = استعمال للذكاء الاصطناعي يحظره القانون في الاتحاد الأوروبي. ولا أحد يستطيع السماح به بقول نعم. ويمكنك تقديم شكوى.
means-dpv-ai_act-ProhibitedAISystem-A5-1-a = يحظره القانون: حيل خفية أو خادعة تجعل الناس يقررون ما لم يكونوا ليقرروه، مع ضرر جسيم واقع أو مرجح.
means-dpv-ai_act-ProhibitedAISystem-A5-1-b = يحظره القانون: استغلال العمر أو الإعاقة أو الحاجة لتغيير تصرف الناس، مع ضرر جسيم واقع أو مرجح.
means-dpv-ai_act-ProhibitedAISystem-A5-1-c = يحظره القانون: تقييم الناس مع الوقت بسلوكهم أو طباعهم، ثم معاملتهم بسوء في أمر آخر أو دون سبب أو بقسوة زائدة.
means-dpv-ai_act-ProhibitedAISystem-A5-1-d = يحظره القانون: تقييم خطر ارتكابك جريمة من ملف تعريفي أو طباعك فقط، لا من وقائع قضية.
means-dpv-ai_act-ProhibitedAISystem-A5-1-e = يحظره القانون: إنشاء قواعد بيانات للوجوه بأخذ صور دون هدف محدد من الإنترنت أو من الكاميرات.
means-dpv-ai_act-ProhibitedAISystem-A5-1-f = يحظره القانون: استنتاج مشاعر الناس في العمل أو في المدارس. ولا يُسمح به إلا لأسباب طبية أو أسباب تتعلق بالسلامة.
means-dpv-ai_act-ProhibitedAISystem-A5-1-g = يحظره القانون: استنتاج العِرق أو السياسة أو النقابة أو المعتقد أو الحياة الجنسية من جسمك. ويجوز وسم مجموعات صور قانونية.
means-dpv-ai_act-ProhibitedAISystem-A5-1-h = يحظره القانون: تعرّف الشرطة على الناس لحظيًا في العلن، إلا للضرورة القصوى: مفقودون، ضحايا، تهديد جسيم، جريمة جسيمة.

## AI Act: how high the risk is

means-dpv-ai_act-RiskLevel = يرتب قانون الذكاء الاصطناعي الأنظمة بحسب الخطر: محظور، عالٍ، يجب الإخبار به، قليل. والمستوى يحدد الواجبات.
means-dpv-ai_act-RiskLevelProhibited = يحظر قانون الذكاء الاصطناعي هذا الاستعمال في الاتحاد (المادة 5). ولا أحد يستطيع السماح به بقول نعم. ويمكنك تقديم شكوى.
means-dpv-ai_act-RiskLevelPermitted = لا يحظره قانون الذكاء الاصطناعي. وقد تسري واجبات مع ذلك، وكذلك قوانين أخرى، مثل GDPR.
means-dpv-ai_act-RiskLevelHigh = قد يضر بشدة بالصحة أو السلامة أو الحقوق. وهو مسموح، لكن بواجبات صارمة فقط، مثل الفحوص وإنسان يشرف.
means-dpv-ai_act-RiskLevelHigh-A6-1 = عالي الخطورة لأنه منتج، أو يحافظ على سلامة منتج، يجب أن تفحصه جهة خارجية، مثل مصعد. واجبات صارمة.
means-dpv-ai_act-RiskLevelHigh-A6-2 = عالي الخطورة بسبب استعماله، مثل التوظيف أو الشرطة أو الإعانات (الملحق III). واجبات صارمة.
means-dpv-ai_act-RiskLevelNotHigh = ليس محظورًا ولا عالي الخطورة. وقد يلزم مع ذلك إخبارك باستعمال ذكاء اصطناعي. وتسري قوانين أخرى، مثل GDPR.
means-dpv-ai_act-RiskLevelTransparencyRequired = ليس عالي الخطورة، لكن يجب إخبار الناس، مثلًا عندما يتحدثون مع آلة أو يرون تزييفًا عميقًا (المادة 50).
means-dpv-ai_act-RiskLevelMinimal = ليس محظورًا ولا عالي الخطورة، ولا يلزم إخبار أحد بموجب قانون الذكاء الاصطناعي. وتسري قوانين أخرى، مثل GDPR.
means-dpv-ai_act-HighRiskAIAssessment = يحدد هل يعدّ قانون الذكاء الاصطناعي هذا النظام عالي الخطورة. يمكنك السؤال عن النتيجة والأسباب.
means-dpv-ai_act-HighRiskAISystem = ذكاء اصطناعي قد يضر بشدة بالصحة أو السلامة أو الحقوق. ولا يُسمح به إلا بواجبات صارمة، مثل الفحوص والسجلات وإنسان يشرف.

## AI Act: high risk because of the product

means-dpv-ai_act-HighRiskAISystem-A6-1 = ذكاء اصطناعي هو منتج مذكور في الملحق I، أو يحافظ على سلامته، ويجب أن تفحصه جهة خارجية قبل البيع. واجبات صارمة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-1 = ذكاء اصطناعي يحافظ على سلامة آلة، مثل إيقاف ذراع آلية عند اقترابك. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-2 = ذكاء اصطناعي يحافظ على سلامة لعبة، أو هو اللعبة نفسها. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-3 = ذكاء اصطناعي يحافظ على سلامة قارب نزهة أو دراجة مائية. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-4 = ذكاء اصطناعي يحافظ على سلامة مصعد، مثل أبوابه أو مكابحه. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-5 = ذكاء اصطناعي يحافظ على سلامة أجهزة حيث قد ينفجر غاز أو غبار، مثل مطحنة. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-6 = ذكاء اصطناعي يحافظ على سلامة جهاز راديو، مثل هاتف أو مستشعر لاسلكي. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-7 = ذكاء اصطناعي يحافظ على سلامة غلايات أو خزانات أو أنابيب تحت الضغط. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-8 = ذكاء اصطناعي يحافظ على سلامة تلفريك أو مصعد تزلج. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-9 = ذكاء اصطناعي هو جزء مما يلبسه الناس للسلامة، مثل خوذة أو كمامة. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-10 = ذكاء اصطناعي يحافظ على سلامة جهاز يحرق الغاز، مثل مدفأة أو موقد. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-11 = ذكاء اصطناعي هو جهاز طبي أو يحافظ على سلامته، مثل قارئ صور الأشعة. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-12 = ذكاء اصطناعي في فحوص الدم والأنسجة ونحوها خارج الجسم. واجبات صارمة وفحص خارجي.
means-dpv-ai_act-HighRiskAISystem-AnnexI-13 = ذكاء اصطناعي يحمي الرحلات من الهجمات، مثل فحص الحقائب. عالي الخطورة؛ والواجبات عبر قانون الطيران، لا قانون الذكاء الاصطناعي مباشرة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-14 = ذكاء اصطناعي لسلامة مركبات بعجلتين أو ثلاث ورباعيات خفيفة. عالي الخطورة؛ والواجبات عبر قانون المركبات، لا قانون الذكاء الاصطناعي مباشرة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-15 = ذكاء اصطناعي لسلامة مركبات الزراعة أو الغابات. عالي الخطورة؛ والواجبات عبر قانون المركبات، لا قانون الذكاء الاصطناعي مباشرة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-16 = ذكاء اصطناعي لسلامة المعدات على السفن. عالي الخطورة؛ والواجبات عبر قانون الملاحة، لا قانون الذكاء الاصطناعي مباشرة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-17 = ذكاء اصطناعي لسلامة القطارات والسكك. عالي الخطورة؛ والواجبات عبر قانون السكك، لا قانون الذكاء الاصطناعي مباشرة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-18 = ذكاء اصطناعي لسلامة السيارات والحافلات والشاحنات أو أجزائها. عالي الخطورة؛ والواجبات عبر قانون المركبات، لا قانون الذكاء الاصطناعي مباشرة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-19 = ذكاء اصطناعي يحمي من في السيارات ومن على الطريق. عالي الخطورة؛ والواجبات عبر قانون المركبات، لا قانون الذكاء الاصطناعي مباشرة.
means-dpv-ai_act-HighRiskAISystem-AnnexI-20 = ذكاء اصطناعي لسلامة الطائرات، خاصة المسيّرة. عالي الخطورة؛ والواجبات عبر قانون الطيران، لا قانون الذكاء الاصطناعي مباشرة.

## AI Act: high risk because of the use

means-dpv-ai_act-HighRiskAISystem-A6-2 = ذكاء اصطناعي لاستعمال في الملحق III، مثل التوظيف أو الشرطة أو الإعانات. واجبات صارمة، ويجب إخبارك بالقرارات بشأنك.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = يتعرف على الناس عن بُعد من الوجه أو الجسم. واجبات صارمة. والتحقق فقط من أنك من تقول إنك هو لا يُعدّ منه.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = يصنّف الناس بصفات محمية، مثل الأصل، يستنتجها من الوجه أو الجسم. واجبات صارمة؛ وبعضه يحظره القانون.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = يستنتج المشاعر من الوجه أو الصوت أو الجسم. واجبات صارمة؛ ويجب غالبًا إخبارك. في العمل والمدارس يحظره القانون غالبًا.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = يحافظ على سلامة المرور أو الماء أو الغاز أو التدفئة أو الكهرباء أو الشبكات. واجبات صارمة، لأن العطل قد يضر كثيرين.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = يقرر أو يساعد على تقرير من يحصل على مقعد في مدرسة أو جامعة أو تدريب. واجبات صارمة، ويجب إخبارك.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = يقيّم ما تعلّمه شخص، أو يوجّه ما يأتي بعده. واجبات صارمة، ويجب إخبارك.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = يقيّم أي مستوى تعليم يناسب شخصًا أو متاح له. واجبات صارمة، ويجب إخبارك.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = يراقب الطلاب أثناء الامتحانات لكشف الغش. واجبات صارمة، ويجب إخبارك.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = يساعد على اختيار العاملين: يوجّه إعلانات العمل ويفرز الطلبات ويقيّم الناس. واجبات صارمة، ويجب إخبارك.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = يساعد على قرار الأجر أو الترقية أو الفصل، أو يوزع المهام بالسلوك، أو يراقب العمل. واجبات صارمة؛ ويجب إخبار العاملين.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = يساعد دائرة على تقرير من ينال أو يحتفظ أو يردّ إعانات أو خدمات. واجبات صارمة. يجب إخبارك ويمكنك السؤال لماذا.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = يقيّم هل يمكنك سداد مال. واجبات صارمة. يجب إخبارك ويمكنك السؤال لماذا. وكشف الاحتيال لا يُعدّ منه.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = يقيّم خطرك وسعرك لتأمين الحياة أو الصحة. واجبات صارمة. يجب إخبارك ويمكنك السؤال لماذا.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = يقيّم نداءات الطوارئ، أو يرسل الشرطة أو الإطفاء أو الإسعاف، أو يحدد أي مريض أولًا. واجبات صارمة.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = للشرطة: يقيّم خطر أن يصبح شخص ضحية جريمة. واجبات صارمة، وفقط حيث يسمح به قانون آخر.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = للشرطة: أجهزة كشف الكذب وأدوات مشابهة. واجبات صارمة، وفقط حيث يسمح به قانون آخر.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = للشرطة: يقيّم إلى أي حد يمكن الوثوق بأدلة على جريمة. واجبات صارمة، وفقط حيث يسمح به قانون آخر.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = للشرطة: يقيّم هل قد يرتكب شخص جريمة، أو طباعه أو جرائم سابقة. واجبات صارمة. ومن ملف تعريفي وحده: يحظره القانون.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = للشرطة: ينشئ ملفات تعريفية للناس لكشف الجرائم أو حلها. واجبات صارمة، وفقط حيث يسمح به قانون آخر.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = لدوائر الهجرة أو اللجوء أو الحدود: أجهزة كشف الكذب وأدوات مشابهة. واجبات صارمة، وفقط حيث يسمح به قانون آخر.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = لدوائر الحدود: يقيّم مخاطر شخص داخل، مثل الأمن أو الصحة. واجبات صارمة، وفقط حيث يسمح به قانون.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = يساعد دوائر على فحص طلبات اللجوء أو التأشيرة أو الإقامة، والشكاوى. واجبات صارمة، وفقط حيث يسمح به قانون.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = يجد أشخاصًا أو يتعرف عليهم لدوائر الهجرة أو اللجوء أو الحدود. واجبات صارمة. وفحص وثائق السفر لا يُعدّ منه.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = يساعد القضاة على بحث الوقائع والقانون وتطبيق القانون على قضية. واجبات صارمة.
means-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = يُراد به التأثير في تصويت أو في كيفية تصويت الناس. واجبات صارمة. والأدوات التي تنظم حملة فقط لا تُعدّ منه.

## AI Act: who makes, sells and uses AI

means-dpv-ai_act-AIProvider = من يطوّر الذكاء الاصطناعي، أو يكلّف بتطويره، ويعرضه باسمه. ومعظم الواجبات الصارمة عليه.
means-dpv-ai_act-AIDeployer = الدائرة أو الشركة التي تستعمله في عملها. ومع الذكاء الاصطناعي عالي الخطورة عليها اتباع التعليمات وتكليف بشر بالإشراف عليه.
means-dpv-ai_act-AIDistributor = يبيع الذكاء الاصطناعي أو يسلّمه في الاتحاد، وليس صانعه ولا مستورده. ومع الأنظمة عالية الخطورة عليه التحقق من العلامات والأوراق.
means-dpv-ai_act-AIImporter = يجلب ذكاء اصطناعي صانع من خارج الاتحاد إلى سوق الاتحاد. ومع الذكاء الاصطناعي عالي الخطورة عليه التحقق من أن الصانع أدى واجباته.
means-dpv-ai_act-AIOperator = الصانع أو منتج السلعة أو المستعمل في العمل أو الممثل أو المستورد أو البائع. ويفرض قانون الذكاء الاصطناعي على كل منهم واجبات.
means-dpv-ai_act-AIProductManufacturer = يبيع باسمه منتجًا فيه ذكاء اصطناعي. وإذا كان الذكاء الاصطناعي يحافظ على سلامة المنتج، فقد تكون عليه واجبات الصانع.
means-dpv-ai_act-DownstreamAIProvider = يصنع نظام ذكاء اصطناعي من نموذج، له أو لغيره. وعليه واجبات الصانع بشأن النظام.
means-dpv-ai_act-AuthorisedRepresentative = ينوب في الاتحاد الأوروبي عن صانع خارجه، بتكليف مكتوب. وتستطيع السلطات التوجه إليه.
means-dpv-ai_act-HumanOverseer = مع الذكاء الاصطناعي عالي الخطورة يجب أن يشرف شخص مدرّب ويستطيع إيقافه أو عدم اتباعه. يمكنك السؤال من هو.
means-dpv-ai_act-DeployerHumanOversightMeasure = ما يطلبه الصانع من المستعملين لتبقى السيطرة للبشر، مثل نظرة ثانية. وهو واجب مع الذكاء الاصطناعي عالي الخطورة.
means-dpv-ai_act-ProviderHumanOversightMeasure = ما يضعه الصانع فيه لتبقى السيطرة للبشر، مثل زر إيقاف. وهو واجب مع الذكاء الاصطناعي عالي الخطورة.
means-dpv-ai_act-AILiteracy = من يصنعون الذكاء الاصطناعي أو يستعملونه في العمل عليهم ضمان أن يعرف عاملوهم ما يكفي عنه وعن فرصه وأخطاره.

## AI Act: who checks and whom to ask

means-dpv-ai_act-AIOffice = الجزء من المفوضية الأوروبية الذي يراقب الذكاء الاصطناعي، وخاصة النماذج عامة الأغراض.
means-dpv-ai_act-NationalCompetentAuthority = الدائرة في بلد ما التي تتحقق من اتباع قانون الذكاء الاصطناعي، أو تسمّي من يتحققون.
means-dpv-ai_act-MarketSurveillanceAuthority = الدائرة الوطنية التي تستطيع اختبار الذكاء الاصطناعي والأمر بسحبه من السوق. ويستطيع أي شخص أن يشكو إليها مخالفة قانون الذكاء الاصطناعي.
means-dpv-ai_act-NotifyingAuthority = الدائرة الوطنية التي تحدد أي الجهات يجوز لها فحص منتجات الذكاء الاصطناعي، وتراقبها.
means-dpv-ai_act-ConformityAssessmentBody = جهة خارجية تختبر الذكاء الاصطناعي وتفتشه وتمنحه شهادات.
means-dpv-ai_act-NotifiedBody = جهة فحص سمّتها الدولة بموجب قانون الذكاء الاصطناعي. وتفحص بعض الذكاء الاصطناعي عالي الخطورة قبل البيع.
means-dpv-ai_act-AIActLawfulness = يبيّن هل يلتزم الذكاء الاصطناعي بقانون الذكاء الاصطناعي. والإشعار يذكر ذلك فقط؛ ولا يثبته.
means-dpv-ai_act-AIActCompliant = يذكر الإشعار أن الذكاء الاصطناعي يلتزم بقانون الذكاء الاصطناعي. وهذا قول لا دليل. يمكنك السؤال من تحقق من ذلك.
means-dpv-ai_act-AIActNonCompliant = يذكر الإشعار أن الذكاء الاصطناعي لا يلتزم بقانون الذكاء الاصطناعي. ويمكنك تقديم شكوى إلى سلطة مراقبة السوق.
means-dpv-ai_act-AIActComplianceUnknown = يذكر الإشعار أنه لا أحد يعرف بعد هل يلتزم الذكاء الاصطناعي بقانون الذكاء الاصطناعي. يمكنك السؤال متى يُفحص.

## AI Act: papers and checks before use

means-dpv-ai_act-FRIA = على الجهات العامة وبعض الشركات أن تحدد، قبل أول استعمال لمعظم الذكاء الاصطناعي عالي الخطورة المدرج، أثره على حقوق الناس.
means-dpv-ai_act-ConformityAssessment = يبيّن أن الذكاء الاصطناعي عالي الخطورة يستوفي مطالب قانون الذكاء الاصطناعي. وبعض الصانعين يفحصون بأنفسهم، وآخرون يحتاجون إلى جهة خارجية.
means-dpv-ai_act-CEMarking = علامة الصانع على أن الذكاء الاصطناعي عالي الخطورة يستوفي قواعد الاتحاد. ولا تقول هل استعماله هنا قانوني.
means-dpv-ai_act-EUDeclarationOfConformity = يصرّح صانع الذكاء الاصطناعي عالي الخطورة كتابةً بأنه يستوفي قانون الاتحاد، ويتحمل مسؤولية ذلك. ويُحفظ عشر سنوات للسلطات.
means-dpv-ai_act-CommonSpecification = قواعد من المفوضية الأوروبية لكيفية استيفاء قانون الذكاء الاصطناعي. ومن يتبعها من صانعي الذكاء الاصطناعي عالي الخطورة يُعدّ مستوفيًا له.
means-dpv-ai_act-TechnicalDocumentation = كيف صُنع الذكاء الاصطناعي عالي الخطورة واختُبر ورُوقب. وهي للسلطات؛ وليس لك حق عام في رؤيتها.
means-dpv-ai_act-SystemArchitectureDescription = يصف أجزاء البرنامج وكيف تعمل معًا. وهو جزء من الوثائق التقنية للذكاء الاصطناعي عالي الخطورة.
means-dpv-ai_act-InstructionForUse = يخبر الصانع المستعمل بغرض الذكاء الاصطناعي ومدى جودة عمله وأين يخفق. وعلى مستعملي الأنظمة عالية الخطورة اتباعها.
means-dpv-ai_act-QualityManagementSystem = قواعد مكتوبة يلتزم بها صانع الذكاء الاصطناعي عالي الخطورة بقانون الذكاء الاصطناعي. وهي واجب قانوني.
means-dpv-ai_act-RiskManagementSystem = على الصانع أن يبحث عن مخاطر الذكاء الاصطناعي عالي الخطورة مرة بعد مرة ما دام مستعملًا، وأن يقلّلها. وهو واجب قانوني.
means-dpv-ai_act-TrainingData = أمثلة تعلّم منها الذكاء الاصطناعي. ومع الذكاء الاصطناعي عالي الخطورة يجب أن تناسب استعماله وأن تُفحص من الثغرات غير العادلة.
means-dpv-ai_act-ValidationData = أمثلة يجرب بها الصانع الذكاء الاصطناعي ويضبطه أثناء تعلّمه.
means-dpv-ai_act-TestingData = أمثلة تُحفظ جانبًا لاختبار أخير، قبل بيع الذكاء الاصطناعي أو استعماله.

## AI Act: tests

means-dpv-ai_act-AIRegulatorySandbox = يجوز للصانعين تطوير ذكاء اصطناعي جديد واختباره مدة محدودة تحت رقابة سلطة. وتبقى قوانين أخرى تحميك.
means-dpv-ai_act-SandboxPlan = يتفق الصانع والسلطة على ما يُجرَّب، وكيف، وكم من الوقت، وبأي شروط.
means-dpv-ai_act-TestingRealWorldConditions = ذكاء اصطناعي لم يُعرض للبيع بعد يُجرَّب مدة خارج المختبر. ويجب في الغالب أن يقول المشاركون نعم أولًا.
means-dpv-ai_act-RealWorldTestingPlan = تقول ما يُختبر، وأين، وعلى من، وكم المدة، ومن يراقب. وللاستعمالات عالية الخطورة يجب أن توافق عليها السلطة.
means-dpv-ai_act-RealWorldTestSubject = يشارك في اختبار ذكاء اصطناعي في الحياة الواقعية. يمكنك التوقف في أي وقت دون سبب، ويمكنك طلب محو بياناتك.
means-dpv-ai_act-InformedConsent = موافقة منك، بحرية وبعد إخبارك بكل ما يهم، على المشاركة في اختبار ذكاء اصطناعي. ويمكنك قول لا أو التوقف في أي وقت.
means-dpv-ai_act-TestLog = سجل يبيّن أي اختبارات للذكاء الاصطناعي أُجريت ومتى.
means-dpv-ai_act-TestReport = يلخّص كيف اختُبر الذكاء الاصطناعي وما النتيجة.

## AI Act: on sale and in use

means-dpv-ai_act-MarketAvailabilityStatus = يبيّن هل يُعرض الذكاء الاصطناعي للبيع أو للاستعمال، بمقابل أو مجانًا.
means-dpv-ai_act-AvailableOnMarket = هناك شركة تعرض هذا الذكاء الاصطناعي، بمقابل أو مجانًا. ولا يقول الإشعار أين.
means-dpv-ai_act-AvailableOnEUMarket = هناك شركة تعرضه في الاتحاد الأوروبي، بمقابل أو مجانًا. ويسري قانون الذكاء الاصطناعي، مع استثناءات قليلة.
means-dpv-ai_act-AvailableOnNonEUMarket = يُعرض الذكاء الاصطناعي خارج الاتحاد الأوروبي. وقد يسري قانون الذكاء الاصطناعي مع ذلك، مثلًا إذا استُعملت نتائجه في الاتحاد.
means-dpv-ai_act-NotAvailableOnMarket = لا يُعرض الذكاء الاصطناعي في أي مكان. وقد يكون مصنوعًا للاستعمال الذاتي فقط، أو ما زال قيد التطوير.
means-dpv-ai_act-MarketPlacementStatus = يبيّن هل عُرض الذكاء الاصطناعي لأول مرة. ومن ذلك الحين تسري معظم واجبات الصانع.
means-dpv-ai_act-PlacedOnMarket = عُرض الذكاء الاصطناعي لأول مرة. ولا يقول الإشعار أين.
means-dpv-ai_act-PlacedOnEUMarket = عُرض الذكاء الاصطناعي لأول مرة في الاتحاد الأوروبي. ومن ذلك الحين تسري معظم واجبات الصانع.
means-dpv-ai_act-ServiceSupplyStatus = يبيّن هل وُضع الذكاء الاصطناعي قيد الاستعمال، أو استُرجع، أو سُحب من السوق.
means-dpv-ai_act-PutIntoService = سُلّم الذكاء الاصطناعي لأول استعمال له، أو يستعمله صانعه بنفسه. ولا يقول الإشعار أين.
means-dpv-ai_act-PutIntoServiceInEU = سُلّم الذكاء الاصطناعي لأول استعمال له في الاتحاد، أو يستعمله صانعه هناك بنفسه. ويسري قانون الذكاء الاصطناعي، مع استثناءات قليلة.
means-dpv-ai_act-NotPutIntoService = لم يُسلّم الذكاء الاصطناعي للاستعمال. وقد يجري اختبار مع ذلك.
means-dpv-ai_act-RecalledFromService = يعود الذكاء الاصطناعي إلى صانعه، أو يُخرج من الاستعمال، أو يُطفأ. وينبغي ألا يعمل هنا بعد الآن.
means-dpv-ai_act-WithdrawnFromService = لا يجوز تسليم الذكاء الاصطناعي أو بيعه بعد الآن. ومن لديه الذكاء الاصطناعي قد يكون ما زال يستعمله: يمكنك السؤال.
means-dpv-ai_act-PostMarketMonitoringSystem = يجمع الصانع ما يحدث أثناء الاستعمال، ليعرف هل يجب تصحيح شيء. وهو واجب مع الذكاء الاصطناعي عالي الخطورة.
means-dpv-ai_act-PostMarketMonitoringPlan = تقول كيف يتابع صانع الذكاء الاصطناعي عالي الخطورة ما يحدث أثناء الاستعمال. وهي من الوثائق التقنية.
means-dpv-ai_act-PostMarketMonitoringSystemDocumentation = تصف كيف يجمع صانع الذكاء الاصطناعي عالي الخطورة ما يحدث أثناء الاستعمال ويتحقق منه.
means-dpv-ai_act-SeriousIncident = أدى ذكاء اصطناعي إلى موت أو ضرر جسيم أو تعطل خدمات حيوية أو انتهاك حقوق أساسية. وعلى صانعي الأنظمة عالية الخطورة الإبلاغ عنه.

## AI Act: changes to the AI

means-dpv-ai_act-ChangeCategory = يبيّن هل كان تغيير في الذكاء الاصطناعي مخططًا من البداية أم لا.
means-dpv-ai_act-ChangeDescription = يصف تغييرًا في الذكاء الاصطناعي. يمكنك السؤال هل فُحص من جديد.
means-dpv-ai_act-PredeterminedChange = خطط الصانع هذا التغيير وفحصه مسبقًا، مثل تعلّم إضافي. ولا يحتاج إلى فحص جديد قبل البيع.
means-dpv-ai_act-NonpredeterminedChange = لم يكن هذا التغيير مخططًا من البداية. وإذا كان مهمًا للقواعد، فيجب فحص الذكاء الاصطناعي عالي الخطورة من جديد.
means-dpv-ai_act-SubstantialModification = تغيير غير مخطط يمس القواعد أو ما صُنع الذكاء الاصطناعي لأجله. وعندئذ يجب فحص الذكاء الاصطناعي عالي الخطورة من جديد.

## AI Act: where it is used

means-dpv-ai_act-PublicSector = يُستعمل في جهات تملكها الدولة، مثل مدينة. ومع الأنظمة عالية الخطورة المدرجة عليها غالبًا فحص الحقوق أولًا وتسجيل النظام.
means-dpv-ai_act-PrivateSector = يُستعمل في جهات مملوكة ملكية خاصة. ويسري قانون الذكاء الاصطناعي عليها أيضًا.
means-dpv-ai_act-LawEnforcementSector = ذكاء اصطناعي لمنع الجرائم أو كشفها. وكثير من استعمالاته عالي الخطورة، وبعضها يحظره القانون.
means-dpv-ai_act-JusticeSector = ذكاء اصطناعي في عمل المحاكم. ومساعدة القضاة في الوقائع والقانون عالية الخطورة. ويجب أن يقرر القاضي، لا الآلة.
means-dpv-ai_act-DemocraticProcessSector = ذكاء اصطناعي حول الانتخابات والتصويت. والذكاء الاصطناعي الذي يُراد به التأثير في تصويت الناس عالي الخطورة.
means-dpv-ai_act-MigrationSector = ذكاء اصطناعي على أناس يأتون أو يقيمون. وكثير من استعمالاته عالي الخطورة، مثل تقييم المخاطر أو فحص التأشيرات.
means-dpv-ai_act-AsylumSector = ذكاء اصطناعي على أناس يطلبون الحماية. والمساعدة على فحص طلباتهم عالية الخطورة.
means-dpv-ai_act-BorderControlSector = ذكاء اصطناعي حيث يعبر الناس حدودًا. والتعرف على الناس هناك عالي الخطورة؛ أما فحص وثائق السفر فليس كذلك.
means-dpv-ai_act-EducationSector = ذكاء اصطناعي في المدارس والتدريب. والقبول والدرجات ومراقبة الامتحانات عالية الخطورة. وقراءة المشاعر يحظرها القانون غالبًا.
means-dpv-ai_act-EmploymentSector = ذكاء اصطناعي على العاملين أو من يطلبون عملًا. وهو عالي الخطورة في التوظيف وإدارة الناس. وقراءة المشاعر يحظرها القانون غالبًا.
means-dpv-ai_act-CriticalInfrastructureSector = ذكاء اصطناعي في الماء أو الكهرباء أو الغاز أو التدفئة أو المرور أو الشبكات. والأجزاء التي تحافظ على سلامتها عالية الخطورة.

## What can happen to you

means-lamppost-consequence-travel_ban = لا يجوز لك السفر، أو لا يجوز لك السفر بالقطار أو الطائرة أو الحافلة.
means-lamppost-consequence-loan_refusal = لا يُعطى لك قرض أو ائتمان، أو لا يُعطى لك إلا قرض أسوأ.
means-lamppost-consequence-job_refusal = حرمانك من عمل أو من وظيفة عامة.
means-lamppost-consequence-internet_ban = يُمنع عنك الإنترنت، أو خدمات عليه.
means-lamppost-further_consequence-surveillance = تزداد مراقبتك أو فحصك منذ ذلك الحين، مثل أن توقفك دورية أو تزورك.
means-lamppost-further_consequence-supply_cut = يُقلَّل الماء أو الكهرباء أو الغاز أو الشحن لك أو يُقطع.
means-lamppost-further_consequence-intervention = يأتي أحد لمساعدتك أو لرؤية ما حدث، مثل سيارة إسعاف.

## What is picked up

means-lamppost-further_data_kind-browsing_history = أي صفحات أو خدمات تستعملها، ومتى، وكم من الوقت.
means-lamppost-further_data_kind-purchases = ما تشتريه، وأين ومتى.
means-lamppost-further_data_kind-social_posts = ما تكتبه أو تشاركه أو تُعجب به على شبكات التواصل.
means-lamppost-further_data_kind-administrative_records = ما تحفظه دوائر عامة أخرى عنك، مثل الضرائب أو الإعانات أو قيود السجلات.
means-lamppost-further_data_kind-voice_features = كيف يبدو صوتك. وقد يبيّن من يتكلم، مثل بصمة الإصبع.
means-lamppost-further_data_kind-criminal_record = الأحكام الجنائية والجرائم. ولا يسمح القانون باستعمالها إلا تحت رقابة صارمة.
means-lamppost-further_data_kind-health_data = حال جسمك أو نفسك، مثل النبض أو سقوط أو مرض. ويحميها القانون حماية صارمة.
means-lamppost-further_data_kind-energy_use = كم تستهلك أو تضخ من الكهرباء، ومتى. وقد يبيّن أوقات وجودك في المنزل.
means-lamppost-further_data_kind-water_use = كم تستهلك من الماء، ومتى. وقد يبيّن أوقات وجودك في المنزل.
means-lamppost-further_data_kind-fill_level = مدى امتلاء حاوية. ولا يقول شيئًا عمن ملأها.
means-lamppost-further_data_kind-air_measurement = ما في الهواء، والطقس. وهي ليست عن أشخاص.
means-lamppost-further_data_kind-emotion = مشاعر تقرؤها آلة من وجهك أو صوتك. وكثيرًا ما تخطئ فيها.
means-lamppost-further_data_kind-age_group = عمر تخمّنه آلة من مظهرك.
means-lamppost-further_data_kind-gender = جنس (ذكر أو أنثى) تخمّنه آلة من مظهرك.
means-lamppost-further_data_kind-vehicle_identity = الرقم الذي تُعرّف به سيارة أو جهاز عن نفسه. ويؤدي إلى مالكه.
means-lamppost-further_data_kind-emergency_call = من طلب المساعدة، ومن أين، ولماذا.

## What it is for

means-lamppost-purpose-traffic_control = لتوجيه المرور، مثلًا بالإشارات واللافتات.
means-lamppost-purpose-toll = لتحصيل رسوم منك لاستعمال طريق أو مكان.
means-lamppost-purpose-advertising = لعرض إعلانات. ولا يقول هذا إنها مختارة لك.
means-lamppost-purpose-energy_supply = للحفاظ على التوازن بين إمداد الكهرباء أو الغاز واستهلاكهما.

## What senses or acts

means-lamppost-technology-smart_meter = عدّاد يرسل قراءاته بنفسه.
means-lamppost-technology-wearable = شيء تلبسه، مثل سوار أو ساعة.
means-lamppost-technology-vehicle_telematics = ما تبلغه مركبة عن نفسها: أين هي، وسرعتها، وما تفعله.
means-lamppost-technology-signal_controller = تشغّل الأضواء أو الحواجز أو اللافتات.
