### The accessibility statement. Only its own page fetches these words.
### Language: Chinese (Simplified)
### Status: machine

## Statement

accessibility-title = 无障碍
accessibility-intro = { $authority }希望每个人都能使用这些页面。您在这里可以看到做到了什么程度、是怎样检查的，以及有什么用不了时可以告诉谁。
accessibility-law = 本声明依照欧盟指令 (EU) 2016/2102 和标准 EN 301 549。它只针对这些页面，不针对{ $authority }的任何其他网站：
accessibility-status = 这些页面在多大程度上符合标准
accessibility-status-partly = 这些页面部分符合标准。按 WCAG 2.2 的 AA 级，测试没有发现问题。但测试不能判断一切，也没有残障人士试用过这些页面。
accessibility-gaps = 不能无障碍使用或不确定的地方
accessibility-gap-people = 没有人用屏幕阅读器、语音控制或开关装置试用过这些页面。测试读取的是浏览器告诉这些程序的内容。这并不一样。
accessibility-gap-languages = 这些页面由机器从英语翻译。有的句子可能有错或难读。
accessibility-gap-own-words = 发布方在告知书中写的内容保留发布方的语言。它为屏幕阅读器作了标记，但没有翻译。
accessibility-gap-map = 地图用点表示地点。旁边的列表用文字列出同样的传感器。
accessibility-gap-signs = 街上印刷的标牌不是网页。这里没有人试过是否每个人都能找到并扫描它们。
accessibility-burden = 没有因为工作太多而省去任何内容。
accessibility-how = 这是怎样检查的
accessibility-how-self = 由制作这些页面的人检查。没有独立机构检查过。
accessibility-how-tests = 每次改动，测试都会在每个页面上检查：浅色、深色、读者强制的颜色、从右到左、320 像素宽的窗口、更宽的间距、只用键盘。
accessibility-how-day = 上一次整体查看
accessibility-how-version = 程序版本
accessibility-contact = 请告诉我们什么用不了
accessibility-contact-means = 有什么您读不了或用不了吗？请写信或打电话。您也可以要求以其他形式得到同样的内容。
accessibility-contact-missing = { $authority }没有在这里说明这方面的联系方式。请使用其告知书中的联系方式。
accessibility-enforce = 如果没有答复，或答复没有帮助
accessibility-enforce-means = 在欧盟的每个国家，都有一个机构负责监督此事。您可以向它投诉。不收费用。
accessibility-enforce-missing = { $authority }没有在这里说明是哪个机构。

## Table

accessibility-table = 逐条规则
accessibility-table-means = 这些是 WCAG 2.2 的 A 级和 AA 级规则。短名称是我们自己起的。
accessibility-rule = 规则和级别
accessibility-result = 结果
accessibility-way = 怎样检查的
wcag-result-met = 符合：没有发现问题
wcag-result-partly = 部分符合：没有发现问题，但没有人用屏幕阅读器听过
wcag-result-none = 不适用：这些页面没有这类内容
wcag-how-axe = 测试程序 axe 检查每个页面。
wcag-how-keys = 测试只用键盘走过每个页面。
wcag-how-zoom = 测试在 320 像素宽的窗口中显示每个页面，相当于放大到 400 %。
wcag-how-spacing = 测试用更宽的间距显示每个页面。
wcag-how-size = 测试测量一切可以按的东西。
wcag-how-marks = 测试读取每个页面的标题、小标题、区域、语言和链接。
wcag-how-paths = 测试只用键盘作决定、收回、保存和删除。
wcag-how-look = 测试故意输入错误，并查看什么会移动、什么会被播报。
wcag-how-fair = 测试要求这些页面遵守 24 条公平选择的规则。
wcag-how-pictures = 查看过这些页面的图像。
wcag-how-code = 阅读过这些页面的源代码。

## Short names of the rules

wcag-1-1-1 = 图像的文字说明
wcag-1-2-1 = 只有声音或只有影片
wcag-1-2-2 = 录制内容的字幕
wcag-1-2-3 = 用语言讲述影片，或提供文字
wcag-1-2-4 = 实时声音的字幕
wcag-1-2-5 = 用语言讲述影片
wcag-1-3-1 = 程序能读懂的结构
wcag-1-3-2 = 有意义的顺序
wcag-1-3-3 = 不只靠形状或位置
wcag-1-3-4 = 竖放和横放
wcag-1-3-5 = 关于您自己的输入框
wcag-1-4-1 = 不只靠颜色
wcag-1-4-2 = 自动开始的声音
wcag-1-4-3 = 文字的对比度
wcag-1-4-4 = 文字放大一倍
wcag-1-4-5 = 不用图像表示文字
wcag-1-4-10 = 窄窗口，不用横向滚动
wcag-1-4-11 = 控件和图形的对比度
wcag-1-4-12 = 更宽的文字间距
wcag-1-4-13 = 指针下出现的内容
wcag-2-1-1 = 全部可用键盘
wcag-2-1-2 = 键盘不会被困住
wcag-2-1-4 = 单键快捷键
wcag-2-2-1 = 没有时间限制
wcag-2-2-2 = 没有自行移动的内容
wcag-2-3-1 = 没有闪烁
wcag-2-4-1 = 可以跳过重复的内容
wcag-2-4-2 = 页面的标题
wcag-2-4-3 = 焦点的顺序
wcag-2-4-4 = 链接说明通向哪里
wcag-2-4-5 = 到一个页面不只一条路
wcag-2-4-6 = 恰当的小标题和标签
wcag-2-4-7 = 看得见焦点
wcag-2-4-11 = 焦点不被遮住
wcag-2-5-1 = 不用多指手势
wcag-2-5-2 = 按下后可以中止
wcag-2-5-3 = 名称与所写一致
wcag-2-5-4 = 移动设备
wcag-2-5-7 = 不用拖动
wcag-2-5-8 = 可按之处的大小
wcag-3-1-1 = 页面的语言
wcag-3-1-2 = 各部分的语言
wcag-3-2-1 = 焦点不改变任何内容
wcag-3-2-2 = 输入和选择不改变任何内容
wcag-3-2-3 = 每个页面顺序相同
wcag-3-2-4 = 同样的东西名称相同
wcag-3-2-6 = 帮助在同一位置
wcag-3-3-1 = 指出错误
wcag-3-3-2 = 输入框的标签和提示
wcag-3-3-3 = 改正错误的办法
wcag-3-3-4 = 决定可以查看和收回
wcag-3-3-7 = 说过的不再问一次
wcag-3-3-8 = 没有谜题，也不用登录
wcag-4-1-2 = 给屏幕阅读器的名称、角色和状态
wcag-4-1-3 = 屏幕阅读器播报的消息
