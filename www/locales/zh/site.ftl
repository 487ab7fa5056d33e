### The pages around a notice: the city’s first page, the page of a notice, my choices.
### Language: Chinese (Simplified)
### Status: machine

## First page

site-title = 街头传感器
site-intro = 街上的摄像头、计数器和其他传感器都挂有标牌。标牌说明谁运行传感器、做什么用、数据多大程度上指向您、数据保存多久，以及还有谁得到数据。
site-scan = 请用手机摄像头扫描标牌上的二维码。随后由您自己的设备核对告知书是谁写的，以及是否被改动过。没有任何服务器会知道您读了哪块标牌。
site-type = 输入标牌的短码
site-mine = 查看我的选择
site-mine-means = 您对传感器作过的决定，以及后来的结果。
site-limits = 核对能告诉您什么，不能告诉您什么
site-limits-author = 它说明告知书是谁写的。它不说明传感器合法，也不说明告知书属实。
site-limits-gaps = 它会列出告知书没有写的内容。
site-limits-forged = 伪造的标牌可能打开伪造的页面。如有怀疑，请自己输入本网站的网址。
site-promise = 这些页面绝不要求您付款或登录。它们不设置任何 Cookie，也不从其他任何一方加载任何内容。
site-accessibility = 无障碍

## Page of a notice

site-notice = 传感器告知书
site-unchecked = 本页面无法核对这份告知书
site-unchecked-means = 核对在您自己的设备上进行，需要 JavaScript。它在这里被关闭，或没有加载到。
site-unchecked-next = 您可以怎么做
site-unchecked-script = 请为本页面开启 JavaScript 并重新加载。关于您扫描的标牌，本页面不发送任何内容。
site-unchecked-code = 请在自助终端或另一台设备上输入标牌上印的短码。
site-unchecked-write = 请用您本来就知道的电话或地址，打电话或写信给{ $authority }。请说明地点和短码。您有权得到答复。
site-code = 输入短码
site-code-hint = 它印在标牌上，有 11 个字符，例如 ABCDE-FGHJK-4。
site-code-find = 查找告知书
site-keep = 要保留这份告知书，请打印本页面。一张纸就够了。
site-notice-promise = 本页面绝不要求您付款或登录。它不设置任何 Cookie，也没有任何服务器会知道您读了哪块标牌，除非您发送了关于它的选择。

## My choices

site-choices = 我的选择
site-choices-failed = 本页面无法显示您的选择
site-choices-failed-means = 您的选择保存在您自己的设备上，由 JavaScript 显示。它在这里被关闭，或没有加载到。什么都没有丢失：请开启它，或重新加载页面。
site-choices-promise = 您在这里看到的内容只保存在本设备上。本页面不设置任何 Cookie。它向收到过您的选择的服务器查询答复，每次同时查询很多个，使服务器无法知道哪些是您的。
site-licences = 本页面所用组件的许可证

## Scanner

site-scanner = 用本网站扫描标牌
site-scanner-means = 这样您就不必相信贴纸通向的地方。
site-place = 这是正确的地点吗？
site-report = 举报这张贴纸
