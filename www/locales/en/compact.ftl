### A notice in few lines, on a page with many; and what stands there without JavaScript.
### Plain words, short sentences, the verb first, the reader addressed. No markup.
### Status: source

compact-open = Show the whole notice
compact-close = Hide the whole notice
compact-whole = Read the whole notice
compact-found-none = No rule finds anything. That does not make the sensor lawful.
compact-unchecked = This short text was not checked. What is signed is in the whole notice.
