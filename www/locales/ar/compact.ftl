### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: Arabic.
### Status: machine

compact-open = عرض الإشعار كاملًا
compact-close = إخفاء الإشعار الكامل
compact-whole = قراءة الإشعار كاملًا
compact-found-none = لا تجد أي قاعدة شيئًا. وهذا لا يجعل المستشعر قانونيًا.
compact-unchecked = لم يُتحقَّق من هذا النص القصير. ما وُقِّع عليه موجود في الإشعار الكامل.
