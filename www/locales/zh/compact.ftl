### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Language: Chinese.
### Status: machine

compact-open = 显示完整告知书
compact-close = 隐藏完整告知书
compact-whole = 阅读完整告知书
compact-found-none = 没有规则发现问题。这不代表传感器合法。
compact-unchecked = 这段简短文字未经核验。经过签名的内容在完整告知书中。
