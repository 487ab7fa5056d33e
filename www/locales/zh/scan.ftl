### The page with the camera: codes that lead elsewhere, reports about stickers, "is this the right place?".
### Status: machine

scan-title = 扫描标牌
scan-intro = 本页面读取标牌上的二维码，并在这台设备上核对。通向其他网站的二维码只会显示出来，不会打开。
scan-failed = 本页面无法启动
scan-failed-means = 二维码在您自己的设备上读取和核对，需要 JavaScript。这里已关闭，或没有送达。
scan-failed-next = 请打开它，或重新加载页面。也可以在另一台设备上输入标牌的短码。
scan-promise = 摄像头的画面留在这台设备上，不保存，也不发送。没有任何服务器会知道您读了哪块标牌。
scan-others = 不用摄像头

## Camera

scan-start = 打开摄像头
scan-stop = 关闭摄像头
scan-light = 灯光
scan-starting = 摄像头正在启动。
scan-on = 摄像头已打开
scan-video = 摄像头看到的画面
scan-hold = 请让整个二维码在画面中，端正并拿稳。
scan-dark = 这里很暗。请开灯，或靠近一些。
scan-off = 摄像头已关闭。
scan-hidden = 摄像头已关闭，因为本页面不在视线中。
scan-camera-refused = 本页面不能使用摄像头。您可以在浏览器设置中允许，或用下面的其他方式读取标牌。
scan-camera-none = 没有找到摄像头。您可以用下面的其他方式读取标牌。
scan-camera-busy = 现在不能使用摄像头。也许另一个程序正在使用它。请再试一次，或用下面的其他方式读取标牌。
scan-camera-absent = 此浏览器不让页面在这里使用摄像头。您可以用下面的其他方式读取标牌。
scan-camera-lost = 摄像头不见了：它被拔掉，或有人收回了许可。请重新打开，或用下面的其他方式读取标牌。
scan-reader-failed = 读取二维码的程序没有送达。请再试一次，或输入短码。

## Other ways

scan-picture = 选择图片
scan-picture-choose = 标牌的照片
scan-picture-means = 图片留在这台设备上。
scan-picture-none = 这张图片里没有找到二维码。请正对着拍，拍清楚，拍下整个二维码。
scan-picture-failed = 此浏览器不能把这个文件当作图片打开。
scan-code-label = 短码
scan-paste = 粘贴或输入二维码的文字
scan-paste-label = 二维码的文字
scan-paste-means = 一个网址，或只有其中的数字。它在这台设备上核对，不会打开。
scan-paste-look = 核对文字

## What a code is

scan-foreign = 这个二维码通向另一个网站
scan-foreign-means = 没有打开它。它通向这里：
scan-foreign-here = 这不是您所在的 { $authority } 的网站：{ $host }。
scan-user = 符号 @ 前面的内容不是网站。这个网址通向 { $host }。
scan-letters = 这个网站的名称含有可能看起来像别的字母的字母。这里写出的是不含它们的形式。
scan-carries-changed = 它带有一份使用该机构密钥的告知书，但有人改动了告知书。
scan-carries-unknown-issuer = 它带有一份告知书，本网站不认识它的发布方。
scan-key = 它声称的密钥：{ $key }
scan-whole = 二维码的文字
scan-advice = 任何人都可以在标牌上贴一张贴纸。不要在贴纸打开的页面上输入密码或付款。
scan-own = 这个二维码通向本网站，但没有告知书
scan-own-means = 没有打开它。它通向 { $authority } 的一个页面：
scan-text = 这个二维码不是传感器告知书
scan-text-means = 没有打开它，也没有运行它。它含有这些文字：
scan-like-wifi = 它会让您的设备连接别人的网络。
scan-like-program = 它会运行程序或打开文件。
scan-like-contact = 它会给某人打电话、写信，或保存联系人。
scan-signs = 文字中有看不见的符号，或颠倒顺序的符号。这里用方括号写出。
scan-cut = 显示 { $all } 个字符中的前 { $count } 个。
scan-copy = 复制文字
scan-copied = 已复制。
scan-copy-failed = 无法复制。请自己选中并复制文字。
scan-again = 扫描另一块标牌

## Report

scan-report = 举报这张贴纸
scan-report-means = 本页面什么都不发送。请阅读文字，然后自己复制、打印或用邮件发送。
scan-report-where = 贴纸在哪里？
scan-report-where-means = 您不必说明。它只出现在下面的文字中。
scan-report-text = 您的举报文字
scan-report-copy = 复制举报
scan-report-print = 打印举报
scan-report-mail = 用这段文字写邮件
scan-report-to = 您可以告诉谁
scan-report-to-register = 根据 { $authority } 签名的登记册，他们运行传感器。贴纸也许不是他们的：请问他们由谁负责。
scan-report-to-none = { $authority } 的登记册没有写明可以写信给谁。请找一个您知道的地址。不要用贴纸上的地址。
scan-letter-subject = 关于一张带二维码的贴纸的举报
scan-letter-opening = 我在街上用页面 { $site } 读取了一个二维码。
scan-letter-when = 时间：{ $time }
scan-letter-where = 地点：{ $place }
scan-letter-leads = 二维码通向：{ $host }
scan-letter-answer = 页面的结论：{ $answer }
scan-letter-read = 二维码的内容：{ $text }
scan-letter-ask = 请处理此事，并告诉我您发现了什么。

## Is this the right place?

scan-place-promise = 您的位置留在这台设备上，不保存，也不发送。
scan-place-asking = 您的设备正在查找位置。
scan-place-fits = 您距离告知书中的地点约 { $distance }。这相符。您的设备知道的位置误差约 { $accuracy }。
scan-place-far = 您距离告知书中的地点约 { $distance }。这太远了。您的设备知道的位置误差约 { $accuracy }。
scan-place-unstated = 这份告知书没有写明位置坐标，所以本页面无法比较。请自己比较文字写明的地点。
scan-place-refused = 本页面不能知道位置。其他都不变。
scan-place-timeout = 您的设备没有及时找到位置。其他都不变。
scan-place-unavailable = 您的设备不知道自己的位置。其他都不变。
scan-place-inexact = 您的设备知道的位置误差约 { $accuracy }，不够准确。其他都不变。
scan-place-open = 您正在作出选择。请先发送或离开它。
