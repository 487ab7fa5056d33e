### What changed between two notices of one sensor.
### Language: Chinese (Simplified)
### Status: machine

change-since = 与{ $day }的第 { $revision } 修订版相比
change-none = 本程序比较的内容都没有变化。
change-worse = 对您更不利
change-different = 不同
change-better = 对您更有利
change-for = 关于“{ $purpose }”：
change-previous-missing = 上一份告知书无法加载，所以无法说明有哪些变化。
change-previous-other = 上一份告知书不是这份告知书所指的那一份，所以无法说明有哪些变化。

## A purpose

change-activity-new = 新目的：{ $new }
change-activity-gone = 不再进行：{ $gone }
change-early = 这项活动从{ $effective }开始，早于告知书的签署日期{ $issued }。新目的必须在开始之前告知（GDPR 第 13(3) 条）。

## Lists: what came, and what went

change-technologies-new = 现在还用以下设备感应：{ $new }
change-technologies-gone = 不再用以下设备感应：{ $gone }
change-data_kinds-new = 现在还记录：{ $new }
change-data_kinds-gone = 不再记录：{ $gone }
change-processing-new = 现在还这样处理数据：{ $new }
change-processing-gone = 不再这样处理数据：{ $gone }
change-storage-new = 现在还保存：{ $new }
change-storage-gone = 不再保存：{ $gone }
change-access-new = 现在还能看到数据的：{ $new }
change-access-gone = 不再能看到数据的：{ $gone }
change-recipients-new = 现在还提供给：{ $new }
change-recipients-gone = 不再提供给：{ $gone }
change-processors-new = 现在还处理数据的：{ $new }
change-processors-gone = 不再处理数据的：{ $gone }
change-consequences-new = 现在还可能导致：{ $new }
change-consequences-gone = 不再可能导致：{ $gone }
change-rights-new = 现在还写明的权利：{ $new }
change-rights-gone = 不再写明的权利：{ $gone }
change-assessments-new = 新增的研究：{ $new }
change-assessments-gone = 不再写明的研究：{ $gone }
change-list-new = { $field }，新增：{ $new }
change-list-gone = { $field }，不再有：{ $gone }

## One value instead of another

change-retention = 保存：{ $after }，原为{ $before }
change-identifiability = 数据多大程度上指向您：{ $after }，原为{ $before }
change-controller = 现在的负责方：{ $after }，原为{ $before }
change-legal_basis = 法律依据：{ $after }，原为{ $before }
change-objection = 如果您反对：{ $after }，原为{ $before }
change-value = { $field }：{ $after }，原为{ $before }
change-stated = { $field }：现已说明：{ $after }
change-unstated = { $field }：不再说明。原为：{ $before }
