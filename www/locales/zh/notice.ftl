### The notice: verdicts, findings, errors, rows. Also said by the program: nothing there about screens or buttons.
### Language: Chinese (Simplified)
### Status: machine

## Verdicts: the name, what it means, what to do next

verdict-genuine = 来源真实的告知书
verdict-genuine-means = 发布方签署的正是这份告知书，并且它现在有效。这只说明告知书是谁写的，不说明传感器合法。
verdict-genuine-next = 请阅读告知书，并核对其中写的地点是不是您现在所在的地点。
verdict-not-yet-in-force = 尚未生效
verdict-not-yet-in-force-means = 发布方签署的正是这份告知书，但它要到以后的某一天才生效。
verdict-not-yet-in-force-next = 请找今天有效的告知书。如果没有，请问发布方这个传感器现在在做什么。
verdict-expired = 已过期的告知书
verdict-expired-means = 发布方签署的正是这份告知书，但它的期限已过。里面的内容可能不再属实。
verdict-expired-next = 请向发布方索要今天有效的告知书。正在使用的传感器应当有一份。
verdict-superseded = 已被较新的告知书替换
verdict-superseded-means = 发布方签署过这份告知书，后来用较新的一份替换了它。您在这里读到的内容可能不再属实。
verdict-superseded-next = 请向发布方索要较新的告知书，并告诉他们这里还挂着旧标牌。
verdict-withdrawn = 已撤回的告知书
verdict-withdrawn-means = 发布方签署过这份告知书，后来把它撤回了。不要相信其中的内容。
verdict-withdrawn-next = 请问发布方这个传感器是否还在使用，以及它在做什么。
verdict-changed = 签署后被改动
verdict-changed-means = 这份告知书在签署之后有内容被改动。它可能已损坏，也可能是伪造的。这里不显示其中的任何内容。
verdict-changed-next = 不要相信这块标牌。请用您本来就知道的网址，打开该城市或机构的官方网站，把这块标牌的情况告诉他们。
verdict-unknown-issuer = 发布方不明
verdict-unknown-issuer-means = 这里没有任何可信的发布方为这份告知书作保。它可能是任何人制作的。这里不显示其中的任何内容。
verdict-unknown-issuer-next = 不要相信这块标牌。请用您本来就知道的网址，打开标牌上所写城市或机构的官方网站，把这块标牌的情况告诉他们。
verdict-from-another-place = 来自别的地点
verdict-from-another-place-means = 发布方签署的正是这份告知书，但它是给另一个传感器或另一个地点的。它说的不是挂在这里的设备。
verdict-from-another-place-next = 在这里不要相信这份告知书。请告诉发布方您是在哪里发现它的。
verdict-unreadable = 无法读取
verdict-unreadable-means = 这不是一份完整的告知书。二维码可能脏了、破了或缺了一部分，也可能它是别的东西的二维码。
verdict-unreadable-next = 请擦净标牌再扫一次，或输入标牌上印的短码。如果还是不行，就不要相信这块标牌。请用您本来就知道的电话或地址向市政部门报告。

## Freshness, said beside the verdict

status-fresh = 已与发布方{ $time }的已替换告知书列表核对。
status-stale = 来源真实，但本设备无法判断它是否已被较新的告知书替换。本设备上最新的列表是{ $time }的。
status-none = 来源真实，但本设备无法判断它是否已被较新的告知书替换。
clock-unknown = 本设备不知道当前时间，所以无法核对任何日期。
clock-behind = 本设备的时钟有误：它比某个已签署内容的日期还早。不要相信这些日期。
distance-near = 本设备距离告知书所写地点约{ $distance }。
withdrawal-reason = 发布方给出的理由：{ $reason }
reason-since = 自{ $day }起

## What the rulebooks find

findings-title = 与法律对照
findings-means = 程序把告知书与法律规则作了对照。程序可能出错；即使什么都没发现，也不代表传感器合法。
findings-prohibited = 法律禁止这样做
findings-prohibited-means = 任何人都不能对此表示同意，所以这里不征求任何人的同意。您可以投诉。
findings-contradiction = { $count ->
   *[other] 有 { $count } 处自相矛盾或与法律矛盾
}
findings-missing = { $count ->
   *[other] 有 { $count } 项法律要求说明的内容没有说明
}
findings-warning = { $count ->
   *[other] 有 { $count } 件事值得了解
}

## Errors: what is wrong with an input

error-bad-date = 其中有一个日期或时间不存在。
error-bad-signature = 签名与文本不符。至少有一个字符与签署时不同。
error-critical-extension = 其中有一部分本程序不认识，又不能忽略。较新的程序也许能读取。
error-digits-non-canonical = 其中的数字没有按唯一正确的方式书写。
error-key-malformed = 其中有一个密钥的写法不正确。
error-key-not-valid = 签署所用的密钥不在发布方使用该密钥的日期之内。
error-key-revoked = 签署所用的密钥已被发布方撤销。
error-key-weak = 其中有一个密钥过弱，任何签名都能与它相符。
error-key-wrong-role = 签署所用的密钥是发布方用于其他事情的。
error-keyring-expired = 发布方的密钥列表已过期，所以任何密钥都不可信。
error-keyring-gap = 发布方的密钥列表缺少一个版本。
error-keyring-malformed = 无法读取发布方的密钥列表。
error-keyring-rollback = 发布方的密钥列表比本设备以前见过的还旧。
error-keyring-threshold = 发布方的密钥列表上，必需的签名数量不够。
error-malformed = 它不符合告知书的格式。
error-non-canonical = 它没有按唯一正确的方式书写。
error-not-a-lamppost-code = 其中没有告知书。
error-note-malformed = 无法读取发布方的一份已签署列表。
error-note-unsigned = 发布方的一份列表没有已知密钥的签名。
error-notice-invalid = 其中有一部分违反格式规则。
error-other-authority = 有一份列表属于另一个发布方。
error-register-malformed = 无法读取发布方的告知书列表。
error-rulebook-malformed = 无法读取规则集。
error-short-code-character = 短码中有一个字符不可能出现在短码里。请与标牌对照。
error-short-code-check = 短码输入有误。请把每个字符与标牌对照。
error-short-code-length = 短码有 11 个字符。请再数一遍。
error-status-malformed = 无法读取发布方的已替换告知书列表。
error-status-rollback = 发布方的已替换告知书列表比本设备以前见过的还旧。
error-too-large = 它比一份告知书允许的大小还大。
error-too-much-work = 它要求的核对次数超过一份告知书允许的次数。
error-truncated = 它结束得太早。缺了一部分。
error-unknown-key = 签署它的密钥不属于这里已知的任何发布方。
error-unsupported-version = 它是为本程序的另一个版本写的。
error-wrong-kind = 它是经过签署的内容，但不是告知书。

## Errors of a page

error-fetch-failed = 核对所需的文件无法加载。请检查网络连接后再试。
error-pin-mismatch = 发布方的密钥与本页面预期的指纹不符。什么都没有核对。
error-policy-refused = 本页面的安全策略不允许启动核对程序。网站管理员必须允许名为“lamppost”的 Trusted Types 策略。
error-program-failed = 核对程序停止了。什么都没有核对。请重新加载页面，或换一台设备。
error-short-code-unknown = 发布方没有使用这个短码的现行告知书。请与标牌对照。
error-storage-refused = 这个浏览器不允许页面记住发布方的列表新到什么程度。下次它可能会收到更旧的列表。
error-wasm-blocked = 核对程序无法启动。这个浏览器或页面不允许 WebAssembly。请换用其他浏览器或设备。

## The page around a notice

page-checking = 正在核对告知书……
page-error = 无法核对这份告知书
page-error-next = 这对标牌本身不说明任何事。请稍后再试，或到该城市或机构的官方网站询问。
page-empty = 还没有告知书
page-empty-means = 本页面的网址中没有告知书。
page-empty-next = 请扫描标牌上的二维码，或输入二维码下方印的短码。
page-next = 现在该怎么做
page-why = 为什么
page-signed-by = 由{ $name }（{ $authority }）签署
page-activity = { $number }. { $purpose }
page-answer-for = 关于“{ $purpose }”
page-purpose = { $purpose }：
page-missing = { $count ->
   *[other] 这份告知书有 { $count } 件事没有说明
}
page-missing-none = 我们的问题，这份告知书全都回答了。这不代表它的回答属实。
page-unread = { $count ->
   *[other] 这份告知书有 { $count } 个部分本程序无法读取。这些部分不显示。
}

## Sections of the details

section-details = 告知书的全部内容
section-contacts = 联系方式、您的权利和通信地址
section-sensor = 传感器及其地点
section-accountability = 研究、费用和所有者
section-validity = 日期和版本
section-signature = 签名，以及这次核对有多新

## Answers

unknown-word = 这份告知书使用了本程序不认识的词（代码 { $code }）
not-stated = 未说明
stated-none = 无
stated-nobody = 没有任何人
yes = 是
no = 否
country-of = { $name }（{ $country }）
storage-in = { $kind }（{ $country }）
storage-country-unstated = { $kind }（国家未说明）
recipient-country-unstated = { $name }（国家未说明）
hours = { $hours ->
   *[other] { $hours } 小时
}
days = { $days ->
   *[other] { $days } 天
}
retention-until = 直到：{ $event }
retention-without = { $rule }（具体是哪一个：未说明）
metres = { $metres ->
   *[other] { $metres } 米
}
cost-once = { $amount }，一次性
cost-months = { $months ->
   *[other] { $amount }，共 { $months } 个月
}
assessment-dated = { $kind }，{ $day }
assessment-undated = { $kind }，日期未说明
contact-by = { $kind }：
channel-for = { $use }：
join-label = { $first }：{ $second }
join-comma = { $first }，{ $second }
join-semicolon = { $first }；{ $second }
join-sentence = { $first }。{ $second }
join-brackets = { $first }（{ $second }）

## How closely data point at a person, in a sentence

privacy-none-means = 这些数据从来就与人无关。
privacy-de_identified-means = 这些数据原本与人有关。指向个人的内容会被永久去除。
privacy-pseudonymous-means = 谁持有代码对照表，谁就能知道那是您。
privacy-identifiable-means = 数据本身就显示您是谁。
privacy-unstated-for = 有 { $count } 个目的未作说明。

## Rows

field-who = 谁
field-what_for = 做什么用
field-privacy = 数据多大程度上指向您
field-how_long = 保存多久
field-who_else = 还有谁得到数据
field-where = 数据去向
field-sensor = 传感器编号
field-label = 地点或传感器名称
field-place = 地点
field-position = 位置
field-reach = 感应范围
field-technologies = 设备类型
field-controller = 谁决定数据如何使用
field-controller-kind = 公共还是私营
field-controller-country = 国家
field-controller-contacts = 如何联系他们
field-data_protection_officer = 数据保护官
field-processors = 谁替他们处理数据
field-supervisory_authority = 向哪里投诉
field-rights = 告知书写明的权利
field-channels = 往哪里写信
field-assessments = 事先做过的研究
field-data_owner = 数据归谁所有
field-public_cost = 公共费用
field-contract = 合同
field-second_layer = 完整信息
field-purpose = 目的
field-purpose_text = 发布方的原话
field-legal_basis = 法律依据（GDPR）
field-legitimate_interest = 谁的利益，什么利益
field-special_category_condition = 为什么可以使用敏感数据
field-data_kinds = 记录什么
field-identifiability = 数据多大程度上指向您
field-processing = 怎样处理数据
field-profiling = 画像和评分
field-automated_decision = 机器作出的决定
field-automated_decision-autonomy = 由谁决定
field-automated_decision-human_review = 您要求时由人复核
field-retention = 保存多久
field-storage = 保存在哪里
field-access = 谁能看到
field-recipients = 还有谁得到数据
field-consequences = 您可能会遇到什么
field-objection = 如果您反对
field-objection-reason = 怎么做，或为什么不能
field-mandatory = 是否必须参加
field-revision = 修订版
field-previous = 所替换的告知书
field-replaced_by = 替换它的告知书
field-issued = 签署日期
field-effective = 生效日期
field-expires = 有效期至
field-language = 以哪种语言为准
field-issuer = 签署方
field-key_id = 密钥
field-id = 告知书
field-short_code = 短码
field-keyring = 密钥列表
field-status = 已替换告知书列表
field-log = 公开日志
field-clock = 本设备的时钟
field-remarks = 备注
field-unread = 未读取的部分
keyring-version = { $issued }的第 { $version } 版，有效期至{ $expires }
keyring-age = { $days ->
   *[other] { $days } 天前的
}
status-dates = { $issued }的版本，有效期至{ $expires }
status-is-stale = 已过时
log-none = 不在公开日志中。除发布方外，没有任何人证明签署日期，也没有任何人证明所有人看到的是同一份告知书。
log-yes = 在公开日志中
clock-ok = 不早于任何已签署的内容
remark-pinned = 本页面用指纹指明了它信任的密钥。
remark-first-use = 首次使用：本设备以前没有见过这个发布方，也没有存过它的密钥。它信任本网站给它的密钥。
remark-first-use-pinned = 首次使用：本设备以前没有见过这个发布方。它无法判断是否有比这些更新的密钥。
remark-keyring-not-fetched = 无法加载发布方较新的密钥。
remark-rulebooks-not-fetched = 无法加载规则集，所以没有把告知书与法律对照。
remark-status-not-fetched = 无法加载发布方的已替换告知书列表。

## What a notice leaves out: the questions it does not answer

missing-place = 传感器在哪里
missing-reach = 感应范围有多大
missing-controller-kind = 负责的是公共机构还是私营机构
missing-controller-contacts = 如何联系负责方
missing-controller-contacts-non_digital = 不用互联网时如何联系他们
missing-data_protection_officer = 如何联系数据保护官
missing-processors = 是否有其他公司处理数据
missing-supervisory_authority = 向哪里投诉
missing-channels = 请求或反对发到哪里
missing-assessments = 事先是否研究过风险
missing-data_owner = 数据归谁所有
missing-public_cost = 花费多少公共资金
missing-second_layer = 完整信息在哪里
missing-purpose_text = 具体做什么用
missing-legal_basis = 哪部法律允许这样做
missing-legitimate_interest = 为谁的利益，什么利益
missing-data_kinds = 记录什么
missing-identifiability = 数据多大程度上指向您
missing-profiling = 是否做画像或评分
missing-automated_decision = 是否由机器对您作决定
missing-retention = 数据保存多久
missing-storage = 数据保存在哪里
missing-recipients = 还有谁得到数据
missing-consequences = 您可能因此遇到什么
missing-objection = 如果您反对会怎样

## Your choice: the panel under a notice

panel-failed = 本页面中供您选择的部分无法加载。上方的告知书是完整的。请检查网络连接并重新加载页面。

## Signed although something speaks against it

published-anyway = 仍然签署
published-anyway-means = 签署时，程序告诉过发布方：这里有法律禁止的内容，或告知书自相矛盾。发布方仍然签署了，并给出这个理由：

## Words and their meaning

own-words = 发布方用{ $language }写了自己的句子。这些句子按签署时的原样显示，不作翻译。

## Languages

language-label = 语言
language-machine = 本页面由程序翻译，没有任何人审校过。以英文为准。
language-unreviewed = 本页面由人翻译，还没有任何人审校。以英文为准。
language-human = 本页面由人翻译并审校。以英文为准。
language-source = 阅读英文原文
language-failed = 这种语言的文字无法加载。您现在读到的是英文。

## What can be opened below a notice

question-title = 询问这个传感器
change-title = 变化内容
word-explain = 解释这些词
