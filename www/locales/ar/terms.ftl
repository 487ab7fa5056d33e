### The coded words of notices: one message for each word, grouped as in the vocabulary. At most 32 characters.
### Language: Arabic (Modern Standard)
### Status: machine

## How closely data points at you

term-lamppost-identifiability-none = ليست عن أشخاص
term-lamppost-identifiability-de_identified = أُزيلت منها الهويات
term-lamppost-identifiability-pseudonymous = رمز يحل محل اسمك
term-lamppost-identifiability-identifiable = يمكن التعرف عليك

## Profiles and scores

term-lamppost-profiling-none = لا ملف تعريفي ولا درجة تقييم
term-lamppost-profiling-profiling = ينشئ ملفًا تعريفيًا عنك
term-lamppost-profiling-scoring = يعطيك درجة تقييم

## What a decision does

term-lamppost-decision_effect-none = لا يقرر شيئًا بشأنك
term-lamppost-decision_effect-informs = يساعد إنسانًا على القرار
term-lamppost-decision_effect-legal_effect = يغيّر وضعك القانوني
term-lamppost-decision_effect-significant_effect = له أثر كبير عليك

## Who decides

term-lamppost-autonomy-human_decides = يقرر إنسان
term-lamppost-autonomy-human_executes = تقرر آلة وينفّذ إنسان
term-lamppost-autonomy-autonomous = تقرر آلة وتنفّذ

## How long data is kept

term-lamppost-retention-none = لا يُحفظ شيء
term-lamppost-retention-hours = تُحفظ مدة محددة
term-lamppost-retention-until_event = تُحفظ إلى أن يحدث شيء
term-lamppost-retention-indefinite = تُحفظ دون تاريخ نهاية

## In whose house data is kept

term-lamppost-storage-on_device = في المستشعر نفسه
term-lamppost-storage-controller_premises = لدى الجهة المسؤولة
term-lamppost-storage-processor_premises = لدى شركة كلّفتها
term-lamppost-storage-public_cloud = في سحابة عامة

## On what terms others get data

term-lamppost-recipient_terms-shared = تُشارَك مع آخرين
term-lamppost-recipient_terms-sold = تُباع لآخرين
term-lamppost-recipient_terms-on_request_to_police = تُعطى للشرطة عند الطلب
term-lamppost-recipient_terms-required_by_law = القانون يفرض تسليمها
term-lamppost-recipient_terms-published = مفتوحة للجميع

## What can happen to you

term-lamppost-consequence-none = لا يحدث لك شيء
term-lamppost-consequence-fee = قد يلزمك دفع رسم
term-lamppost-consequence-fine = قد تُفرض عليك غرامة
term-lamppost-consequence-denial_of_service = قد يُرفض دخولك أو خدمتك
term-lamppost-consequence-price = قد يتغير السعر الذي تدفعه
term-lamppost-consequence-blacklist = قد يوضع اسمك في قائمة منع
term-lamppost-consequence-score = قد تتغير درجة تقييمك
term-lamppost-consequence-referral = قد تُحال حالتك إلى جهة أخرى

## What an objection does

term-lamppost-objection_effect-stop = يتوقف استعمال بياناتك
term-lamppost-objection_effect-mask = يُخفى ما يكشف هويتك
term-lamppost-objection_effect-delete = تُمحى بياناتك
term-lamppost-objection_effect-reroute = طريق لك بعيدًا عن المستشعر
term-lamppost-objection_effect-cannot = لا يمكن تلبية الاعتراض

## Who is responsible

term-lamppost-controller_kind-public = جهة عامة
term-lamppost-controller_kind-private = شركة أو جهة خاصة أخرى
term-lamppost-controller_kind-mixed = جهة عامة وخاصة معًا

## Ways to get in touch

term-lamppost-contact_kind-web = صفحة ويب
term-lamppost-contact_kind-email = بريد إلكتروني
term-lamppost-contact_kind-phone = هاتف
term-lamppost-contact_kind-post = رسالة بالبريد
term-lamppost-contact_kind-in_person = بالحضور شخصيًا

## What a contact point is for

term-lamppost-channel_use-choice = لقول نعم أو لا أو للاعتراض
term-lamppost-channel_use-request = للسؤال عن بياناتك
term-lamppost-channel_use-complaint = لتقديم شكوى

## What was studied beforehand

term-lamppost-assessment_kind-dpia = دراسة مخاطر الخصوصية (DPIA)
term-lamppost-assessment_kind-fria = دراسة الحقوق الأساسية (FRIA)
term-lamppost-assessment_kind-cost_benefit = دراسة التكاليف والفوائد

## Why a notice was taken back

term-lamppost-withdrawal_reason-sensor_removed = أُزيل المستشعر
term-lamppost-withdrawal_reason-error_in_notice = كان في الإشعار خطأ
term-lamppost-withdrawal_reason-key_compromised = مفتاح التوقيع لم يكن آمنًا
term-lamppost-withdrawal_reason-unlawful = كان مخالفًا للقانون
term-lamppost-withdrawal_reason-other = سبب آخر

## What is picked up

term-lamppost-data_kind-number_plate = لوحة المركبة
term-lamppost-data_kind-face_image = صورة وجهك
term-lamppost-data_kind-gait = طريقة مشيك
term-lamppost-data_kind-silhouette = الخطوط الخارجية لجسمك
term-lamppost-data_kind-sound_level = شدة الصوت
term-lamppost-data_kind-voice_recording = تسجيل صوتك
term-lamppost-data_kind-wifi_probe = إشارات واي فاي من هاتفك
term-lamppost-data_kind-bluetooth_address = عنوان بلوتوث لجهاز
term-lamppost-data_kind-location_trace = أين ذهبت ومتى
term-lamppost-data_kind-vehicle_count = عدد المركبات
term-lamppost-data_kind-people_count = عدد الأشخاص
term-lamppost-data_kind-payment_data = بيانات الدفع
term-lamppost-data_kind-travel_card = بيانات بطاقة التنقل

## Devices: what senses or acts

term-device-tech-air_quality = يقيس نقاء الهواء
term-device-tech-assistance_station = نقطة مساعدة بزر نداء
term-device-tech-augmented_reality = يعرض إضافات فوق الواقع
term-device-tech-biometrics = يقيس جسمك للتعرف عليك
term-device-tech-cellular = يستعمل شبكة الهاتف المحمول
term-device-tech-chatbot = حاسوب يمكنك محادثته
term-device-tech-contactless_payments = الدفع بتقريب البطاقة أو الهاتف
term-device-tech-de_identified_image = صورة أُزيلت منها الهويات
term-device-tech-de_identified_video = فيديو أُزيلت منه الهويات
term-device-tech-de_identified_voice = صوت أُزيلت منه الهوية
term-device-tech-dtpr_api = قناة معلومات DTPR على الشبكة
term-device-tech-electric_vehicle_charger = نقطة شحن للمركبات
term-device-tech-facial_characterization = يخمّن العمر أو المزاج من الوجه
term-device-tech-gps = تحديد الموقع بالأقمار (GPS)
term-device-tech-hands_free = يعمل دون لمس
term-device-tech-identifiable_image = صورة تُظهر هويتك
term-device-tech-identifiable_nfc = شريحة تقريب قد تكشف هويتك
term-device-tech-identifiable_rfid = بطاقة راديو قد تكشف هويتك
term-device-tech-identifiable_video = فيديو يُظهر هويتك
term-device-tech-identifiable_wifi_sensor = مستشعر واي فاي قد يكشف هويتك
term-device-tech-image = يلتقط صورًا
term-device-tech-image_infrared = يلتقط صورًا بالأشعة تحت الحمراء
term-device-tech-inclinometer = يقيس الميل
term-device-tech-induction_loop = حلقة سلكية في سطح الطريق
term-device-tech-intercom = لوحة للتحدث من خلالها
term-device-tech-li_dar = ماسح مسافات بالليزر (lidar)
term-device-tech-location_beacon = مرسل راديو يحدد مكانًا
term-device-tech-microphone = ميكروفون يلتقط الصوت
term-device-tech-motion_detector = يلاحظ الحركة
term-device-tech-nfc = شريحة تقريب قصيرة المدى (NFC)
term-device-tech-non_identifiable_video = فيديو لا يستطيع كشف هويتك
term-device-tech-passive_infrared_sensor = يلاحظ الأجسام الدافئة
term-device-tech-person_detection = يلاحظ وجود شخص
term-device-tech-personal_device = هاتفك أو جهازك أنت
term-device-tech-piezoelectric_sensor = يحس بالضغط والاهتزاز
term-device-tech-radar = مستشعر بموجات الراديو (رادار)
term-device-tech-rfid = قارئ بطاقات راديو (RFID)
term-device-tech-soil_moisture_sensor = يقيس رطوبة التربة
term-device-tech-sound_level_meter = يقيس شدة الصوت
term-device-tech-system_screen = شاشة تعرض معلومات
term-device-tech-thermometer = يقيس درجة الحرارة
term-device-tech-ultrasonic_level_sensor = يقيس المستوى بالموجات الصوتية
term-device-tech-unmanned_aircraft_system = طائرة دون طيار
term-device-tech-video_camera = كاميرا تصوّر فيديو
term-device-tech-video_camera_infrared = كاميرا تصوّر بالأشعة تحت الحمراء
term-device-tech-voice = يستمع إلى الأصوات
term-device-tech-water_quality = يقيس نقاء الماء
term-device-tech-weather_station = يقيس الطقس
term-device-tech-weighing_scale = يقيس الوزن
term-device-tech-wireless_access_point = نقطة واي فاي للاتصال بالإنترنت
term-device-tech-wireless_charging_roadway = طريق يشحن المركبات

## Devices: what they are for

term-device-purpose-accessibility = إتاحة متساوية للجميع
term-device-purpose-agency_interaction = تمكينك من التحكم في شيء
term-device-purpose-arts_culture = الفن والحياة الثقافية
term-device-purpose-commerce = البيع والشراء
term-device-purpose-connectivity = الاتصال بالإنترنت والهاتف
term-device-purpose-dining = الطعام والوجبات
term-device-purpose-ecology = مراقبة الطبيعة
term-device-purpose-energy_efficiency = توفير الطاقة
term-device-purpose-enforcement = التحقق من اتباع القواعد
term-device-purpose-entry = التحقق ممن يجوز له الدخول
term-device-purpose-fire_emergency = المساعدة في الحرائق والطوارئ
term-device-purpose-health = حماية الصحة
term-device-purpose-inform = تقديم المعلومات
term-device-purpose-logistics = نقل البضائع
term-device-purpose-mobility = المرور والتنقل
term-device-purpose-planning_decision_making = التخطيط والقرارات العامة
term-device-purpose-research_development = البحث والأفكار الجديدة
term-device-purpose-safety_security = سلامة الناس والأماكن
term-device-purpose-social = جمع الناس معًا
term-device-purpose-switch = تشغيل شيء أو إيقافه
term-device-purpose-waste_management = التعامل مع النفايات
term-device-purpose-water_efficiency = توفير الماء
term-device-purpose-wayfinding_services = الاهتداء إلى الطريق والخدمات

## Devices: what happens to the data

term-device-process-aggregated = تُجمَع في مجاميع
term-device-process-ai_system = يستعمل الذكاء الاصطناعي
term-device-process-bitmap_manipulation = تُغيَّر نقاط الصورة
term-device-process-code_signing = البرنامج موقّع رقميًا
term-device-process-computer_vision = حاسوب يقرأ الصور
term-device-process-cryptonets = ذكاء اصطناعي على بيانات مشفرة
term-device-process-de_identified = تُزال الهويات
term-device-process-differential_privacy = تشويش عشوائي يخفي كل شخص
term-device-process-encrypted = مقفلة بالتشفير
term-device-process-encrypted_at_rest = البيانات المخزنة مشفرة
term-device-process-federated_learning = تعلّم آلي دون تجميع البيانات
term-device-process-hardware_audits = تُفحص مكونات الجهاز
term-device-process-homomorphic_encryption = حساب والبيانات ما زالت مشفرة
term-device-process-immutable_query_ledger = سجل دائم لطلبات البيانات
term-device-process-k_anonymity = تختفي بياناتك ضمن مجموعة
term-device-process-raw_data = بيانات المستشعر دون تغيير
term-device-process-rdua_approved = اجتازت مراجعة RDUA
term-device-process-regulated = تخضع لقواعد خاصة
term-device-process-reviewed_internally = روجعت داخل المؤسسة
term-device-process-secure_multi_party_computing = نتيجة مشتركة وبيانات منفصلة
term-device-process-transport_layer_security = مشفرة أثناء الإرسال (TLS)
term-device-process-trusted_execution_environment = تعمل في جزء محمي من الشريحة
term-device-process-zero_knowledge_proofs = إثبات أمر دون كشف بيانات

## Devices: who can get at the data

term-device-access-available_for_resale = قد تُباع لآخرين
term-device-access-available_to_3rd_parties = تستطيع مؤسسات أخرى رؤيتها
term-device-access-available_to_download = متاحة للتنزيل
term-device-access-available_to_me = يمكنك رؤية بياناتك
term-device-access-available_to_the_accountable_organization = تستطيع الجهة المسؤولة رؤيتها
term-device-access-available_to_vendor = يستطيع المورّد رؤيتها
term-device-access-not_available_to_me = لا يمكنك رؤية بياناتك
term-device-access-not_available_to_the_accountable_organization = الجهة المسؤولة لا تستطيع رؤيتها
term-device-access-not_available_to_vendor = المورّد لا يستطيع رؤيتها

## Devices: where data is kept

term-device-storage-backed_up_internationally = نسخ محفوظة في الخارج
term-device-storage-backed_up_locally = نسخ خاضعة للقانون المحلي
term-device-storage-shared_storage_and_governance = تحفظها وتديرها عدة جهات
term-device-storage-stored_locally = محفوظة وخاضعة للقانون المحلي
term-device-storage-stored_on_3rd_party_cloud = في سحابة شركة أخرى
term-device-storage-stored_primarily_internationally = محفوظة في الخارج في معظمها
term-device-storage-stored_primarily_locally = معظمها خاضع للقانون المحلي

## Devices: what form the data has

term-device-data-binary = بايتات حاسوب خام (ثنائية)
term-device-data-boolean = قيم نعم أو لا
term-device-data-personal = بيانات عن شخص
term-device-data-pixel_based_image = صورة مكونة من نقاط
term-device-data-spatial = مواقع وأماكن
term-device-data-tabular = جدول من القيود
term-device-data-values_time = قراءات على مر الوقت

## Devices: whether data is kept

term-device-retention-data_retained = تُحفظ البيانات مدة من الوقت
term-device-retention-no_data_retained = لا يُحفظ شيء

## Devices: who is responsible

term-device-accountable-institution = المؤسسة المسؤولة
term-device-accountable-organization = المنظمة المسؤولة

## AI: what it is for

term-ai-purpose-accessibility = إتاحة متساوية للجميع
term-ai-purpose-arts_culture = الفن والحياة الثقافية
term-ai-purpose-border_immigration = الحدود والتأشيرات واللجوء
term-ai-purpose-commerce = البيع والشراء
term-ai-purpose-content_moderation = تصفية ما ينشره المستخدمون
term-ai-purpose-dining = الطعام والوجبات
term-ai-purpose-ecology = مراقبة الطبيعة
term-ai-purpose-education = التعليم والتعلم
term-ai-purpose-eligibility_benefits = من يحصل على دعم عام
term-ai-purpose-employment = توظيف العاملين وإدارتهم
term-ai-purpose-energy_efficiency = توفير الطاقة
term-ai-purpose-enforcement = التحقق من اتباع القواعد
term-ai-purpose-entry = التحقق ممن يجوز له الدخول
term-ai-purpose-financial_services = القروض والتأمين والمدفوعات
term-ai-purpose-fire_emergency = المساعدة في الحرائق والطوارئ
term-ai-purpose-health = الصحة: الهواء والماء والضجيج
term-ai-purpose-healthcare = الرعاية الطبية
term-ai-purpose-inform = تقديم المعلومات
term-ai-purpose-logistics = نقل البضائع
term-ai-purpose-marketing_personalization = الإعلانات والعروض الشخصية
term-ai-purpose-mobility = المرور والتنقل
term-ai-purpose-planning_decision_making = التخطيط والقرارات العامة
term-ai-purpose-research_development = البحث والأفكار الجديدة
term-ai-purpose-risk_assessment = تقييم الخطر والاستعجال
term-ai-purpose-safety_security = سلامة الناس والأماكن
term-ai-purpose-social = جمع الناس معًا
term-ai-purpose-translation_language = الترجمة بين اللغات
term-ai-purpose-waste_management = التعامل مع النفايات
term-ai-purpose-water_efficiency = توفير الماء
term-ai-purpose-wayfinding_services = الاهتداء إلى الطريق والخدمات

## AI: who is responsible

term-ai-accountable-institution = المؤسسة المسؤولة
term-ai-accountable-organization = المنظمة المسؤولة

## AI: whom it touches

term-ai-affected-people = من يراقبهم أو يقرر بشأنهم

## AI: what kind of AI it is

term-ai-functional_modes-agentic_mode = ذكاء اصطناعي ينفّذ مهام
term-ai-functional_modes-analytical_mode = ذكاء اصطناعي يصنّف ويقيّم ويتوقع
term-ai-functional_modes-generative_mode = ذكاء اصطناعي يصنع محتوى جديدًا
term-ai-functional_modes-perceptive_mode = ذكاء اصطناعي يرى أو يسمع
term-ai-functional_modes-physical_mode = ذكاء اصطناعي يحرّك أشياء
term-ai-functional_modes-semantic_mode = ذكاء اصطناعي يستخرج المعنى

## AI: what harm it could do

term-ai-risks_mitigation-autonomy_loss = حرية أقل في الاختيار
term-ai-risks_mitigation-civil_liberties_harm = ضرر بحقوقك الأساسية
term-ai-risks_mitigation-environmental_harm = ضرر بالطبيعة
term-ai-risks_mitigation-financial_harm = خسارة مالية
term-ai-risks_mitigation-physical_harm = إصابة أو تلف
term-ai-risks_mitigation-political_economic_harm = ضرر بالديمقراطية أو الأسواق
term-ai-risks_mitigation-psychological_harm = ضرر بصحتك النفسية
term-ai-risks_mitigation-reputational_harm = ضرر بسمعتك
term-ai-risks_mitigation-societal_cultural_harm = ضرر بالمجتمع والثقافة

## AI: what you may ask for

term-ai-rights-right_access = الاطلاع على البيانات عنك
term-ai-rights-right_algorithmic_transparency = معرفة كيف يعمل النظام
term-ai-rights-right_be_forgotten = محو بياناتك
term-ai-rights-right_contest = الطعن في قرار
term-ai-rights-right_correction = تصحيح البيانات الخاطئة
term-ai-rights-right_individual_decision_explanation = معرفة أسباب قرار
term-ai-rights-right_non_discrimination = معاملة عادلة دون تحيز
term-ai-rights-right_object = طلب وقف استعمال بياناتك
term-ai-rights-right_purpose_limitation = استعمال البيانات كما ذُكر فقط
term-ai-rights-right_to_human_review = أن يراجع إنسان قرارًا
term-ai-rights-right_to_notice = العلم باستعمال ذكاء اصطناعي

## AI: what goes in

term-ai-input_dataset-input_about_a_measurement = يدخل: قراءات مستشعرات
term-ai-input_dataset-input_about_a_place = يدخل: أماكن وطرق
term-ai-input_dataset-input_about_behaviour = يدخل: ما يفعله الناس
term-ai-input_dataset-input_biometric = يدخل: صفات جسمك
term-ai-input_dataset-input_decision = يدخل: قرار سابق
term-ai-input_dataset-input_generated_content = يدخل: محتوى صنعه ذكاء اصطناعي
term-ai-input_dataset-input_operational_data = يدخل: حقائق عن خدمة
term-ai-input_dataset-input_physical_action = يدخل: حدث مادي
term-ai-input_dataset-input_recommendation = يدخل: نصيحة أو درجة
term-ai-input_dataset-input_sensitive_personal = يدخل: حقائق شديدة الخصوصية

## AI: what comes out

term-ai-output_dataset-output_about_a_measurement = يخرج: قيم مَقيسة
term-ai-output_dataset-output_about_a_place = يخرج: أماكن وطرق
term-ai-output_dataset-output_about_behaviour = يخرج: ما يفعله الناس
term-ai-output_dataset-output_biometric = يخرج: صفات جسمك
term-ai-output_dataset-output_decision = يخرج: قرار بشأنك
term-ai-output_dataset-output_generated_content = يخرج: محتوى صنعه ذكاء اصطناعي
term-ai-output_dataset-output_operational_data = يخرج: حقائق عن خدمة
term-ai-output_dataset-output_physical_action = يخرج: حدث مادي
term-ai-output_dataset-output_recommendation = يخرج: نصيحة أو درجة
term-ai-output_dataset-output_sensitive_personal = يخرج: حقائق شديدة الخصوصية

## AI: how it works

term-ai-processing-affect_emotion_analysis = يخمّن المشاعر أو المزاج
term-ai-processing-anomaly_detection = يبحث عن أحداث غير معتادة
term-ai-processing-biometric_recognition = يتعرف على الناس من أجسامهم
term-ai-processing-classification_prediction = يصنّف الأشياء ويتوقع
term-ai-processing-clustering_segmentation = يفرز في مجموعات متشابهة
term-ai-processing-computer_vision = حاسوب يقرأ الصور
term-ai-processing-language_models = يقرأ النصوص ويكتبها
term-ai-processing-optimization = يبحث عن أفضل خطة
term-ai-processing-privacy_transformation = يخفي هويات الناس
term-ai-processing-recommendation_ranking = يقترح الخيارات ويرتبها
term-ai-processing-search_retrieval = يبحث في السجلات
term-ai-processing-speech_audio = يعمل بالكلام والصوت

## AI: who can get at the data

term-ai-access-available_for_resale = قد تُباع لآخرين
term-ai-access-available_to_3rd_parties = تستطيع مؤسسات أخرى رؤيتها
term-ai-access-available_to_download = متاحة للتنزيل
term-ai-access-available_to_me = يمكنك رؤية بياناتك
term-ai-access-available_to_the_accountable_organization = تستطيع الجهة المسؤولة رؤيتها
term-ai-access-available_to_vendor = يستطيع المورّد رؤيتها
term-ai-access-not_available_to_me = لا يمكنك رؤية بياناتك
term-ai-access-not_available_to_the_accountable_organization = الجهة المسؤولة لا تستطيع رؤيتها
term-ai-access-not_available_to_vendor = المورّد لا يستطيع رؤيتها

## AI: whether data is kept

term-ai-retention-data_retained = تُحفظ البيانات مدة من الوقت
term-ai-retention-no_data_retained = لا يُحفظ شيء

## AI: where data is kept

term-ai-storage-backed_up_internationally = نسخ محفوظة في الخارج
term-ai-storage-backed_up_locally = نسخ خاضعة للقانون المحلي
term-ai-storage-shared_storage_and_governance = تحفظها وتديرها عدة جهات
term-ai-storage-stored_locally = محفوظة وخاضعة للقانون المحلي
term-ai-storage-stored_on_3rd_party_cloud = في سحابة شركة أخرى
term-ai-storage-stored_primarily_internationally = محفوظة في الخارج في معظمها
term-ai-storage-stored_primarily_locally = معظمها خاضع للقانون المحلي

## Law: why data may be used

term-dpv-legal_basis-A6-1-a = موافقتك (م ⁦6(1)(a)⁩)
term-dpv-legal_basis-A6-1-a-explicit-consent = موافقة صريحة (م ⁦6(1)(a)⁩)
term-dpv-legal_basis-A6-1-a-non-explicit-consent = موافقة عادية (م ⁦6(1)(a)⁩)
term-dpv-legal_basis-A6-1-b = عقد معك (م ⁦6(1)(b)⁩)
term-dpv-legal_basis-A6-1-b-contract-performance = عقد سارٍ (م ⁦6(1)(b)⁩)
term-dpv-legal_basis-A6-1-b-enter-into-contract = قبل عقد (م ⁦6(1)(b)⁩)
term-dpv-legal_basis-A6-1-c = واجب يفرضه قانون (م ⁦6(1)(c)⁩)
term-dpv-legal_basis-A6-1-d = لحماية حياة (م ⁦6(1)(d)⁩)
term-dpv-legal_basis-A6-1-d-data-subject = حياتك في خطر (م ⁦6(1)(d)⁩)
term-dpv-legal_basis-A6-1-d-natural-person = حياة شخص آخر (م ⁦6(1)(d)⁩)
term-dpv-legal_basis-A6-1-e = مهمة عامة (م ⁦6(1)(e)⁩)
term-dpv-legal_basis-A6-1-e-official-authority = سلطة رسمية (م ⁦6(1)(e)⁩)
term-dpv-legal_basis-A6-1-e-public-interest = مصلحة عامة (م ⁦6(1)(e)⁩)
term-dpv-legal_basis-A6-1-f = مصلحة مشروعة (م ⁦6(1)(f)⁩)
term-dpv-legal_basis-A6-1-f-controller = مصلحة المتحكم (م ⁦6(1)(f)⁩)
term-dpv-legal_basis-A6-1-f-third-party = مصلحة غيره (م ⁦6(1)(f)⁩)
term-dpv-legal_basis-Consent = موافقتك

## Law: what you may claim

term-dpv-right-A13 = أن تُخبَر فورًا (المادة 13)
term-dpv-right-A14 = أن تُخبَر لاحقًا (المادة 14)
term-dpv-right-A15 = الاطلاع على بياناتك (المادة 15)
term-dpv-right-A16 = تصحيح بيانات خاطئة (المادة 16)
term-dpv-right-A17 = محو بياناتك (المادة 17)
term-dpv-right-A18 = تقييد استعمال بياناتك (م 18)
term-dpv-right-A19 = إبلاغ المتلقين (المادة 19)
term-dpv-right-A20 = أخذ بياناتك معك (المادة 20)
term-dpv-right-A21 = الاعتراض على الاستعمال (م 21)
term-dpv-right-A22 = ليس بآلة وحدها (المادة 22)
term-dpv-right-A22-3-a = طلب تدخل إنسان (م ⁦22(3)⁩)
term-dpv-right-A22-3-b = إبداء رأيك (م ⁦22(3)⁩)
term-dpv-right-A22-3-c = الطعن في قرار (م ⁦22(3)⁩)
term-dpv-right-A7-3 = سحب الموافقة (م ⁦7(3)⁩)
term-dpv-right-A77 = شكوى إلى السلطة (المادة 77)
term-dpv-right-A78 = مقاضاة السلطة (المادة 78)
term-dpv-right-A79 = مقاضاة المتحكم (المادة 79)

## Law: what allows data to leave the EU

term-dpv-transfer-A45-3 = الاتحاد يراه آمنًا (م ⁦45(3)⁩)
term-dpv-transfer-A46-2-a = معاهدة رسمية (م ⁦46(2)(a)⁩)
term-dpv-transfer-A46-2-b = قواعد مجموعة (م ⁦46(2)(b)⁩)
term-dpv-transfer-A46-2-c = بنود الاتحاد (م ⁦46(2)(c)⁩)
term-dpv-transfer-A46-2-d = بنود وطنية (م ⁦46(2)(d)⁩)
term-dpv-transfer-A46-2-e = مدونة سلوك (م ⁦46(2)(e)⁩)
term-dpv-transfer-A46-2-f = شهادة (م ⁦46(2)(f)⁩)
term-dpv-transfer-A46-3-a = بنود خاصة (م ⁦46(3)(a)⁩)
term-dpv-transfer-A46-3-b = اتفاق رسمي (م ⁦46(3)(b)⁩)
term-dpv-transfer-A49-1-a = وافقت عليه (م ⁦49(1)(a)⁩)
term-dpv-transfer-A49-1-b = عقدك (م ⁦49(1)(b)⁩)
term-dpv-transfer-A49-1-c = عقد لصالحك (م ⁦49(1)(c)⁩)
term-dpv-transfer-A49-1-d = مصلحة عامة (م ⁦49(1)(d)⁩)
term-dpv-transfer-A49-1-e = مطالبات قانونية (م ⁦49(1)(e)⁩)
term-dpv-transfer-A49-1-f = يحمي حياة (م ⁦49(1)(f)⁩)
term-dpv-transfer-A49-1-g = سجل مفتوح للعامة (م ⁦49(1)(g)⁩)
term-dpv-transfer-A49-2 = حالة نادرة (م ⁦49(1)⁩ فقرة 2)
term-dpv-transfer-AdequacyDecision = قرار الملاءمة من الاتحاد
term-dpv-transfer-AdHocContractualClauses = بنود عقد خاصة
term-dpv-transfer-BindingCorporateRules = قواعد مُلزمة لمجموعة شركات
term-dpv-transfer-CertificationMechanismsForDataTransfers = شهادة لنقل البيانات
term-dpv-transfer-CodesOfConductForDataTransfers = مدونة سلوك لنقل البيانات
term-dpv-transfer-DataTransferTool = أداة قانونية لنقل البيانات
term-dpv-transfer-SCCByCommission = البنود النموذجية للمفوضية
term-dpv-transfer-SCCBySupervisoryAuthority = البنود النموذجية لسلطة
term-dpv-transfer-StandardContractualClauses = بنود تعاقدية نموذجية
term-dpv-transfer-SupplementaryMeasure = حماية إضافية للبيانات

## Law: why sensitive data may be used

term-dpv-special_category-A9-2-a = موافقة صريحة (م ⁦9(2)(a)⁩)
term-dpv-special_category-A9-2-b = العمل والإعانات (م ⁦9(2)(b)⁩)
term-dpv-special_category-A9-2-c = حياة في خطر (م ⁦9(2)(c)⁩)
term-dpv-special_category-A9-2-d = جهة غير ربحية (م ⁦9(2)(d)⁩)
term-dpv-special_category-A9-2-e = نشرتها بنفسك (م ⁦9(2)(e)⁩)
term-dpv-special_category-A9-2-f = مطالبات ومحاكم (م ⁦9(2)(f)⁩)
term-dpv-special_category-A9-2-g = مصلحة عامة (م ⁦9(2)(g)⁩)
term-dpv-special_category-A9-2-h = صحة أو رعاية (م ⁦9(2)(h)⁩)
term-dpv-special_category-A9-2-i = الصحة العامة (م ⁦9(2)(i)⁩)
term-dpv-special_category-A9-2-j = بحث أو أرشيف (م ⁦9(2)(j)⁩)

## Choices and answers: words by code

term-lamppost-decision-consent-give = إعطاء الموافقة
term-lamppost-decision-consent-refuse = رفض الموافقة
term-lamppost-decision-consent-withdraw = سحب الموافقة
term-lamppost-decision-objection-make = الاعتراض على هذا الاستعمال
term-lamppost-decision-objection-retract = التراجع عن الاعتراض
term-lamppost-decision-review-request = طلب أن يقرر إنسان
term-lamppost-decision-request-access = طلب نسخة من بياناتك
term-lamppost-decision-request-rectification = طلب تصحيح بياناتك
term-lamppost-decision-request-erasure = طلب محو بياناتك
term-lamppost-decision-request-restriction = طلب وقف استعمال بياناتك مؤقتًا
term-lamppost-decision-request-portability = طلب بياناتك لأخذها معك
term-lamppost-decision-concern-tampered = الإبلاغ عن لافتة معدّلة أو مزيفة
term-lamppost-decision-concern-place = الإبلاغ عن لافتة في مكان خطأ
term-lamppost-decision-concern-other = الإبلاغ عن مشكلة أخرى
term-lamppost-surface-phone = على هاتف مسح اللافتة
term-lamppost-surface-web = على صفحة ويب
term-lamppost-surface-kiosk = في كشك إلكتروني
term-lamppost-answer_status-acknowledged = وصل ويُنظر فيه
term-lamppost-answer_status-accepted = قُبل
term-lamppost-answer_status-rejected = رُفض
term-lamppost-answer_status-extended = يستغرق وقتًا أطول
term-lamppost-answer_status-fulfilled = نُفِّذ
term-lamppost-notice_state-current = ساري المفعول
term-lamppost-notice_state-superseded = حلّ محلّه إشعار أحدث
term-lamppost-notice_state-withdrawn = مسحوب
term-lamppost-notice_state-expired = منتهي الصلاحية
term-lamppost-notice_state-not-yet-in-force = لم يبدأ سريانه بعد
term-dpv-ground-Objection = أسباب تخص وضعك
term-dpv-ground-NonNecessityObjection = ليس ضروريًا
term-dpv-ground-LegalityLackingObjection = ليس له أساس قانوني
term-dpv-ground-UnlawfulActivityObjection = مخالف للقانون
term-dpv-ground-ContestAccuracy = ما يسجّله خاطئ
term-dpv-delay-ComplexityOfProcess = الحالة معقدة
term-dpv-delay-HighVolumeOfProcesses = هناك حالات كثيرة
term-dpv-delay-InformationRequired = هناك حاجة إلى معلومات إضافية
term-dpv-delay-IdentityVerificationRequired = التحقق لمن هذه البيانات
term-dpv-refusal-LegitimateInterestOverride = مصلحة مشروعة أرجح
term-dpv-refusal-PublicInterestCompromised = يضر بالمصلحة العامة
term-dpv-refusal-OfficialAuthorityExerciseImpaired = يعرقل مهمة رسمية
term-dpv-refusal-LegalObligationImpaired = يخالف واجبًا قانونيًا
term-dpv-refusal-LegallyExempted = القانون يستثني ذلك
term-dpv-refusal-LegalClaimImpaired = يضر بمطالبة قانونية
term-dpv-refusal-JudicialProceedingsImpaired = يضر بإجراءات قضائية
term-dpv-refusal-CrimePreventionImpaired = يعرقل منع الجريمة
term-dpv-refusal-CrimeInvestigationImpaired = يعرقل التحقيق في جريمة
term-dpv-refusal-PublicSecurityImpaired = يضر بالأمن العام
term-dpv-refusal-NationalSecurityImpaired = يضر بالأمن الوطني
term-dpv-refusal-PublicHealthCompromised = يضر بالصحة العامة
term-dpv-refusal-SecurityImpaired = يضر بإجراء أمني
term-dpv-refusal-ThirdPartyRightsImpaired = يضر بحقوق الآخرين
term-dpv-refusal-FreedomOfExpressionImpaired = يضر بحرية التعبير
term-dpv-refusal-ScientificHistoricalResearchImpaired = يضر بالبحث العلمي
term-dpv-refusal-OfficialStatisticsImpaired = يضر بالإحصاءات الرسمية
term-dpv-refusal-PublicInterestArchivingImpaired = يضر بالأرشيفات العامة
term-dpv-refusal-ContractPerformanceNecessity = عقد يحتاج إليه
term-dpv-refusal-ConsentProvided = أعطيت موافقتك عليه
term-dpv-refusal-IdentityVerificationFailure = غير واضح لمن البيانات
term-dpv-refusal-FulfilmentImpossible = مستحيل
term-dpv-refusal-DisproportionateEffortRequired = يتطلب جهدًا غير معقول
term-dpv-refusal-ProcessUnfounded = لا أساس للطلب
term-dpv-refusal-ProcessExcessive = الطلب يتجاوز الحد
term-dpv-refusal-EntityAlreadyInformed = لديك المعلومات من قبل

## Further words: what can happen to you, what is picked up, what it is for, what senses or acts

term-lamppost-consequence-travel_ban = منع من السفر
term-lamppost-consequence-loan_refusal = لا قرض ولا ائتمان
term-lamppost-consequence-job_refusal = حرمان من عمل
term-lamppost-consequence-internet_ban = منع من الإنترنت
term-lamppost-further_consequence-surveillance = مراقبة أكثر منذ ذلك الحين
term-lamppost-further_consequence-supply_cut = تقليل الإمداد أو قطعه
term-lamppost-further_consequence-intervention = يأتي أحد للمساعدة أو التحقق
term-lamppost-further_data_kind-browsing_history = ما تستعمله على الإنترنت ومدته
term-lamppost-further_data_kind-purchases = ما تشتريه
term-lamppost-further_data_kind-social_posts = منشورات على شبكات التواصل
term-lamppost-further_data_kind-administrative_records = ملفات الدوائر العامة
term-lamppost-further_data_kind-voice_features = نبرة صوتك
term-lamppost-further_data_kind-criminal_record = أحكام وجرائم
term-lamppost-further_data_kind-health_data = صحتك
term-lamppost-further_data_kind-energy_use = استهلاك الكهرباء
term-lamppost-further_data_kind-water_use = استهلاك الماء
term-lamppost-further_data_kind-fill_level = مدى الامتلاء
term-lamppost-further_data_kind-air_measurement = الهواء والطقس
term-lamppost-further_data_kind-emotion = مشاعر تخمّنها آلة
term-lamppost-further_data_kind-age_group = العمر، بالتخمين
term-lamppost-further_data_kind-gender = الجنس (ذكر أو أنثى)، بالتخمين
term-lamppost-further_data_kind-vehicle_identity = هوية سيارة أو جهاز
term-lamppost-further_data_kind-emergency_call = نداء استغاثة
term-lamppost-purpose-traffic_control = التحكم في المرور
term-lamppost-purpose-toll = تحصيل رسوم مرور
term-lamppost-purpose-advertising = إعلانات
term-lamppost-purpose-energy_supply = إمداد الطاقة
term-lamppost-technology-smart_meter = عدّاد ذكي
term-lamppost-technology-wearable = جهاز يُلبس على الجسم
term-lamppost-technology-vehicle_telematics = بيانات ترسلها المركبات
term-lamppost-technology-signal_controller = وحدة تحكم في الإشارات

## AI Act: what kind of AI it is

term-dpv-ai_act-AISystem = نظام ذكاء اصطناعي
term-dpv-ai_act-GPAIModel = نموذج ذكاء اصطناعي عام الأغراض
term-dpv-ai_act-GPAISystem = نظام ذكاء اصطناعي عام الأغراض
term-dpv-ai_act-HighImpactCapabilityGPAIModel = من أقوى نماذج الذكاء الاصطناعي
term-dpv-ai_act-SystemicRisk = خطر مجتمعي من ذكاء اصطناعي قوي
term-dpv-ai_act-AISystemPerformance = جودة عمل الذكاء الاصطناعي
term-dpv-ai_act-IntendedPurpose = ما صُنع الذكاء الاصطناعي لأجله
term-dpv-ai_act-ReasonablyForeseeableMisuse = استعمال خاطئ يمكن توقعه
term-dpv-ai_act-SafetyComponent = جزء يحافظ على السلامة
term-dpv-ai_act-SubliminalCapability = يؤثر فيك دون أن تلاحظ
term-dpv-ai_act-DeepFakeGeneration = يصنع تزييفًا عميقًا
term-dpv-ai_act-Risk = الخطر

## AI Act: AI that recognises people

term-dpv-ai_act-BiometricData = بيانات من جسمك
term-dpv-ai_act-BiometricIdentification = يكتشف من أنت من جسمك
term-dpv-ai_act-BiometricVerification = يتحقق أنك من تقول إنك هو
term-dpv-ai_act-RemoteBiometricIdentificationSystem = يتعرف على الناس عن بُعد
term-dpv-ai_act-RealtimeRemoteBiometricIdentificationSystem = يتعرف على الناس لحظيًا عن بُعد
term-dpv-ai_act-PostRemoteBiometricIdentificationSystem = يتعرف على الناس لاحقًا
term-dpv-ai_act-BiometricCategorisation = يصنّف الناس بحسب أجسامهم
term-dpv-ai_act-BiometricCategorisationSystem = نظام يصنّف بحسب الجسم
term-dpv-ai_act-EmotionRecognition = يستنتج المشاعر من الأجسام
term-dpv-ai_act-EmotionRecognitionSystem = نظام يستنتج المشاعر
term-dpv-ai_act-PubliclyAccessibleSpace = مكان يستطيع أي شخص دخوله

## AI Act: AI that the law forbids

term-dpv-ai_act-ProhibitedAISystem = ذكاء اصطناعي محظور (المادة 5)
term-dpv-ai_act-ProhibitedAISystem-A5-1-a = التلاعب (م ⁦5(1)(a)⁩)
term-dpv-ai_act-ProhibitedAISystem-A5-1-b = استغلال الضعف (م ⁦5(1)(b)⁩)
term-dpv-ai_act-ProhibitedAISystem-A5-1-c = التقييم الاجتماعي (م ⁦5(1)(c)⁩)
term-dpv-ai_act-ProhibitedAISystem-A5-1-d = توقع الجريمة (م ⁦5(1)(d)⁩)
term-dpv-ai_act-ProhibitedAISystem-A5-1-e = جمع الوجوه (م ⁦5(1)(e)⁩)
term-dpv-ai_act-ProhibitedAISystem-A5-1-f = قراءة المشاعر (م ⁦5(1)(f)⁩)
term-dpv-ai_act-ProhibitedAISystem-A5-1-g = تصنيف الناس (م ⁦5(1)(g)⁩)
term-dpv-ai_act-ProhibitedAISystem-A5-1-h = بحث لحظي عن وجه (م ⁦5(1)(h)⁩)

## AI Act: how high the risk is

term-dpv-ai_act-RiskLevel = مستوى الخطر في قانون الذكاء
term-dpv-ai_act-RiskLevelProhibited = مستوى الخطر: محظور
term-dpv-ai_act-RiskLevelPermitted = مستوى الخطر: غير محظور
term-dpv-ai_act-RiskLevelHigh = مستوى الخطر: عالٍ
term-dpv-ai_act-RiskLevelHigh-A6-1 = مستوى الخطر: عالٍ (م ⁦6(1)⁩)
term-dpv-ai_act-RiskLevelHigh-A6-2 = مستوى الخطر: عالٍ (م ⁦6(2)⁩)
term-dpv-ai_act-RiskLevelNotHigh = مستوى الخطر: ليس عاليًا
term-dpv-ai_act-RiskLevelTransparencyRequired = مستوى الخطر: يجب إخبارك
term-dpv-ai_act-RiskLevelMinimal = مستوى الخطر: أدنى حد
term-dpv-ai_act-HighRiskAIAssessment = تقييم خطورة الذكاء الاصطناعي
term-dpv-ai_act-HighRiskAISystem = نظام ذكاء اصطناعي عالي الخطورة

## AI Act: high risk because of the product

term-dpv-ai_act-HighRiskAISystem-A6-1 = منتج عالي الخطورة (م ⁦6(1)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-1 = آلات (الملحق I، ⁦1⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-2 = ألعاب (الملحق I، ⁦2⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-3 = قوارب النزهة (الملحق I، ⁦3⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-4 = مصاعد (الملحق I، ⁦4⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-5 = خطر الانفجار (الملحق I، ⁦5⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-6 = أجهزة الراديو (الملحق I، ⁦6⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-7 = أجهزة الضغط (الملحق I، ⁦7⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-8 = التلفريك (الملحق I، ⁦8⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-9 = معدات الوقاية (الملحق I، ⁦9⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-10 = أجهزة الغاز (الملحق I، ⁦10⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-11 = أجهزة طبية (الملحق I، ⁦11⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-12 = فحوص طبية (الملحق I، ⁦12⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-13 = أمن الطيران (الملحق I، ⁦13⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-14 = دراجات نارية (الملحق I، ⁦14⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-15 = جرارات (الملحق I، ⁦15⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-16 = معدات السفن (الملحق I، ⁦16⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-17 = السكك الحديدية (الملحق I، ⁦17⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-18 = سيارات وشاحنات (الملحق I، ⁦18⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-19 = سلامة الطريق (الملحق I، ⁦19⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexI-20 = طائرات ومسيّرات (الملحق I، ⁦20⁩)

## AI Act: high risk because of the use

term-dpv-ai_act-HighRiskAISystem-A6-2 = استعمال عالي الخطورة (م ⁦6(2)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-a = كشف الهوية (ملحق III، ⁦1(a)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-b = تصنيف الناس (ملحق III، ⁦1(b)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-1-c = المشاعر (ملحق III، ⁦1(c)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-2 = إمدادات حيوية (ملحق III، ⁦2⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-a = قبول دراسي (ملحق III، ⁦3(a)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-b = الدرجات (ملحق III، ⁦3(b)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-c = مستوى التعليم (ملحق III، ⁦3(c)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-3-d = رقابة امتحان (ملحق III، ⁦3(d)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-a = التوظيف (ملحق III، ⁦4(a)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-4-b = إدارة عاملين (ملحق III، ⁦4(b)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-a = الدعم العام (ملحق III، ⁦5(a)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-b = قدرة السداد (ملحق III، ⁦5(b)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-c = التأمين (ملحق III، ⁦5(c)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-5-d = نداءات إنقاذ (ملحق III، ⁦5(d)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-a = ضحايا الجريمة (ملحق III، ⁦6(a)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-b = كشف الكذب (ملحق III، ⁦6(b)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-c = الأدلة (ملحق III، ⁦6(c)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-d = خطر الجريمة (ملحق III، ⁦6(d)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-6-e = ملفات تعريفية (ملحق III، ⁦6(e)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-a = كشف الكذب (ملحق III، ⁦7(a)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-b = خطر الدخول (ملحق III، ⁦7(b)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-c = تأشيرة ولجوء (ملحق III، ⁦7(c)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-7-d = بحث حدودي (ملحق III، ⁦7(d)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-a = المحاكم (ملحق III، ⁦8(a)⁩)
term-dpv-ai_act-HighRiskAISystem-AnnexIII-8-b = الانتخابات (ملحق III، ⁦8(b)⁩)

## AI Act: who makes, sells and uses AI

term-dpv-ai_act-AIProvider = من يصنع الذكاء الاصطناعي
term-dpv-ai_act-AIDeployer = من يستعمل الذكاء الاصطناعي
term-dpv-ai_act-AIDistributor = من يعيد بيع الذكاء الاصطناعي
term-dpv-ai_act-AIImporter = مستورد الذكاء الاصطناعي للاتحاد
term-dpv-ai_act-AIOperator = كل من له دور في الذكاء الاصطناعي
term-dpv-ai_act-AIProductManufacturer = من يدمج الذكاء الاصطناعي في منتج
term-dpv-ai_act-DownstreamAIProvider = من يبني على نموذج ذكاء اصطناعي
term-dpv-ai_act-AuthorisedRepresentative = ممثل صانع أجنبي في الاتحاد
term-dpv-ai_act-HumanOverseer = إنسان يشرف على الذكاء الاصطناعي
term-dpv-ai_act-DeployerHumanOversightMeasure = إشراف المستعمل على النظام
term-dpv-ai_act-ProviderHumanOversightMeasure = إشراف مدمج في الذكاء الاصطناعي
term-dpv-ai_act-AILiteracy = معرفة استعمال الذكاء الاصطناعي

## AI Act: who checks and whom to ask

term-dpv-ai_act-AIOffice = مكتب الذكاء الاصطناعي للاتحاد
term-dpv-ai_act-NationalCompetentAuthority = سلطة الذكاء الاصطناعي الوطنية
term-dpv-ai_act-MarketSurveillanceAuthority = سلطة مراقبة السوق
term-dpv-ai_act-NotifyingAuthority = سلطة تسمّي الفاحصين
term-dpv-ai_act-ConformityAssessmentBody = جهة تفحص الذكاء الاصطناعي
term-dpv-ai_act-NotifiedBody = فاحص خارجي رسمي
term-dpv-ai_act-AIActLawfulness = هل يتبع قانون الذكاء الاصطناعي
term-dpv-ai_act-AIActCompliant = يُقال إنه يتبع قانون الذكاء
term-dpv-ai_act-AIActNonCompliant = يُقال إنه يخالف قانون الذكاء
term-dpv-ai_act-AIActComplianceUnknown = لا يُعرف هل يتبع قانون الذكاء

## AI Act: papers and checks before use

term-dpv-ai_act-FRIA = فحص الحقوق الأساسية
term-dpv-ai_act-ConformityAssessment = فحص قبل البيع
term-dpv-ai_act-CEMarking = علامة CE
term-dpv-ai_act-EUDeclarationOfConformity = بيان موقّع من الصانع
term-dpv-ai_act-CommonSpecification = قواعد تقنية للاتحاد
term-dpv-ai_act-TechnicalDocumentation = الوثائق التقنية للذكاء الاصطناعي
term-dpv-ai_act-SystemArchitectureDescription = كيف بُني الذكاء الاصطناعي
term-dpv-ai_act-InstructionForUse = تعليمات الاستعمال
term-dpv-ai_act-QualityManagementSystem = قواعد الصانع للعمل الجيد
term-dpv-ai_act-RiskManagementSystem = عمل مستمر ضد المخاطر
term-dpv-ai_act-TrainingData = بيانات تعلّم الذكاء الاصطناعي
term-dpv-ai_act-ValidationData = بيانات لضبط الذكاء الاصطناعي
term-dpv-ai_act-TestingData = بيانات لاختبار الذكاء الاصطناعي

## AI Act: tests

term-dpv-ai_act-AIRegulatorySandbox = تجربة تحت رقابة سلطة
term-dpv-ai_act-SandboxPlan = خطة تجربة
term-dpv-ai_act-TestingRealWorldConditions = اختبار بين أناس حقيقيين
term-dpv-ai_act-RealWorldTestingPlan = خطة اختبار بين الناس
term-dpv-ai_act-RealWorldTestSubject = شخص يشارك في اختبار
term-dpv-ai_act-InformedConsent = موافقتك على اختبار
term-dpv-ai_act-TestLog = سجل الاختبارات
term-dpv-ai_act-TestReport = تقرير عن الاختبارات

## AI Act: on sale and in use

term-dpv-ai_act-MarketAvailabilityStatus = هل الذكاء الاصطناعي متوفر
term-dpv-ai_act-AvailableOnMarket = متوفر في السوق
term-dpv-ai_act-AvailableOnEUMarket = متوفر في سوق الاتحاد
term-dpv-ai_act-AvailableOnNonEUMarket = متوفر في سوق خارج الاتحاد
term-dpv-ai_act-NotAvailableOnMarket = غير متوفر في أي سوق
term-dpv-ai_act-MarketPlacementStatus = هل عُرض الذكاء الاصطناعي للبيع
term-dpv-ai_act-PlacedOnMarket = عُرض لأول مرة
term-dpv-ai_act-PlacedOnEUMarket = عُرض لأول مرة في الاتحاد
term-dpv-ai_act-ServiceSupplyStatus = هل يُستعمل الذكاء الاصطناعي
term-dpv-ai_act-PutIntoService = وُضع قيد الاستعمال
term-dpv-ai_act-PutIntoServiceInEU = وُضع قيد الاستعمال في الاتحاد
term-dpv-ai_act-NotPutIntoService = لم يوضع قيد الاستعمال بعد
term-dpv-ai_act-RecalledFromService = استُرجع من الاستعمال
term-dpv-ai_act-WithdrawnFromService = سُحب من السوق
term-dpv-ai_act-PostMarketMonitoringSystem = المراقبة بعد البيع
term-dpv-ai_act-PostMarketMonitoringPlan = خطة المراقبة بعد البيع
term-dpv-ai_act-PostMarketMonitoringSystemDocumentation = وثائق المراقبة بعد البيع
term-dpv-ai_act-SeriousIncident = حادث أو عطل خطير

## AI Act: changes to the AI

term-dpv-ai_act-ChangeCategory = أي نوع من التغيير هو
term-dpv-ai_act-ChangeDescription = ما الذي تغيّر
term-dpv-ai_act-PredeterminedChange = تغيير مخطط من البداية
term-dpv-ai_act-NonpredeterminedChange = تغيير غير مخطط من قبل
term-dpv-ai_act-SubstantialModification = تغيير مهم للقانون

## AI Act: where it is used

term-dpv-ai_act-PublicSector = تستعمله جهات عامة
term-dpv-ai_act-PrivateSector = تستعمله شركات خاصة
term-dpv-ai_act-LawEnforcementSector = يُستعمل لعمل الشرطة
term-dpv-ai_act-JusticeSector = يُستعمل في المحاكم
term-dpv-ai_act-DemocraticProcessSector = يُستعمل حول الانتخابات
term-dpv-ai_act-MigrationSector = يُستعمل للهجرة
term-dpv-ai_act-AsylumSector = يُستعمل للّجوء
term-dpv-ai_act-BorderControlSector = يُستعمل على الحدود
term-dpv-ai_act-EducationSector = يُستعمل في التعليم
term-dpv-ai_act-EmploymentSector = يُستعمل في العمل
term-dpv-ai_act-CriticalInfrastructureSector = يُستعمل لخدمات حيوية
