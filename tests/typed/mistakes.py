"""Mistakes that a type checker finds in who uses the public names; each line has one."""

import perspectief

pack = perspectief.load(3)  # wrong
pack = perspectief.laod("ict")  # wrong
perspectief.load("ict").title = "x"  # wrong
perspectief.load("ict").questions["x"] = None  # wrong
print(perspectief.load("ict").questions["x"].txet)  # wrong
perspectief.check("ict", False)  # wrong
number: int = perspectief.check("ict")[0].message("nl")  # wrong
