### My choices, the letter, and the printed placard.
### Language: Chinese (Simplified)
### Status: machine

## My choices: the page with all records of this device

mine-empty = 本设备上没有选择
mine-empty-means = 您对传感器作出决定后，记录会保存在这里，即本设备上。除您之外，没有任何人拥有这份列表。
mine-empty-next = 请先扫描标牌上的二维码。也可以在下面从另一台设备导入您的选择。
mine-refused = 这个浏览器不允许页面保存任何内容
mine-refused-means = 您的选择无法保存在这里。请使用非隐私窗口，或换一个浏览器。
mine-failed = 无法读取您的选择
mine-loading = 正在读取您的选择……
mine-list = 您的选择
mine-count = { $count ->
   *[other] 本设备上保存了 { $count } 个选择。
}
mine-unread = 无法读取这份记录：
mine-notice-whole = 整块标牌
mine-notice = 再读一遍这份告知书
mine-queue = 等待发送
mine-queue-means = 这些选择保存在本设备上。您联网后发送，每个只发送一次。
mine-try = 现在尝试发送
mine-export = 把这份记录带到其他程序
mine-export-means = 任何人都可以用发布方的公钥核对保存下来的记录。以下格式为其他程序保存同样的内容。
mine-export-dpv = 保存为 JSON-LD
mine-export-kantara = 保存为同意回执
mine-letter = 以信件形式显示
mine-letter-again = 显示一封催促答复的信件
mine-letter-complaint = 显示投诉信
mine-letter-print = 打印这封信
mine-letter-close = 关闭这封信
mine-letter-mail = 把这封信写成电子邮件
mine-letter-title = 信件
mine-overdue = 答复逾期：您可以怎么做
mine-overdue-means = 法律规定的答复期限是一个月。这个期限已过。您可以再次写信，也可以向监管机构投诉。请附上这份记录作为证明。
mine-backup = 妥善保存或转移您的选择
mine-backup-means = 备份包含您的全部记录及其传感器的密钥。之后您可以在另一台设备上查看、撤回同意和收回反对。文件用您的口令锁定。没有口令，任何人都打不开它，也没有任何人能帮您。
mine-backup-save = 保存备份
mine-restore = 从另一台设备导入选择
mine-restore-means = 请选择备份文件并输入它的口令。您在这里已有的内容会保留。
mine-restore-file = 备份文件
mine-restore-do = 导入这些选择
mine-restored = { $count ->
   *[other] 已添加 { $count } 份记录。
}
mine-saved = 备份已保存。请把文件和口令放在不同的地方。
mine-passphrase = 口令
mine-passphrase-again = 再次输入相同的口令
mine-passphrase-hint = 至少 8 个字符。用几个词组成比较好。
mine-journal = 保存流水簿
mine-journal-means = 流水簿按顺序列出这里记录的一切。它没有锁定：谁有这个文件，谁就能读。
mine-delete = 删除本设备上的全部选择
mine-delete-what = 这会删除本浏览器保存的内容。删除之前会再问一次。
mine-delete-sure = 要删除本设备上的全部选择吗？
mine-delete-means = 已发送的内容仍留在您发送给的各方那里。这里的一切都会丢失：记录、回执、答复和密钥。没有备份，您就再也不能从这里撤回同意或收回选择。
mine-delete-do = 删除这里的一切
mine-delete-leave = 保留一切
mine-delete-waiting = { $count ->
   *[other] 有 { $count } 个选择还没有发送。它们将永远不会发送。
}
mine-deleted = 已从本设备上删除一切。

## The printed placard

placard-purpose = 做什么用
placard-controller = 谁负责
placard-scan = 扫码核对这块标牌
placard-short-code = 或在以下网址输入此短码
placard-warning = 这块标牌绝不要求您付款或登录。
placard-signed-by = 签署方
placard-sensor = 传感器
placard-validity = 有效期至{ $day }
placard-level-none = 与人无关
placard-level-de_identified = 您会被处理成无法辨认
placard-level-pseudonymous = 您是名单上的一个编号
placard-level-identifiable = 您可以被认出
placard-level-not-stated = 未说明您能否被认出

## To the controller or the supervisory authority, by the person who chose: “I” is that person, “you” the reader.

letter-sender = 寄件人（可以留空；如需邮寄答复，请写地址）：
letter-complaint-sender = 寄件人（监管机构可能需要此信息才能答复您）：
letter-to = 收件人：
letter-authority-unstated = 主管的数据保护监管机构
letter-place-date = 地点和日期：
letter-signature = 签名（可以留空）：
letter-subject-consent = 我的同意：告知书 { $code }
letter-subject-objection = 我的反对（GDPR 第 21 条）：告知书 { $code }
letter-subject-review = 要求由人复核决定（GDPR 第 22 条）：告知书 { $code }
letter-subject-request = 关于我的数据的请求：告知书 { $code }
letter-subject-concern = 关于标牌或传感器的报告：告知书 { $code }
letter-subject-complaint = 针对{ $controller }的投诉（GDPR 第 77 条）：告知书 { $code }
letter-greeting = 敬启者：
letter-complaint = 本人依据《通用数据保护条例》（GDPR）第 77 条，对{ $controller }提出投诉。
letter-did-consent-give = 本人于{ $day }对使用有关本人的数据表示了同意（GDPR 第 6(1)(a) 条）。
letter-did-consent-refuse = 本人于{ $day }对使用有关本人的数据表示了拒绝（GDPR 第 6(1)(a) 条）。
letter-did-consent-withdraw = 本人于{ $day }撤回了对使用有关本人的数据的同意（GDPR 第 7(3) 条）。
letter-did-objection-make = 本人于{ $day }对使用有关本人的数据提出了反对（GDPR 第 21(1) 条）。
letter-did-objection-retract = 本人于{ $day }收回了对使用有关本人的数据的反对（GDPR 第 21 条）。
letter-did-review-request = 本人于{ $day }要求由人复核机器对本人作出的决定（GDPR 第 22(3) 条）。
letter-did-request-access = 本人于{ $day }要求查阅有关本人的数据，并索要副本（GDPR 第 15 条）。
letter-did-request-rectification = 本人于{ $day }要求更正有关本人的错误数据（GDPR 第 16 条）。
letter-did-request-erasure = 本人于{ $day }要求删除有关本人的数据（GDPR 第 17 条）。
letter-did-request-restriction = 本人于{ $day }要求限制使用有关本人的数据（GDPR 第 18 条）。
letter-did-request-portability = 本人于{ $day }要求以可以转交他方的形式取得有关本人的数据（GDPR 第 20 条）。
letter-did-concern-tampered = 本人于{ $day }报告了一块标牌被改动或是假冒的。
letter-did-concern-place = 本人于{ $day }报告了一块标牌挂错了地方。
letter-did-concern-other = 本人于{ $day }报告了标牌或传感器的一个问题。
letter-purpose = 涉及的目的是：{ $purpose }。
letter-purpose-text = 告知书的原话：“{ $text }”
letter-ground = 本人选择的理由：“{ $ground }”。
letter-words = 本人自己的话：“{ $text }”
letter-notice = 该标牌名为“{ $label }”，写明的地点是：{ $place }。
letter-notice-without-place = 该标牌名为“{ $label }”。它没有写明地点。
letter-notice-number = 它的告知书编号为 { $code }。这是传感器 { $sensor } 的第 { $revision } 份告知书，于{ $day }签署。
letter-notice-issuer = 签署方是{ $name }（{ $authority }）。
letter-received = 本人持有经签署的回执：本件已于{ $day }送达。
letter-due = 法律规定的答复期限是一个月（GDPR 第 12(3) 条）。答复最迟应于{ $day }作出。
letter-not-received = 本人尚未收到这一选择的回执。请以本信为原件，并确认已经收到。
letter-answers = 到目前为止，本人收到以下经签署的答复：
letter-answer = { $day }：{ $status }。
letter-answer-reason = 给出的理由：“{ $reason }”。
letter-words-of-answer = 答复的原话：“{ $text }”
letter-answer-due = 新的答复期限：{ $day }。
letter-overdue = 该日期已过。
letter-rejected = 本人不同意贵方的拒绝。请重新审查。
letter-fulfilled = 贵方的最后一次答复称此事已办妥。请保持这一状态。
letter-ask-consent-give = 请保存本人同意的证明（GDPR 第 7(1) 条）。本人可以随时撤回同意，并且撤回应与表示同意一样容易（第 7(3) 条）。
letter-ask-consent-refuse = 请不要为这一目的使用有关本人的数据，也不要因本人拒绝而使本人处于不利地位。
letter-ask-consent-withdraw = 请停止为这一目的使用有关本人的数据，删除贵方持有的数据（GDPR 第 17(1)(b) 条），并在完成后告知本人。
letter-ask-objection-make = 请停止为这一目的使用有关本人的数据。如果贵方要继续，请向本人证明存在令人信服的正当理由，其重要性高于本人的利益、权利和自由，或证明为法律主张所必需（GDPR 第 21(1) 条）。
letter-ask-objection-retract = 请确认本人的反对不再有效。本人可以随时再次提出反对。
letter-ask-review-request = 请由人审查该决定，让本人表达看法，并把结果及其理由告知本人。
letter-ask-request-access = 请告知本人，贵方是否使用有关本人的数据。如果使用，请把副本以及 GDPR 第 15(1) 条所列信息寄给本人。
letter-ask-request-rectification = 请更正这些数据，并通知每一个接收过这些数据的人（GDPR 第 19 条）。
letter-ask-request-erasure = 请删除这些数据，并通知每一个接收过这些数据的人（GDPR 第 19 条）。
letter-ask-request-restriction = 请保留这些数据，但在此事解决之前不要使用；再次使用之前请告知本人（GDPR 第 18(3) 条）。
letter-ask-request-portability = 请以机器可读的通用格式把数据发给本人。
letter-ask-concern = 请查看该标牌，纠正错误之处，并把查明的情况告知本人。
letter-complaint-overdue = 法律规定的答复期限已过。本人没有收到最终答复。
letter-complaint-rejected = 控制者予以拒绝。本人认为其理由不充分。
letter-complaint-ask = 请审查此事，命令采取必要措施使本人的权利得到尊重，并把进展和结果告知本人（GDPR 第 77(2) 条）。
letter-complaint-evidence = 本人可以把记录作为文件寄送。其中包含告知书、本人的选择、回执和答复，每一项都带有签名，因此贵机构无需依赖本人或控制者即可核对。
letter-identity = 本人无须为此提供姓名。贵方可以用下面的编号答复。
letter-key = 本人的选择是用只供本人在这一个传感器上使用的密钥签署的。谁持有该密钥，这个选择就是谁作出的。下面的编号属于该选择。
letter-hash = 本人的选择的编号：
letter-closing = 此致 敬礼
