### All sensors of an authority: list, map, sums.
### Status: machine

register-title = 所有传感器
register-link = 查看所有传感器
register-link-means = 街上有什么的列表和地图，以及它们加起来是什么。
register-failed = 本页无法显示传感器
register-failed-means = 列表在您自己的设备上核对，需要 JavaScript。这里已关闭，或没有送达。请打开它，或重新加载页面。
register-failed-ask = 您也可以向{ $authority }索取传感器列表。
register-promise = 无论您找什么，本页总是取回整个列表。您搜索和选择的内容留在本设备上。
register-reading = 已读取并核对：{ $all } 份告知书中的 { $count } 份
register-read = 已在本设备上读取并核对：{ $count } 份告知书
register-bad = 因签名无效而未显示：{ $count }
register-part-failed = 列表的一部分无法读取。请重新加载页面。
register-fewer = 该市称有 { $count } 份告知书。这里缺少一些。
register-search = 搜索传感器
register-search-means = 请输入词语：街道、公司、测量什么。它们只在本设备上查找，不会发送到任何地方。
register-shown = 符合的传感器：{ $count }
register-none = 没有符合的。请去掉一个筛选条件。
register-sums = 这里有什么在看着您
register-sums-means = 每个数字是传感器的数量。按一行可只看这些。
register-countries = 数据涉及的国家和地区
register-finding-prohibited = 法律禁止
register-finding-contradiction = 自相矛盾或与法律矛盾
register-finding-missing = 缺少法律要求说明的内容
register-finding-warning = 值得了解
register-finding-none = 没有规则发现问题
register-clear = 去掉所有筛选条件
register-map = 地图
register-map-means = 上方为北。方向键在标记之间移动，加号和减号拉近和拉远，回车键打开标记。
register-map-sensors = 此处的传感器：{ $count }
register-zoom-in = 拉近
register-zoom-out = 拉远
register-zoom-whole = 显示全部
register-only-map = 只看地图显示的
register-north = 北
register-unplaced = 因告知书未说明位置而不在地图上：{ $count }
register-list = 传感器列表

## Where, and what it adds up to

register-where = 一条街上有什么在看着您
register-where-means = 选择一条街道或一个地点、您看到的那部分地图，或您附近的范围。下面的数字和列表会随之改变。
register-everywhere = 所有地方
register-street = 街道或地点
register-street-means = 输入名称的一部分，然后选择。这些名称来自告知书。
register-streets = 符合的地点：{ $count }
register-near = 您附近
register-near-means = 按一个距离。您的浏览器随后会询问本页面可否知道您的位置。位置只留在这台设备上，关闭本页面即被忘记。
register-near-within = { $distance }以内
register-near-asking = 您的设备正在确定所在位置。
register-near-refused = 没有得到您的位置。其他一切照常。
register-near-failed = 您的设备无法给出位置。其他一切照常。
register-near-accuracy = 您的设备的位置精确到{ $distance }以内。告知书没有写明位置的传感器不计在内。
register-sums-place = 这里有什么在看着您：{ $place }
register-sums-map = 这部分地图内有什么在看着您
register-sums-near = 您的位置周围{ $distance }以内有什么在看着您
register-sum-sensors = { $count ->
   *[other] { $count } 个传感器有告知书。
}
register-sum-controllers = { $count ->
   *[other] { $count } 个机构负责。
}
register-sum-countries = { $count ->
   *[other] 数据涉及 { $count } 个国家和地区。
}
register-sum-forbidden = { $count ->
   *[other] 告知书所说的内容中有 { $count } 项被法律禁止。
}
register-sum-missing = { $count ->
   *[other] 告知书缺少 { $count } 项法律要求说明的内容。
}
register-sum-basis = 按告知书自身所说的内容计数。
register-number = 传感器
register-all-values = 显示全部 { $count } 项
register-find-value = 在此列表中查找
register-to-list = 转到这些传感器
register-east = 东
register-south = 南
register-west = 西
register-map-hand = 用鼠标或两根手指拖动地图。用两根手指，或按住 Ctrl 并滚动滚轮，可拉近和拉远。
