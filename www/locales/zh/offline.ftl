### Pages that work without a connection: what is kept, how old it is, newer versions, forgetting.
### Language: Simplified Chinese (您). Plain words, short sentences, no markup.
### Status: machine

offline-update = 这些页面有了新版本。
offline-update-means = 使用新版本会重新加载本页：您在此输入但没有发送的内容会丢失。您的选择及其记录会保留。
offline-update-now = 现在使用
offline-update-later = 以后再说
offline-replaced = 另一个窗口已经启用了这些页面的新版本。
offline-reload = 重新加载本页
offline-refused = 没有采用这些页面的新版本，因为有一个文件与本网站的清单不符。本设备上的页面保持原样。文件：{ $file }
offline-refused-first = 这些页面没有保存在本设备上，因为有一个文件与本网站的清单不符。文件：{ $file }
offline-close = 关闭
offline-unreached = 无法连接到本网站。您看到的是本设备保存的内容。
offline-lists = 密钥列表和已替换告知书列表的获取时间：{ $time }（{ $ago }）。
offline-newer = 要查询更新的列表，请重新加载本页。
offline-unknown = 本页无法得知此后是否有告知书被替换或撤回。
offline-title = 保存在本设备上
offline-kept = 没有网络连接时，这些页面也能使用。本设备保存了其中的 { $size }。语言：{ $languages }。
offline-not-kept = 这些页面需要网络连接。本设备没有保存它们。
offline-cannot = 这些页面需要网络连接。本浏览器不允许保存它们。
offline-forget = 清除这些页面为离线使用而保存的内容
offline-forget-means = 这会从本设备移除本网站的页面、文字和列表。您的选择、记录和回执会保留。除非您要求，否则不会再次保存这些页面。
offline-forgotten = 已移除。您的选择及其记录仍在这里。
offline-keep = 保存这些页面以便离线使用
offline-again = 这些页面现已保存。
offline-failed = 操作没有成功。您的选择没有任何改变。
