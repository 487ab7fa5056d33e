### What changed between two notices of one sensor.
### Language: Arabic (Modern Standard)
### Status: machine

change-since = بالمقارنة مع الإصدار { $revision } بتاريخ { $day }
change-none = لم يتغيّر شيء مما يقارنه هذا البرنامج.
change-worse = أسوأ لك
change-different = مختلف
change-better = أفضل لك
change-for = لأجل «{ $purpose }»:
change-previous-missing = تعذر تحميل الإشعار السابق لهذا الإشعار، ولذلك لا يمكن قول شيء عن التغييرات.
change-previous-other = الإشعار السابق ليس هو الإشعار الذي يذكره هذا الإشعار، ولذلك لا يمكن قول شيء عن التغييرات.

## A purpose

change-activity-new = غرض جديد: { $new }
change-activity-gone = لم يعد يُفعل: { $gone }
change-early = بدأ هذا في { $effective }، قبل توقيع الإشعار في { $issued }. ويجب الإعلام بالغرض الجديد قبل أن يبدأ (المادة ⁦13(3)⁩ من GDPR).

## Lists: what came, and what went

change-technologies-new = يستشعر الآن أيضًا بواسطة: { $new }
change-technologies-gone = لم يعد يستشعر بواسطة: { $gone }
change-data_kinds-new = يُسجَّل الآن أيضًا: { $new }
change-data_kinds-gone = لم يعد يُسجَّل: { $gone }
change-processing-new = يُفعل بها الآن أيضًا: { $new }
change-processing-gone = لم يعد يُفعل بها: { $gone }
change-storage-new = تُحفظ الآن أيضًا: { $new }
change-storage-gone = لم تعد تُحفظ: { $gone }
change-access-new = يستطيع الآن أيضًا الاطلاع عليها: { $new }
change-access-gone = لم يعد يستطيع الاطلاع عليها: { $gone }
change-recipients-new = تُعطى الآن أيضًا إلى: { $new }
change-recipients-gone = لم تعد تُعطى إلى: { $gone }
change-processors-new = يعالجها الآن أيضًا: { $new }
change-processors-gone = لم يعد يعالجها: { $gone }
change-consequences-new = قد يؤدي الآن أيضًا إلى: { $new }
change-consequences-gone = لم يعد من الممكن أن يؤدي إلى: { $gone }
change-rights-new = حق صار مذكورًا الآن أيضًا: { $new }
change-rights-gone = حق لم يعد مذكورًا: { $gone }
change-assessments-new = دراسة أُضيفت: { $new }
change-assessments-gone = دراسة لم تعد مذكورة: { $gone }
change-list-new = { $field }، أُضيف: { $new }
change-list-gone = { $field }، لم يعد موجودًا: { $gone }

## One value instead of another

change-retention = مدة الحفظ: { $after } بدلًا من { $before }
change-identifiability = مدى دلالتها عليك: { $after } بدلًا من { $before }
change-controller = المسؤول الآن: { $after } بدلًا من { $before }
change-legal_basis = الأساس القانوني: { $after } بدلًا من { $before }
change-objection = إذا اعترضت: { $after } بدلًا من { $before }
change-value = { $field }: { $after } بدلًا من { $before }
change-stated = { $field }: صار مذكورًا الآن: { $after }
change-unstated = { $field }: لم يعد مذكورًا. وكان: { $before }
